import { COLLECTIONS } from '../collections.ts';
import type { Book } from '../book.ts';
import type { Problem } from '../problems.ts';
import { type FieldText, textsIn } from '../texts.ts';

/** Fields of English texts that may hold Korean: names of Korean products, and what Korean readers type. */
const QUOTING = /(^|\.)(aliases|asked|misspellings|name|pronunciation|source|references)(\.|$)/;

const HANGUL = /\p{Script=Hangul}/u;

/** Texts in the wrong language, and Korean written in parts that no search finds. */
export function checkTexts(book: Book): Problem[] {
	const ofEntries = COLLECTIONS.flatMap((name) =>
		book[name].flatMap(({ file, data }) => textsIn(data).flatMap((text) => faultOf(file, text))),
	);
	const ofPages = book.pages.flatMap(({ file, locale, frontmatter, headings }) =>
		[
			...textsIn({ title: frontmatter.title, description: frontmatter.description }),
			...headings.map(({ line, text }) => ({ field: `line ${line}`, text })),
		].flatMap((text) => faultOf(file, { ...text, english: locale === 'en' })),
	);
	return [...ofEntries, ...ofPages];
}

function faultOf(
	file: string,
	{ field, text, english = /(^|\.)en(\.|$)/.test(field) }: FieldText & { english?: boolean },
): Problem[] {
	if (text !== text.normalize('NFC'))
		return [{ file, field, message: 'is written in decomposed letters. Type it anew, or save it in NFC.' }];
	const prose = text.replace(/`[^`]*`/g, '');
	if (english && !QUOTING.test(field) && HANGUL.test(prose))
		return [
			{
				file,
				field,
				message: `holds Korean: "${/\p{Script=Hangul}+/u.exec(prose)![0]}". Write it in English.`,
			},
		];
	return [];
}
