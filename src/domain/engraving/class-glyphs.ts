import type { TERM_CLASSES } from '../../model/constants.ts';
import type { Engraving } from './vignettes.ts';

/** Side of the square in which the glyph of a class is drawn, in px. */
export const GLYPH = 48;

/** What stands for each class of term at the head of its entry. */
export const CLASS_GLYPHS: Record<(typeof TERM_CLASSES)[number], Engraving> = {
	// Terraces: each model leaves less to climb.
	'service-model': {
		tint: 'M4 44V34h13V23h13V12h14v32z',
		ink: 'M4 44V34h13V23h13V12h14v32zM17 34h27M30 23h14',
		hatch:
			'M7 44l6-10M13 44l6-10M19 44l6-10M25 44l6-10M31 44l6-10M37 44l6-10M21 34l6-11M27 34l6-11M33 34l6-11M34 23l6-11M39 23l5-9',
	},
	// A seed, cut open.
	concept: {
		tint: 'M24 4c12 8 15 18 12 28-2 8-7 12-12 12S14 40 12 32C9 22 12 12 24 4z',
		ink: 'M24 4c12 8 15 18 12 28-2 8-7 12-12 12S14 40 12 32C9 22 12 12 24 4zM24 16c5 5 6 10 5 15-1 4-3 6-5 6s-4-2-5-6c-1-5 0-10 5-15zM24 23v7',
		hatch: 'M32 18c2 5 2 10 1 15M34 24c0 3 0 6-1 9M29 12c2 3 3 5 4 8M24 37v4',
	},
	// A temple front.
	architecture: {
		tint: 'M6 16L24 5l18 11zM6 40h36v4H6z',
		ink: 'M6 16L24 5l18 11zM6 20h36v-4H6zM6 40h36v4H6zM10 20v20M16 20v20M21 20v20M27 20v20M32 20v20M38 20v20M24 12h.01',
		hatch: 'M14 20v20M25 20v20M36 20v20M9 42h3M15 42h3M21 42h3M27 42h3M33 42h3M28 13l4 2',
	},
	// Threads over and under each other.
	pattern: {
		tint: 'M6 8h10v32H6zM32 8h10v32H32z',
		ink: 'M6 4v8M6 20v8M6 36v8M16 4v8M16 20v8M16 36v8M19 4v16M19 28v16M29 4v16M29 28v16M32 4v8M32 20v8M32 36v8M42 4v8M42 20v8M42 36v8M3 12h16M29 12h16M3 20h16M29 20h16M16 20h16M16 28h16M3 28h16M29 28h16M3 36h16M29 36h16',
		hatch: 'M8 14h6M8 17h6M34 14h6M34 17h6M21 22h6M21 25h6M8 30h6M8 33h6M34 30h6M34 33h6',
	},
	// A toothed wheel.
	mechanism: {
		tint: 'M24 11a13 13 0 1 0 .01 0z',
		ink: 'M20.5 5h7l1 5 4 1.7 4.3-3 4.9 4.9-3 4.3 1.7 4 5 1v7l-5 1-1.7 4 3 4.3-4.9 4.9-4.3-3-4 1.7-1 3.2h-7l-1-3.2-4-1.7-4.3 3-4.9-4.9 3-4.3-1.7-4-5-1v-7l5-1 1.7-4-3-4.3 4.9-4.9 4.3 3 4-1.7zM24 18a6.5 6.5 0 1 0 .01 0z',
		hatch: 'M33 24c0 5-3 9-7 10M35.5 25c0 5-3 9.5-7 11M30 33c2-2 3-4 3.5-7M24 21.5a3 3 0 1 0 .01 0z',
	},
	// A part that fits into others.
	component: {
		tint: 'M6 16h12c-3-8 13-8 10 0h14v26H6z',
		ink: 'M6 16h12c-4-9 14-9 10 0h14v10c-8-4-8 13 0 9v7H28c4-8-13-8-10 0H6z',
		hatch: 'M30 19h9M32 22h6M12 38h6M9 34h14M9 30h20M31 38h8',
	},
	// Callipers on a rule.
	measure: {
		tint: 'M4 34h40v10H4z',
		ink: 'M4 34h40v10H4zM9 34v4M14 34v6M19 34v4M24 34v6M29 34v4M34 34v6M39 34v4M24 4a3.5 3.5 0 1 0 .01 0zM22 10L12 31M26 10l10 21M17 20c4 3 10 3 14 0',
		hatch: 'M27.5 13.5l7 15M21 14.5l-6.5 13.5M7 42h34',
	},
	// Pencil and rule, crossed.
	practice: {
		tint: 'M34 5l9 9-25 25-12 4 4-12z',
		ink: 'M34 5l9 9-25 25-12 4 4-12zM29 10l9 9M10 30l9 9M8 37l3 3M6 12l7-7 30 31-7 7L29 36M6 12l9 9M10 8l3 3M14 12l2 2',
		hatch: 'M31 14l-17 17M34 17L17 34M39 32l-3 3M35 28l-2 2',
	},
	// Coins in a pile, one beside it.
	pricing: {
		tint: 'M5 33c0-6 22-6 22 0v7c0 6-22 6-22 0z',
		ink: 'M5 33c0-6 22-6 22 0s-22 6-22 0zM5 33v7c0 6 22 6 22 0v-7M5 25c0-6 22-6 22 0s-22 6-22 0zM5 25v8M27 25v8M36 14a10 10 0 1 0 .01 0zM36 18v12M39 20.5c-1.5-2.5-6-2-6 .5 0 3 6 2 6 5.5 0 3-5 3-6.5.5M29 11c0-6-22-6-22 0',
		hatch: 'M22 37v5M24.5 36v5M19 38v5M22 29v4M24.5 28v4M42 20c2 4 1 8-2 11M7 14c3 4 15 5 20 1',
	},
	// A lock.
	security: {
		tint: 'M8 21h32v23H8z',
		ink: 'M8 21h32v23H8zM14 21v-6c0-14 20-14 20 0v6M18 21v-6c0-8 12-8 12 0v6M24 28a3 3 0 1 0 .01 0zM24 34v5',
		hatch: 'M37 24v17M34.5 26v15M32 30v11M11 24h9M11 41h18',
	},
	// A crate.
	product: {
		tint: 'M6 15l18 9v20L6 35z',
		ink: 'M24 6l18 9v20l-18 9-18-9V15zM6 15l18 9 18-9M24 24v20M15 10.5l18 9v8l-4 2v-8L11 12.5',
		hatch: 'M39 20v15M36 21.5v15M33 30v8M30 32v7.5M27 30v11M9 20l4 2M9 24l7 3.5',
	},
	// A sealed deed.
	standard: {
		tint: 'M8 5h26v36H8z',
		ink: 'M8 5h26l6 6v30H8zM34 5v6h6M14 13h14M14 19h20M14 25h20M14 31h10M33 30a6 6 0 1 0 .01 0zM30 41l-2 5 4-2 1 3 2-3 4 2-2-5',
		hatch: 'M37 14v8M33 33a3 3 0 1 0 .01 0zM12 38h10M12 35h10',
	},
};
