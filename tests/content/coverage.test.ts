import { expect, test } from 'vitest';
import { idsNamed, book } from './real.ts';

const sections = book.sources.flatMap(({ data }) => data.sections.map(({ id }) => `${data.id}#${id}`));
const covered = new Set(book.pages.flatMap((page) => idsNamed(page, 'SourceNote')));
const uncovered = sections.filter((section) => !covered.has(section));

/** The sections that the serverless chapter draws on; `*` stands for a whole document. */
const OF_THIS_CHAPTER = {
	'what-the-serverless': ['*'],
	'serverless-architectures-translation': ['*'],
	'serverless-tutorial-lambda': ['what-is-serverless', 'advantages', 'baas', 'faas'],
	'cloud-course-notes': ['what-is-serverless', 'faas', 'concept', 'faas-and-serverless', 'suitable-systems'],
	'infra-serverless-architecture': ['serverless', 'self-managed', 'baas', 'faas'],
};

test('All five documents are described', () => {
	expect(book.sources.map(({ data }) => data.id).toSorted()).toEqual(Object.keys(OF_THIS_CHAPTER).toSorted());
});

test('Pages cover every section that the serverless chapter draws on', ({ annotate }) => {
	const left = `${uncovered.length} of ${sections.length} sections of the sources are on no page yet:\n${uncovered.map((section) => `  ${section}`).join('\n')}`;
	console.log(left);
	void annotate(left);
	const due = Object.entries(OF_THIS_CHAPTER).flatMap(([source, ids]) =>
		ids.includes('*')
			? sections.filter((section) => section.startsWith(`${source}#`))
			: ids.map((id) => `${source}#${id}`),
	);
	expect(due.filter((section) => !sections.includes(section))).toEqual([]);
	expect(due.filter((section) => uncovered.includes(section))).toEqual([]);
});
