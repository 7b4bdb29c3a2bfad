import type { Chapter } from '../../schemas/term.ts';

/** Every chapter; a record, so that the compiler misses one that is left out. The schema's own list would bring its library to the browser. */
const CHAPTERS: Record<Chapter, true> = {
	start: true,
	foundations: true,
	models: true,
	serverless: true,
	architecture: true,
	decide: true,
	reference: true,
};

/** The chapter of a route id such as `ko/serverless/state`; `home` for the home pages, and the glossary counts as reference. */
export function chapterOf(routeId: string): Chapter | 'home' {
	const [, first] = routeId.split('/');
	if (!first) return 'home';
	return Object.hasOwn(CHAPTERS, first) ? (first as Chapter) : 'reference';
}
