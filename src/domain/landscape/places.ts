import { grow, type Point, type Rect, tidy } from '../diagram/geometry.ts';
import { type Engraving, VIGNETTE, VIGNETTES } from '../engraving/vignettes.ts';
import { lobedPath } from '../engraving/hand.ts';
import type { Chapter } from '../../model/constants.ts';
import { textWidth } from '../../text/measure.ts';
import { columnStart, type Plan } from './plan.ts';
import type { Tree } from './trees.ts';

/** A chapter that is to be seen in the landscape. */
export interface Place {
	id: Chapter | 'glossary';
	number: number;
	name: string;
}

/** A chapter with where it leads and what is in it. */
export interface Stop extends Place {
	/** Its own page. */
	href: string;
	/** How much is in it, in words. */
	size: string;
	/** Its pages in reading order; none in the glossary. */
	pages: readonly { label: string; href: string }[];
}

/** A chapter in its place. */
export interface PlacedChapter extends Place {
	/** The square that answers to a click. */
	box: Rect;
	/** Its drawing, and where that stands; none where only the number has room, or on a cloud. */
	vignette?: { engraving: Engraving; x: number; y: number; scale: number } | undefined;
	/** The cloud it rides on. */
	cloud?: string | undefined;
	/** The plate in the rock that bears its number and name. */
	plate?: Rect | undefined;
	/** Where its number stands: the middle, and how high the ring round it is. */
	badge: Point & { r: number };
	/** Its name, and where it begins; none where only the number has room. */
	words?: (Point & { text: string }) | undefined;
}

/** Where chapters stand: at the foot of a model's tree (its column, from 0), or in the sky (a part of the width). */
const SITES: Record<Place['id'], { column: number } | { sky: number }> = {
	start: { sky: 0 },
	foundations: { column: 0 },
	models: { column: 1 },
	architecture: { column: 2 },
	serverless: { column: 3 },
	decide: { column: 5 },
	glossary: { sky: 0.4 },
	reference: { sky: 0.72 },
};

/** Puts every chapter in its place. */
export function placeChapters(
	chapters: readonly Place[],
	trees: readonly Tree[],
	plan: Plan,
	columns: number,
): PlacedChapter[] {
	return chapters.map((chapter) => {
		const site = SITES[chapter.id];
		if ('sky' in site)
			return chapter.id === 'start' ? atCompass(chapter, plan) : onCloud(chapter, site.sky, plan);
		const tree = trees[site.column]!;
		const [from, end] = [0, 1].map((more) => columnStart(plan, columns, site.column + more)) as [
			number,
			number,
		];
		return plan.vignette ? besideTree(chapter, tree, from, end, plan) : beforeTree(chapter, tree, plan);
	});
}

const RING = 11;
/** Between a number and its name, in px. */
const GAP = 7;

/** A number and its name beside it, in the middle of a place. */
function inscribe(chapter: Place, { x, y }: Point, { type: { size } }: Plan) {
	const width = 2 * RING + GAP + textWidth(chapter.name, size);
	const from = x - width / 2;
	return {
		width,
		badge: { x: tidy(from + RING), y, r: RING },
		words: { x: tidy(from + 2 * RING + GAP), y: tidy(y + size * 0.36), text: chapter.name },
	};
}

/** At the foot of a tree, between it and the next column; its number and name stand on a plate in the rock below. */
function besideTree(chapter: Place, tree: Tree, from: number, end: number, plan: Plan): PlacedChapter {
	const middle = (tree.x + plan.trunk + end) / 2;
	const plateY = tree.ground + 20;
	const { width, badge, words } = inscribe(chapter, { x: (from + end) / 2, y: plateY }, plan);
	const plate = {
		x: tidy((from + end - width) / 2 - 8),
		y: plateY - 14,
		width: tidy(width + 18),
		height: 28,
	};
	const top = tree.ground - plan.vignette;
	return {
		...chapter,
		box: { x: plate.x, y: top - 4, width: plate.width, height: plate.y + plate.height - top + 6 },
		vignette: {
			engraving: VIGNETTES[chapter.id],
			x: tidy(middle - plan.vignette / 2),
			y: top,
			scale: plan.vignette / VIGNETTE,
		},
		plate,
		badge,
		words,
	};
}

/** Where there is room for a number only: in front of the tree. */
function beforeTree(chapter: Place, tree: Tree, plan: Plan): PlacedChapter {
	const r = plan.crown - 2;
	const badge = { x: tree.x, y: tree.ground - r - 1, r };
	return { ...chapter, badge, box: grow({ ...badge, width: 0, height: 0 }, 13) };
}

/** On a cloud. */
function onCloud(chapter: Place, part: number, plan: Plan): PlacedChapter {
	const wide = plan.vignette > 0;
	const ry = wide ? 25 : 19;
	// On a phone they would stand in each other's way side by side.
	const y = wide ? 44 : 32 + 60 * Math.round(part);
	const half = inscribe(chapter, { x: 0, y }, plan).width / 2 + (wide ? 26 : 12);
	const x = tidy(Math.min(plan.scale + (plan.width - plan.scale) * part + half, plan.width - half - 10));
	const { badge, words } = inscribe(chapter, { x, y }, plan);
	return {
		...chapter,
		box: { x: x - half, y: y - ry - 6, width: 2 * half, height: 2 * ry + 12 },
		cloud: lobedPath({ x, y, rx: half - 4, ry }, wide ? 13 : 10, chapter.number * 7),
		badge,
		words,
	};
}

/** By the compass rose in the corner. */
function atCompass(chapter: Place, plan: Plan): PlacedChapter {
	const side = plan.vignette > 0 ? 78 : 54;
	const half = plan.scale / 2;
	const y = side + (plan.vignette > 0 ? 30 : 24);
	const { badge, words } = inscribe(chapter, { x: half, y }, plan);
	return {
		...chapter,
		box: { x: 2, y: 6, width: plan.scale - 4, height: y + 8 },
		vignette: { engraving: VIGNETTES.start, x: half - side / 2, y: 10, scale: side / VIGNETTE },
		badge,
		words,
	};
}
