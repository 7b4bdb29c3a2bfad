import { describe, expect, test } from 'vitest';
import { drawFlow } from '../../../../src/domain/diagram/flow.ts';
import { CANVAS } from '../../../../src/domain/diagram/style.ts';
import { brokenWords, fineFaults, grossFaults } from './faults.ts';
import { diagramsIn, printIn } from './read.ts';

const flows = [...diagramsIn('tests/fixtures/diagrams'), ...diagramsIn('content/diagrams')].flatMap(
	(diagram) => (diagram.kind === 'flow' ? [diagram] : []),
);

describe.each(['wide', 'tall'] as const)('a %s drawing', (layout) => {
	describe.each(['ko', 'en'] as const)('in %s', (locale) => {
		test.each(flows.map((flow) => [flow.id, flow] as const))('%s is drawn without a fault', (_id, flow) => {
			const print = printIn(locale);
			const drawing = drawFlow(flow, layout, print);
			expect([...grossFaults(drawing), ...fineFaults(drawing), ...brokenWords(drawing, flow, print)]).toEqual(
				[],
			);
			expect(drawing.width).toBeLessThanOrEqual(CANVAS[layout] * (layout === 'wide' ? 1.08 : 1) + 1);
		});
	});
});
