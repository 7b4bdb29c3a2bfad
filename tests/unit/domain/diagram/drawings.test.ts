import { describe, expect, test } from 'vitest';
import { drawFlow } from '../../../../src/domain/diagram/flow.ts';
import { CANVAS, type Layout } from '../../../../src/domain/diagram/style.ts';
import { brokenWords, crossings, fineFaults, grossFaults } from '../../../../src/domain/diagram/faults.ts';
import { diagramsIn, printIn } from './read.ts';

const flows = [...diagramsIn('tests/fixtures/diagrams'), ...diagramsIn('content/diagrams')].flatMap(
	(diagram) => (diagram.kind === 'flow' ? [diagram] : []),
);

/**
 * How many times lines cross in one step at most; in the others they cross nowhere. A figure that needs more wants its
 * nodes moved.
 */
const CROSSINGS: Record<string, Partial<Record<Layout, number>>> = {
	'pet-shop': { tall: 2 },
	'bookshop-microservices': { tall: 2 },
};

describe.each(['wide', 'tall'] as const)('a %s drawing', (layout) => {
	describe.each(['ko', 'en'] as const)('in %s', (locale) => {
		test.each(flows.map((flow) => [flow.id, flow] as const))('%s is drawn without a fault', (_id, flow) => {
			const print = printIn(locale);
			for (let step = 0; step < Math.max(1, flow.steps.length); step++) {
				const drawing = drawFlow(flow, layout, print, step);
				expect([
					...grossFaults(drawing),
					...fineFaults(drawing),
					...brokenWords(drawing, flow, print),
				]).toEqual([]);
				expect(crossings(drawing)).toBeLessThanOrEqual(CROSSINGS[flow.id]?.[layout] ?? 0);
				expect(drawing.width).toBeLessThanOrEqual(CANVAS[layout] * (layout === 'wide' ? 1.08 : 1) + 1);
			}
		});
	});
});
