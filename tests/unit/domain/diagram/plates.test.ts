import { describe, expect, test } from 'vitest';
import { drawFlow } from '../../../../src/domain/diagram/flow.ts';
import { CANVAS } from '../../../../src/domain/diagram/hand.ts';
import { brokenWords, fineFaults, grossFaults } from './faults.ts';
import { diagramsIn, sayIn } from './read.ts';

const flows = [...diagramsIn('tests/fixtures/diagrams'), ...diagramsIn('content/diagrams')].flatMap(
	(diagram) => (diagram.kind === 'flow' ? [diagram] : []),
);

describe.each(['wide', 'tall'] as const)('a %s plate', (layout) => {
	describe.each(['ko', 'en'] as const)('in %s', (locale) => {
		test.each(flows.map((flow) => [flow.id, flow] as const))('%s is drawn without a fault', (_id, flow) => {
			const say = sayIn(locale);
			const drawing = drawFlow(flow, layout, say);
			expect([...grossFaults(drawing), ...fineFaults(drawing), ...brokenWords(drawing, flow, say)]).toEqual(
				[],
			);
			expect(drawing.width).toBeLessThanOrEqual(CANVAS[layout] * (layout === 'wide' ? 1.08 : 1) + 1);
		});
	});
});
