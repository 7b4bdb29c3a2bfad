import type { Chapter } from '../../model/constants.ts';

/** A small drawing: what is tinted, what is drawn in ink, and the thin strokes that shade it. Each is a path. */
export interface Engraving {
	tint: string;
	ink: string;
	hatch: string;
}

/** Side of the square in which a vignette is drawn, in px; what stands on the ground stands on its lower side. */
export const VIGNETTE = 64;

/** What stands for each chapter in the landscape of the book, and at the head of the chapter. */
export const VIGNETTES: Record<Chapter | 'glossary', Engraving> = {
	// A compass rose.
	start: {
		tint: 'M32 10l6 16-6 6zM54 32l-16 6-6-6zM32 54l-6-16 6-6zM10 32l16-6 6 6z',
		ink: 'M32 3a29 29 0 1 0 .01 0M32 10l6 16 16 6-16 6-6 16-6-16-16-6 16-6zM32 10v44M10 32h44',
		hatch:
			'M32 7v-2M57 32h2M32 57v2M7 32h-2M49.7 14.3l1.4-1.4M49.7 49.7l1.4 1.4M14.3 49.7l-1.4 1.4M14.3 14.3l-1.4-1.4M41 23l4-4M41 41l4 4M23 41l-4 4M23 23l-4-4',
	},
	// A rack of machines on its slab.
	foundations: {
		tint: 'M14 8h28v50H14z',
		ink: 'M14 8h28v50H14zM42 8l8 5v45h-8M6 64v-6h52v6M14 20h28M14 32h28M14 44h28M19 14h10M19 26h10M19 38h10M19 50h10M37 14h.01M37 26h.01M37 38h.01M37 50h.01',
		hatch:
			'M44 14l4 3M44 20l4 3M44 26l4 3M44 32l4 3M44 38l4 3M44 44l4 3M44 50l4 3M10 64l3-6M18 64l3-6M26 64l3-6M34 64l3-6M42 64l3-6M50 64l3-6',
	},
	// A ladder on steps that rise.
	models: {
		tint: 'M4 64V50h18V36h18V22h20v42z',
		ink: 'M4 64V50h18V36h18V22h20v42M10 50L36 4M18 50L44 4M13 44.5h8M17 37.5h8M21 30.5h8M25 23.5h8M29 16.5h8M33 9.5h8',
		hatch:
			'M8 64l8-10M15 64l8-10M22 64l18-22M30 64l20-25M38 64l20-25M46 64l13-16M54 64l5-6M44 44l14-17M44 34l9-9',
	},
	// A tent, put up when somebody comes and gone when nobody does.
	serverless: {
		tint: 'M32 14L8 60h24z',
		ink: 'M32 14L8 60h48zM32 14v-10l10 4-10 3M32 14L26 60M32 28l7 32M32 20L2 62M32 20l30 42M2 60v4M62 60v4',
		hatch: 'M42 60l-6-22M46 60l-9-28M50 60l-13-32M53 60L39 34M14 60l3-6M20 60l3-12',
	},
	// One house of many storeys beside many of one.
	architecture: {
		tint: 'M6 10h22v54H6z',
		ink: 'M6 64V10h22v54M3 10l14-8 14 8zM11 18h4M19 18h4M11 28h4M19 28h4M11 38h4M19 38h4M11 48h4M19 48h4M14 64v-8h6v8M36 64V52h10v12M34 52l7-5 7 5zM50 64V54h9v10M48 54l6.5-4 6.5 4zM44 38h10v9M42 38l7-5 7 5zM44 38v7',
		hatch: 'M25 14v48M22.5 54v8M43 54v8M56 56v6M51 40v5',
	},
	// A signpost where the path forks.
	decide: {
		tint: 'M30 12h24l7 6-7 6H30zM34 28H12l-7 6 7 6h22z',
		ink: 'M30 4h4v60h-4zM34 12h20l7 6-7 6H34M30 28H12l-7 6 7 6h18M38 18h12M16 34h10M22 64c3-4 17-4 20 0',
		hatch: 'M32.5 44v18M36 22h17M12 38h16M10 64h6M48 64h6',
	},
	// A lens over a leaf.
	glossary: {
		tint: 'M16 36c-2-14 8-22 24-20 2 16-8 26-24 20z',
		ink: 'M28 4a23 23 0 1 0 .01 0M44.5 43.5L61 60l-3 3L41.5 46.5M16 36c-2-14 8-22 24-20 2 16-8 26-24 20zM12 40L34 21M20 33v-8M25 29v-8M21 33h9M26 28h9',
		hatch: 'M10 18c2-4 5-7 9-9M8 23l-1 3M48 50l9 9',
	},
	// An open book.
	reference: {
		tint: 'M32 14c-8-6-18-6-28-4v42c10-2 20-2 28 4z',
		ink: 'M32 14c-8-6-18-6-28-4v42c10-2 20-2 28 4 8-6 18-6 28-4V10c-10-2-20-2-28 4zM32 14v42M10 18c6-1 11 0 16 3M10 27c6-1 11 0 16 3M10 36c6-1 11 0 16 3M54 18c-6-1-11 0-16 3M54 27c-6-1-11 0-16 3M54 36c-6-1-11 0-16 3',
		hatch: 'M35 22v28M37 20v29M4 56c10-2 20-2 28 4 8-6 18-6 28-4',
	},
};
