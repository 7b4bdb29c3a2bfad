import { drawFlow } from '../../domain/diagram/flow.ts';
import { brokenWords, fineFaults, grossFaults } from '../../domain/diagram/faults.ts';
import { LOCALES } from '../../model/constants.ts';
import type { Book } from '../book.ts';
import type { Problem } from '../problems.ts';

const LAYOUTS = ['wide', 'tall'] as const;

/** Faults of drawn diagrams that moving a box, or a shorter label, puts right. Each is told once, for the first drawing that has it. */
export function checkDrawings(book: Book): Problem[] {
	return book.diagrams.flatMap(({ file, data }) => {
		if (data.kind !== 'flow') return [];
		const faults = new Map<string, string>();
		for (const layout of LAYOUTS)
			for (const locale of LOCALES)
				for (let step = 0; step < Math.max(1, data.steps.length); step++) {
					const print = book.printer(locale);
					const drawing = drawFlow(data, layout, print, step);
					const found = [
						...grossFaults(drawing),
						...fineFaults(drawing),
						...brokenWords(drawing, data, print),
					];
					for (const fault of found) if (!faults.has(fault)) faults.set(fault, `${layout}, ${locale}`);
				}
		return [...faults].map(([fault, where]) => ({
			file,
			field: '',
			message: `${fault} (${where}). Move a box or shorten a label; npm run dev shows it.`,
		}));
	});
}
