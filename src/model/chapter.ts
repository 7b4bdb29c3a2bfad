import { type Chapter, chapters } from './constants.ts';

/** The chapter of a route id such as `ko/serverless/state`; `home` for the home pages, and the glossary counts as reference. */
export function chapterOf(routeId: string): Chapter | 'home' {
	const [, first] = routeId.split('/');
	if (!first) return 'home';
	return Object.hasOwn(chapters, first) ? (first as Chapter) : 'reference';
}

/** Whether the pages of a chapter explain, as against the home page and the reference pages, which are tables and lists. */
export const isProse = (chapter: Chapter | 'home') => chapter !== 'home' && chapter !== 'reference';
