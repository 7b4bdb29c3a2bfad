import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DrawnText } from '../src/build/fonts/drawn.ts';
import { parseHtml } from '../src/build/html.ts';
import { ROOT } from './sandbox.ts';

const FOLDER = join(ROOT, 'node_modules/pretendard/dist/web/static');

/** The weights that take the place of ours. */
const WEIGHTS = { text: '400', bold: '700', title: '700' } as const;

/**
 * Bytes of the files that pages would fetch, each once, of the dynamic subset that Pretendard ships: the whole typeface
 * in 92 files a weight, which browsers choose by the characters drawn. Titles are in its bold weight.
 */
export function weighDynamicSubset(dist: string, paths: readonly string[]): number {
	const faces = readFaces();
	const files = new Set<string>();
	const text = new DrawnText((href) => readFileSync(join(dist, href), 'utf8'));
	for (const path of paths) {
		const drawn = text.of(parseHtml(readFileSync(join(dist, path, 'index.html'), 'utf8')));
		for (const role of ['text', 'bold', 'title'] as const) {
			const own = faces.filter(({ weight }) => weight === WEIGHTS[role]);
			for (const character of drawn[role]) {
				const code = character.codePointAt(0)!;
				const face = own.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
				if (face) files.add(face.file);
			}
		}
	}
	return [...files].reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
}

/** The rules of the style sheet that goes with the subset. */
function readFaces(): { weight: string; file: string; ranges: [from: number, to: number][] }[] {
	const css = readFileSync(join(FOLDER, 'pretendard-dynamic-subset.css'), 'utf8');
	return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule]) => ({
		weight: /font-weight:\s*(\d+)/.exec(rule!)![1]!,
		file: /url\(\.\/([^)]+\.woff2)\)/.exec(rule!)![1]!,
		ranges: /unicode-range:\s*([^;]+)/
			.exec(rule!)![1]!
			.split(',')
			.map((range) => {
				const [from, to = from] = range.trim().slice(2).split('-');
				return [Number.parseInt(from!, 16), Number.parseInt(to!, 16)];
			}),
	}));
}
