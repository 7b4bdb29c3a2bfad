import { type Checklist, ChecklistSchema } from '../model/schemas/checklist.ts';
import {
	type Correction,
	CorrectionSchema,
	type Disagreement,
	DisagreementSchema,
} from '../model/schemas/correction.ts';
import { type Diagram, DiagramSchema } from '../model/schemas/diagram.ts';
import { type Fact, FactSchema } from '../model/schemas/fact.ts';
import { type Sample, SampleSchema } from '../model/schemas/sample.ts';
import { type Source, SourceSchema } from '../model/schemas/source.ts';
import { type Term, TermSchema } from '../model/schemas/term.ts';
import { type Question, QuestionSchema } from '../questions/schema.ts';
import { type PageOutline, readPages } from './pages.ts';
import type { Problem } from './check/problems.ts';
import { type Entry, readCollection } from './read.ts';

/** Everything below `content/` that its schemas accepted. */
export interface Library {
	terms: Entry<Term>[];
	questions: Entry<Question>[];
	facts: Entry<Fact>[];
	sources: Entry<Source>[];
	corrections: Entry<Correction>[];
	disagreements: Entry<Disagreement>[];
	checklists: Entry<Checklist>[];
	diagrams: Entry<Diagram>[];
	samples: Entry<Sample>[];
	pages: PageOutline[];
}

/** Reads `content/` below `root`; mistakes are added to `problems` and their files left out. */
export function readLibrary(root: string, problems: Problem[]): Library {
	return {
		terms: readCollection(root, 'terms', TermSchema, problems),
		questions: readCollection(root, 'questions', QuestionSchema, problems),
		facts: readCollection(root, 'facts', FactSchema, problems),
		sources: readCollection(root, 'sources', SourceSchema, problems),
		corrections: readCollection(root, 'corrections', CorrectionSchema, problems),
		disagreements: readCollection(root, 'disagreements', DisagreementSchema, problems),
		checklists: readCollection(root, 'checklists', ChecklistSchema, problems),
		diagrams: readCollection(root, 'diagrams', DiagramSchema, problems),
		samples: readCollection(root, 'samples', SampleSchema, problems, (name) => name === 'sample.yaml'),
		pages: readPages(root, problems),
	};
}
