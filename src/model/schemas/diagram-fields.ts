/** Diagrams field by field. What their fields have to say together is checked by `DiagramSchema` (diagram.ts). */
import { z } from 'astro/zod';
import { DocumentDateSchema, IdSchema, LocalizedSchema } from './localized.ts';

/** What a box of a flow stands for; each is drawn with a mark of its own. */
export const SHAPES = [
	'box',
	'client',
	'person',
	'function',
	'store',
	'queue',
	'gateway',
	'document',
	'clock',
] as const;
export type Shape = (typeof SHAPES)[number];

/** How strongly something is drawn: as the rest, in the chapter's colour, or held back. */
export const TONES = ['plain', 'accent', 'muted'] as const;
export type Tone = (typeof TONES)[number];

/** Who manages what lies inside a zone. */
export const OWNERS = ['you', 'provider', 'neutral'] as const;
export type Owner = (typeof OWNERS)[number];

/** A column or row of the grid, from 1; 1.5 stands half-way between the first two. */
const place = z.number().min(1, 'is outside the grid. Columns and rows count from 1.');
const count = z
	.number()
	.int('is not a whole number. Write 1, 2, 3 …')
	.min(1, 'is below 1. Write at least 1.');

const PositionSchema = z.tuple([place, place], { error: 'is not a position. Write [column, row].' });

const AreaSchema = z.strictObject({
	/** First column covered, from 1. */
	column: count,
	/** First row covered, from 1. */
	row: count,
	/** How many columns it covers. */
	columns: count,
	/** How many rows it covers. */
	rows: count,
});

/** The step in which something appears and the step from which it is gone; both need `steps`. */
const life = {
	/** Appears with this step; without it, it is there from the start. */
	from: z.number().int().min(1, 'is below 1. Leave it out for what is there from step 0.').optional(),
	/** Gone from this step on; without it, it stays to the end. */
	until: z.number().int().min(1, 'is below 1. Nothing can be gone before step 0.').optional(),
};

const ZoneSchema = z.strictObject({
	id: IdSchema,
	/** What the area is, or who manages it. */
	label: LocalizedSchema,
	owner: z.enum(OWNERS),
	/** The cells it surrounds on a wide screen. */
	wide: AreaSchema,
	/** The cells it surrounds at 360 px. */
	tall: AreaSchema,
	...life,
});

const NodeSchema = z.strictObject({
	id: IdSchema,
	shape: z.enum(SHAPES).default('box'),
	/** Its name: at most three lines of about 10 Korean or 16 Latin characters. */
	label: LocalizedSchema,
	/** A second, smaller line. */
	note: LocalizedSchema.optional(),
	tone: z.enum(TONES).default('plain'),
	/** Where it stands on a wide screen. */
	wide: PositionSchema,
	/** Where it stands at 360 px. */
	tall: PositionSchema,
	...life,
});

const EdgeSchema = z.strictObject({
	/** The id of the node where it starts. */
	from: IdSchema,
	/** The id of the node where its arrow points. */
	to: IdSchema,
	/** One to four words beside the line. */
	label: LocalizedSchema.optional(),
	/** Dashed stands for an asynchronous call. */
	style: z.enum(['solid', 'dashed']).default('solid'),
	/** Arrows at both ends. */
	both: z.boolean().default(false),
	/** The order in which things happen, drawn on the line. */
	number: z.number().int().min(1).max(20, 'is above 20. Split the diagram in two.').optional(),
	/** Appears with this step, where both its nodes are there before; `from` names the node. */
	appears: life.from,
	until: life.until,
});

const StepSchema = z.strictObject({
	/** What happens in this step, in two to five words. */
	title: LocalizedSchema,
	/** One to three sentences shown while the step is chosen. */
	text: LocalizedSchema,
});

const common = {
	/** The file's name without its ending. */
	id: IdSchema,
	/** A short name, printed in bold after the figure's number. */
	title: LocalizedSchema,
	/** One sentence under the figure. */
	caption: LocalizedSchema,
	/** Two to five sentences that tell everything the picture says to someone who cannot see it. */
	description: LocalizedSchema,
};

const grid = (columns: number, rows: number) =>
	z.strictObject({
		columns: count.max(columns, `is above ${columns}. Use at most ${columns} columns.`),
		rows: count.max(rows, `is above ${rows}. Use at most ${rows} rows.`),
	});

/** Boxes on a grid, joined by arrows, inside zones; with `steps`, a drawing the reader walks through. */
export const FlowSchema = z.strictObject({
	...common,
	kind: z.literal('flow'),
	/** The grid of the drawing for wide screens and of the one for 360 px. */
	grid: z.strictObject({ wide: grid(5, 8), tall: grid(2, 16) }),
	zones: z.array(ZoneSchema).default([]),
	nodes: z.array(NodeSchema).min(2, 'has fewer than two nodes. Draw at least two.'),
	edges: z.array(EdgeSchema).default([]),
	/** Step 0 is what is there before anything changes. */
	steps: z.array(StepSchema).min(2, 'has one step. Write at least two, or none.').max(10).default([]),
});
export type FlowDiagram = z.infer<typeof FlowSchema>;

const SegmentSchema = z.strictObject({
	label: LocalizedSchema,
	/** How long it is beside the other segments of all lanes; the unit is free. */
	length: z.number().positive('is not above 0. Write how long it is beside the others.'),
	tone: z.enum(TONES).default('plain'),
	/** A second, smaller line. */
	note: LocalizedSchema.optional(),
});

const EventSchema = z.strictObject({
	/** When it happened, as precisely as is known. */
	when: DocumentDateSchema,
	/** The fact in which that date stands with its source. */
	fact: IdSchema.optional(),
	label: LocalizedSchema,
	note: LocalizedSchema.optional(),
});

/** Lanes of segments drawn to scale, or dated events along a rule. */
export const TimelineSchema = z.strictObject({
	...common,
	kind: z.literal('timeline'),
	lanes: z
		.array(z.strictObject({ label: LocalizedSchema, segments: z.array(SegmentSchema).min(1) }))
		.min(1)
		.optional(),
	/** What the lengths of lanes measure, drawn below them. */
	axis: z
		.strictObject({
			/** The quantity and its unit, such as “time, ms”. */
			label: LocalizedSchema,
			/** How much of the unit a length of 1 is; left out where lengths only illustrate and no numbers are drawn. */
			one: z.number().positive('is not above 0. Write how much a length of 1 is.').optional(),
			/** From one number to the next, in the unit; round numbers are found without it. */
			step: z.number().positive('is not above 0. Write the distance of two numbers.').optional(),
		})
		.optional(),
	/** In the order in which they happened. */
	events: z.array(EventSchema).min(2).optional(),
});
export type TimelineDiagram = z.infer<typeof TimelineSchema>;

/** Who manages which layer, one column a model. */
export const StackSchema = z.strictObject({
	...common,
	kind: z.literal('stack'),
	/** From top to bottom. */
	layers: z.array(z.strictObject({ id: IdSchema, label: LocalizedSchema })).min(2),
	columns: z
		.array(
			z.strictObject({
				id: IdSchema,
				label: LocalizedSchema,
				/** Ids of the layers that are the reader's. */
				yours: z.array(IdSchema).default([]),
				/** Ids of the layers that both manage. Layers in neither list are the provider's. */
				shared: z.array(IdSchema).default([]),
			}),
		)
		.min(2)
		.max(7, 'has more than seven columns. They would not fit a phone; split the diagram.'),
});
export type StackDiagram = z.infer<typeof StackSchema>;
