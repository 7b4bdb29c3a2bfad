/** The one style in which all diagrams are drawn: sizes in px at natural size. */
export const STYLE = {
	/** Names in boxes and on bars. */
	label: { size: 14, line: 19 },
	/** Names where a label's size does not fit: of zones, on short bars. */
	name: { size: 12, line: 16 },
	/** Notes and words beside lines. */
	note: { size: 12, line: 16 },
	/** Between a box's border and its text. */
	padding: { x: 9, y: 9 },
	/** Rounding of boxes and of bends in lines. */
	radius: 8,
	/** Length of an arrow's head. */
	head: 8,
	/** Radius of the numbers that stand on lines. */
	badge: 9,
	/** Between a zone's border and what it surrounds. */
	zone: 12,
} as const;

/** Width of the canvas: exact for 360 px screens, an upper bound for wide ones. */
export const CANVAS = { tall: 312, wide: 690 } as const;
export type Layout = keyof typeof CANVAS;
/** What a canvas may grow to before words break; a wide drawing then shrinks a little on the page. */
export const STRETCHED = { tall: 312, wide: 740 } as const;
