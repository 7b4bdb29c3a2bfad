import { existsSync } from 'node:fs';
import { CHAPTERS, type Chapter, chapters, glossary } from '../model/constants.ts';

/** The sidebar: a group for each chapter that has pages, filled from its folder, with the glossary before the reference. */
export function sidebar() {
	const written = CHAPTERS.filter((chapter) => existsSync(`content/docs/ko/${chapter}`));
	return [
		...written.filter((chapter) => chapter !== 'reference').map(group),
		{ label: glossary.ko, translations: { en: glossary.en }, link: '/glossary/' },
		...written.filter((chapter) => chapter === 'reference').map(group),
	];
}

function group(chapter: Chapter) {
	const { ko, en } = chapters[chapter];
	return { label: ko, translations: { en }, items: [{ autogenerate: { directory: chapter } }] };
}
