import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Rect } from '../../../../src/domain/diagram/geometry.ts';
import { CANVAS } from '../../../../src/domain/diagram/style.ts';
import { drawLanes, type LanesDrawing } from '../../../../src/domain/diagram/lanes.ts';
import { TONES } from '../../../../src/model/schemas/diagram.ts';
import { boxOf } from '../../../../src/domain/diagram/faults.ts';
import { diagramsIn, printIn } from './read.ts';

function faultsOf({ width, height, lanes }: LanesDrawing): string[] {
	const bars = lanes.flatMap((lane) => lane.bars);
	const lines = lanes.flatMap((lane) => [...lane.name, ...lane.bars.flatMap(({ text }) => text)]);
	const outside = ({ x, y, ...size }: Rect) =>
		x < -1 || y < -1 || x + size.width > width + 1 || y + size.height > height + 3;
	return [
		...bars.filter(({ box }) => outside(box)).map(() => 'a bar leaves the canvas'),
		...lines.filter((line) => outside(boxOf(line))).map(({ text }) => `"${text}" leaves the canvas`),
		...lines.flatMap((a, i) =>
			lines
				.slice(i + 1)
				.flatMap((b) => (overlaps(boxOf(a), boxOf(b)) ? [`"${a.text}" overlaps "${b.text}"`] : [])),
		),
		...bars
			.filter(({ leader, text, box }) => !leader && text.some((line) => boxOf(line).width > box.width))
			.map(({ text }) => `"${text[0]!.text}" is wider than its bar`),
	];
}

const timelines = [...diagramsIn('tests/fixtures/diagrams'), ...diagramsIn('content/diagrams')].flatMap(
	(diagram) => (diagram.kind === 'timeline' && diagram.lanes ? [[diagram.id, diagram.lanes] as const] : []),
);

test.each(timelines)('%s is drawn without a fault', (_id, lanes) => {
	for (const layout of ['wide', 'tall'] as const)
		for (const locale of ['ko', 'en'] as const)
			expect(faultsOf(drawLanes(lanes, layout, printIn(locale)))).toEqual([]);
});

const text = fc
	.constantFrom('일', '내려받기', '초기화 코드', 'Download', 'Waits for B', '핸들러')
	.map((word) => ({ ko: word, en: word }));
const lane = fc.record({
	label: text,
	segments: fc.array(
		fc.record({
			label: text,
			length: fc.integer({ min: 1, max: 100 }),
			tone: fc.constantFrom(...TONES),
			note: fc.option(text, { nil: undefined }),
		}),
		{ minLength: 1, maxLength: 6 },
	),
});

test('no words of any lanes overlap, and all stay on the canvas', () => {
	fc.assert(
		fc.property(
			fc.array(lane, { minLength: 1, maxLength: 4 }),
			fc.constantFrom('wide', 'tall'),
			(lanes, layout) => {
				expect(faultsOf(drawLanes(lanes, layout, printIn('ko')))).toEqual([]);
			},
		),
	);
});

test('bars are to one scale', () => {
	const segment = (length: number) => ({ label: { ko: '일', en: 'work' }, length, tone: 'plain' as const });
	const lanes = [
		{ label: { ko: '가', en: 'a' }, segments: [segment(10)] },
		{ label: { ko: '나', en: 'b' }, segments: [segment(5)] },
	];
	const [long, half] = drawLanes(lanes, 'tall', printIn('ko')).lanes.map(({ bars }) => bars[0]!.box.width);
	expect(long).toBeGreaterThan(CANVAS.tall - 8);
	expect(half! / long!).toBeCloseTo(0.5, 1);
});

test('the shortest bar stays visible beside the longest', () => {
	const segment = (length: number) => ({ label: { ko: '일', en: 'work' }, length, tone: 'plain' as const });
	const lanes = [{ label: { ko: '가', en: 'a' }, segments: [segment(1), segment(1000)] }];
	const [short, long] = drawLanes(lanes, 'tall', printIn('ko')).lanes[0]!.bars.map(({ box }) => box.width);
	expect(short).toBeGreaterThanOrEqual(4);
	expect(short! + long!).toBeLessThanOrEqual(CANVAS.tall);
});

test('labels are set smaller where that lets more bars hold their words', () => {
	const label = { ko: '내려받기', en: 'Download' };
	const sizeOn = (length: number) => {
		const lanes = [
			{
				label,
				segments: [
					{ label, length, tone: 'plain' as const },
					{ label, length: 300 - length, tone: 'plain' as const },
				],
			},
		];
		return drawLanes(lanes, 'tall', printIn('ko')).lanes[0]!.bars[1]!.text[0]!.size;
	};
	expect(sizeOn(100)).toBe('label');
	expect(sizeOn(58)).toBe('name');
});
