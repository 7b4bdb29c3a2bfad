import type { z } from 'astro/zod';
import { ChecklistSchema } from '../model/schemas/checklist.ts';
import { CorrectionSchema, DisagreementSchema } from '../model/schemas/correction.ts';
import { DiagramSchema } from '../model/schemas/diagram.ts';
import { FactSchema } from '../model/schemas/fact.ts';
import { SampleSchema } from '../model/schemas/sample.ts';
import { SourceSchema } from '../model/schemas/source.ts';
import { TermSchema } from '../model/schemas/term.ts';
import { QuestionSchema } from '../questions/schema.ts';

/** The path of a field, `*` for every item of a list: `confusedWith.*.term`. */
type PathIn<Data> = Data extends readonly (infer Item)[]
	? '*' | `*.${PathIn<Item>}`
	: Data extends object
		? { [Key in keyof Data & string]-?: Key | `${Key}.${PathIn<NonNullable<Data[Key]>>}` }[keyof Data &
				string]
		: never;

/** A folder of `content/` whose entries are one YAML file each. */
export interface Collection<
	Data extends { id: string } = { id: string },
	Name extends string = string,
	Target extends string = string,
	Part extends string = string,
> {
	/** What an entry is called where something names it: `"fass" is not a known term`. */
	noun: Name;
	/** What an entry says; its `id` must be the one its path gives. */
	schema: z.ZodType<Data>;
	/** Where an entry stands below the folder. What stands for `<id>` is its id; the other parts are free. */
	file: `${string}<id>${string}`;
	/** By noun, the fields that name such an entry. */
	references?: Record<Target, PathIn<Data>[]>;
	/** The field that holds the ids of parts which are named by themselves, as `entry#part`, and their noun. */
	parts?: { noun: Part; ids: PathIn<Data> };
	/** Files that may stand beside an entry's own, and how that is told to someone who put another one there. */
	beside?: { files: RegExp; rule: string };
}

/** A row of the table; keeps the nouns it uses as literal types. */
function collection<
	Data extends { id: string },
	const Name extends string,
	const Target extends string = never,
	const Part extends string = never,
>(row: Collection<Data, Name, Target, Part>): Collection<Data, Name, Target, Part> {
	return row;
}

/** THE table of collections, by the name of their folder. A new one is a row here, a schema, and its files. */
export const collections = {
	samples: collection({
		noun: 'sample',
		schema: SampleSchema,
		file: '<id>/sample.yaml',
		beside: {
			files: /^(expected\.txt|main\.\w+)$/,
			rule: 'A sample is a folder with sample.yaml, main.<ending> and expected.txt.',
		},
	}),
	terms: collection({
		noun: 'term',
		schema: TermSchema,
		file: '<id>.yaml',
		references: { term: ['related.*', 'confusedWith.*.term'] },
	}),
	questions: collection({
		noun: 'question',
		schema: QuestionSchema,
		file: '<topic>/<id>.yaml',
		references: { term: ['terms.*'] },
	}),
	facts: collection({
		noun: 'fact',
		schema: FactSchema,
		file: '<id>.yaml',
		references: { section: ['documents.*.section'] },
	}),
	sources: collection({
		noun: 'source',
		schema: SourceSchema,
		file: '<id>.yaml',
		parts: { noun: 'section', ids: 'sections.*.id' },
	}),
	corrections: collection({
		noun: 'correction',
		schema: CorrectionSchema,
		file: '<id>.yaml',
		references: { section: ['sections.*'] },
	}),
	disagreements: collection({
		noun: 'disagreement',
		schema: DisagreementSchema,
		file: '<id>.yaml',
		references: { section: ['readings.*.sections.*'] },
	}),
	checklists: collection({
		noun: 'checklist',
		schema: ChecklistSchema,
		file: '<id>.yaml',
	}),
	diagrams: collection({
		noun: 'diagram',
		schema: DiagramSchema,
		file: '<id>.yaml',
		references: { fact: ['events.*.fact'] },
	}),
};

/** A collection's folder below `content/`. */
export type CollectionName = keyof typeof collections;

/** The folders in the order of the table. */
export const COLLECTIONS = Object.keys(collections) as CollectionName[];

type Row<Name extends CollectionName> = (typeof collections)[Name];

/** What an entry of a collection says. */
export type DataOf<Name extends CollectionName> = z.infer<Row<Name>['schema']>;

/** What something can be named as: an entry of a collection, a part of one, or a page by its path below the language. */
export type Noun = Row<CollectionName>['noun'] | NonNullable<Row<CollectionName>['parts']>['noun'] | 'page';
