import { longestWord } from '../../../text/measure.ts';
import { type Kind, type MapData, type Neighbour, neighboursOf } from '../relations.ts';
import { GAP, LABEL, type Label, labelOf, type MapNode } from './label.ts';

/** Labels of the outer ring: where there are many neighbours, fewer behind each, so that the picture fits a screen. */
const FAR = { crowded: 8, all: 14 };
/** Below this width the picture has one ring. */
const TWO_RINGS = 800;

/** What is drawn behind a neighbour: what it names as related, then what it is confused with, unless it is shown already. */
function further(data: MapData, id: string, shown: ReadonlySet<string>): Neighbour[] {
	const around = neighboursOf(data, id).filter((one) => !shown.has(one.id));
	return [
		...around.filter(({ kind }) => kind === 'related'),
		...around.filter(({ kind }) => kind === 'confused'),
	];
}

interface Block {
	near: Label & { kind: Kind };
	far: (Label & { kind: Kind })[];
	height: number;
}

/** Places the chosen term in the middle, neighbours on both sides, theirs further out. */
export function beside(data: MapData, id: string, near: readonly Neighbour[], width: number): MapNode[] {
	const rings = width < TWO_RINGS ? 1 : 2;
	const half = width / 2;
	// A long word widens the middle rather than being broken, up to what the sides can spare.
	const core = Math.min(Math.max(longestWord(data[id]![0], LABEL.size) + 2 * LABEL.side, 130), half * 0.45);
	const centre = labelOf(data, id, core);
	const column = (half - centre.width / 2 - rings * GAP * 2) / rings;
	const shown = new Set([id, ...near.map((one) => one.id)]);
	let left = FAR.all;
	const blocks = near.map((neighbour): Block => {
		const own = rings === 1 ? [] : further(data, neighbour.id, shown);
		const far = own.slice(0, Math.min(near.length > FAR.crowded ? 2 : 3, left));
		left -= far.length;
		for (const one of far) shown.add(one.id);
		const nearLabel = { ...labelOf(data, neighbour.id, column - GAP), kind: neighbour.kind };
		const farLabels = far.map((one) => ({ ...labelOf(data, one.id, column - GAP), kind: one.kind }));
		const stacked = farLabels.reduce((sum, { height }) => sum + height + GAP / 2, -GAP / 2);
		return { near: nearLabel, far: farLabels, height: Math.max(nearLabel.height, stacked) };
	});
	const sides = split(blocks);
	const heightOf = (side: Block[]) => side.reduce((sum, block) => sum + block.height + GAP, -GAP);
	const height = Math.max(centre.height, ...sides.map(heightOf));
	const middle: MapNode = {
		...centre,
		x: half - centre.width / 2,
		y: (height - centre.height) / 2,
		ring: 0,
		kind: 'related',
		parent: '',
		side: 'middle',
	};
	const places = placesFor(blocks, half - centre.width / 2, centre.width / 2);
	return [
		middle,
		...sides.flatMap((side, index) => {
			let y = (height - heightOf(side)) / 2;
			return side.flatMap((block) => {
				const nodes = placeBlock(block, { y, id, mirrored: index === 0, half, height, places });
				y += block.height + GAP;
				return nodes;
			});
		}),
	];
}

/** Distances from the middle at which the columns begin, and how far the rings bend inwards at their ends. */
interface Places {
	near: number;
	far: number;
	bend: number;
}

/** Shares what the labels leave free between the columns. `room` is what a side has, `start` where it begins. */
function placesFor(blocks: readonly Block[], room: number, start: number): Places {
	const widest = (labels: readonly { width: number }[]) => Math.max(0, ...labels.map(({ width }) => width));
	const near = widest(blocks.map((block) => block.near));
	const far = widest(blocks.flatMap((block) => block.far));
	const gap = Math.min((room - near - far) / (far > 0 ? 2 : 1), 120);
	return { near: start + gap, far: start + gap + near + gap, bend: gap * 0.6 };
}

type Place = { y: number; id: string; mirrored: boolean; half: number; height: number; places: Places };

function placeBlock(
	{ near, far, height: blockHeight }: Block,
	{ y, id, mirrored, half, height, places }: Place,
): MapNode[] {
	const side = mirrored ? 'left' : 'right';
	const away = Math.abs((2 * (y + blockHeight / 2)) / height - 1);
	// The whole block bends as one, so that its columns keep their distance.
	const at = (start: number, width: number, top: number) => {
		const distance = start - places.bend * away * away;
		return { x: mirrored ? half - distance - width : half + distance, y: top };
	};
	const stacked = far.reduce((sum, box) => sum + box.height + GAP / 2, -GAP / 2);
	let farTop = y + (blockHeight - stacked) / 2;
	return [
		{
			...near,
			...at(places.near, near.width, y + (blockHeight - near.height) / 2),
			ring: 1,
			parent: id,
			side,
		},
		...far.map((box): MapNode => {
			const node: MapNode = { ...box, ...at(places.far, box.width, farTop), ring: 2, parent: near.id, side };
			farTop += box.height + GAP / 2;
			return node;
		}),
	];
}

/** Halves of about the same height, in order: what the term is confused with comes first and so stands on the left. */
function split(blocks: readonly Block[]): [Block[], Block[]] {
	const total = blocks.reduce((sum, { height }) => sum + height, 0);
	let passed = 0;
	const left = blocks.filter(({ height }) => (passed += height) - height / 2 < total / 2);
	return [left, blocks.slice(left.length)];
}
