import type { Rect } from './geometry.ts';
import type { Visibility } from './visibility.ts';

/** A rectangle of the drawing and the steps in which it is seen. */
export interface Obstacle {
	box: Rect;
	visibility: Visibility;
}

/** What lines and labels keep clear of. */
export interface Obstacles {
	/** Boxes of nodes, in the order of the diagram. */
	boxes: Obstacle[];
	/** Titles of zones. */
	titles: Obstacle[];
	/** Zones, of which the four sides are in the way. */
	borders: Obstacle[];
	canvas: Rect;
}
