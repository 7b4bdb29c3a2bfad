import { expect, test } from 'vitest';
import { chapterOf } from '../../../src/model/chapter.ts';
import { CHAPTERS } from '../../../src/model/constants.ts';

test.each(['ko', 'en'])('The home page of %s belongs to no chapter', (route) => {
	expect(chapterOf(route)).toBe('home');
	expect(chapterOf(`${route}/`)).toBe('home');
});

test.each(CHAPTERS)('A page in the folder %s belongs to that chapter, in both languages', (chapter) => {
	expect(chapterOf(`ko/${chapter}/some-page`)).toBe(chapter);
	expect(chapterOf(`en/${chapter}/some-page`)).toBe(chapter);
});

test.each(['ko/glossary', 'en/glossary/faas', 'ko/404'])('%s counts as reference', (route) => {
	expect(chapterOf(route)).toBe('reference');
});
