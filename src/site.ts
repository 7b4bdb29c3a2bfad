/** The book's parts, in one place. */
import type { Localized } from './schemas/localized.ts';
import type { Chapter } from './schemas/term.ts';

/** Each chapter's name and the number its plates carry. */
export const chapters: Record<Chapter, Localized & { number: number }> = {
	start: { number: 1, ko: '들어가며', en: 'Starting out' },
	foundations: { number: 2, ko: '기초', en: 'Foundations' },
	models: { number: 3, ko: '서비스 모델', en: 'Service models' },
	serverless: { number: 4, ko: '서버리스', en: 'Serverless' },
	architecture: { number: 5, ko: '아키텍처', en: 'Architecture' },
	decide: { number: 6, ko: '결정', en: 'Decide' },
	reference: { number: 9, ko: '참고', en: 'Reference' },
};

/** The chapters in reading order. */
export const chapterOrder = Object.keys(chapters) as Chapter[];

/** The glossary, a chapter made of terms instead of pages. */
export const glossary: Localized & { number: number } = { number: 7, ko: '용어집', en: 'Glossary' };

const at = (path: string, name: string) => ({
	[`./src/components/${path}`]: [['default', name]] as [string, string][],
});

/** Components that every MDX page knows by name. */
export const buildingBlocks = [
	at('term/Term.astro', 'Term'),
	at('term/KeyTerms.astro', 'KeyTerms'),
	at('fact/Fact.astro', 'Fact'),
	at('box/ThenNow.astro', 'ThenNow'),
	at('box/SourcesDisagree.astro', 'SourcesDisagree'),
	at('box/Goals.astro', 'Goals'),
	at('diagram/Diagram.astro', 'Diagram'),
	at('self-check/SelfCheck.astro', 'SelfCheck'),
	at('sample/Sample.astro', 'Sample'),
	at('source-note/SourceNote.astro', 'SourceNote'),
	at('source-note/SourceList.astro', 'SourceList'),
	at('book-map/BookMap.astro', 'BookMap'),
];
