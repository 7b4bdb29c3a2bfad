import type { Chapter } from '../../schemas/term.ts';

/** The chapter of a route id such as `ko/serverless/state`; `home` for the home pages, and the glossary counts as reference. */
export function chapterOf(routeId: string): Chapter | 'home' {
	const [, first] = routeId.split('/');
	if (!first) return 'home';
	const chapters: readonly string[] = [
		'start',
		'foundations',
		'models',
		'serverless',
		'architecture',
		'decide',
		'reference',
	];
	return (chapters.includes(first) ? first : 'reference') as Chapter;
}
