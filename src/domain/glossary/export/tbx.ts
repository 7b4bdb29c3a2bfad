import type { Locale } from '../../../model/constants.ts';
import { escapeXml } from '../../../text/escape.ts';
import type { SharedGlossary, SharedTerm } from './shape.ts';

/** The namespace of ISO 30042:2019, the second edition. */
export const TBX_NAMESPACE = 'urn:iso:std:iso:30042:ed-2';

/** A name of a term in one language, with its kind as TBX-Basic knows it. */
interface Designation {
	text: string;
	type: 'fullForm' | 'acronym' | 'variant';
	preferred: boolean;
}

/** How an edition of the standard names what both have. */
interface Edition {
	/** Lines before the header. */
	open: string[];
	root: string;
	header: string;
	entry: string;
	language: string;
	term: string;
}

/** ISO 30042:2019, dialect TBX-Basic in DCA style. */
const SECOND: Edition = {
	open: [`<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="${TBX_NAMESPACE}">`],
	root: 'tbx',
	header: 'tbxHeader',
	entry: 'conceptEntry',
	language: 'langSec',
	term: 'termSec',
};

/** ISO 30042:2008, which Translate Toolkit, Weblate and OmegaT read, and not the second. */
const FIRST: Edition = {
	open: ['<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">', '<martif type="TBX-Basic" xml:lang="en">'],
	root: 'martif',
	header: 'martifHeader',
	entry: 'termEntry',
	language: 'langSet',
	term: 'tig',
};

/**
 * The glossary as TBX (ISO 30042:2019): an entry a term; for each language its definition with its source, and its
 * names, of which the guide's own is the preferred one. All are nouns. `chapterNames` are the fields of subject.
 */
export function toTbx(glossary: SharedGlossary, chapterNames: Record<string, string>): string {
	return write(SECOND, glossary, chapterNames);
}

/** The same in the first edition of the standard, TBX 2. */
export function toTbx2(glossary: SharedGlossary, chapterNames: Record<string, string>): string {
	return write(FIRST, glossary, chapterNames);
}

// Licence and date stand in sourceDesc: the grammars disagree on the place of publicationStmt.
function write(edition: Edition, glossary: SharedGlossary, chapterNames: Record<string, string>): string {
	const { name, url, license, date, terms } = glossary;
	const known = new Set(terms.map(({ id }) => id));
	const { open, root, header } = edition;
	const entry = entryIn(edition);
	return `${[
		'<?xml version="1.0" encoding="UTF-8"?>',
		...open,
		`<${header}><fileDesc>`,
		`<titleStmt><title xml:lang="en">${escapeXml(name.en)}</title><note xml:lang="ko">${escapeXml(name.ko)}</note></titleStmt>`,
		`<sourceDesc><p>${escapeXml(url.en)}</p><p>Licence: CC BY 4.0, ${escapeXml(license)}</p><p>${escapeXml(date)}</p></sourceDesc>`,
		`</fileDesc></${header}>`,
		'<text><body>',
		...terms.map((term) => entry(term, chapterNames[term.chapter] ?? term.chapter, known)),
		'</body></text>',
		`</${root}>`,
	].join('\n')}\n`;
}

/** An XML id may not begin with a digit, as a term's may. */
const xmlId = (id: string) => `term-${id}`;

const entryIn = (edition: Edition) => (term: SharedTerm, subject: string, known: ReadonlySet<string>) => {
	const references = [...term.related, ...term.confusedWith.map((one) => one.term)].filter((id) =>
		known.has(id),
	);
	return [
		`<${edition.entry} id="${xmlId(term.id)}">`,
		`<descrip type="subjectField">${escapeXml(subject)}</descrip>`,
		...[...new Set(references)].map(
			(id) => `<ref type="crossReference" target="${xmlId(id)}">${escapeXml(id)}</ref>`,
		),
		...term.references.map(
			({ title, url }) =>
				`<xref type="externalCrossReference" target="${escapeXml(url)}">${escapeXml(title)}</xref>`,
		),
		inLanguage(edition, term, 'ko'),
		inLanguage(edition, term, 'en'),
		`</${edition.entry}>`,
	].join('\n');
};

function inLanguage(edition: Edition, term: SharedTerm, locale: Locale): string {
	return [
		`<${edition.language} xml:lang="${locale}">`,
		`<descripGrp><descrip type="definition">${escapeXml(term.summary[locale])}</descrip><admin type="source">${escapeXml(term.url[locale])}</admin></descripGrp>`,
		`<note>${escapeXml(term.definition[locale])}</note>`,
		...designations(term, locale).map((one) => designation(edition, one)),
		`</${edition.language}>`,
	].join('\n');
}

function designation(edition: Edition, { text, type, preferred }: Designation): string {
	return [
		`<${edition.term}><term>${escapeXml(text)}</term>`,
		'<termNote type="partOfSpeech">noun</termNote>',
		`<termNote type="termType">${type}</termNote>`,
		`<termNote type="administrativeStatus">${preferred ? 'preferredTerm' : 'admittedTerm'}-admn-sts</termNote></${edition.term}>`,
	].join('');
}

/** The names of a term in one language, each once: its own first; an abbreviation and its long form belong to English. */
export function designations({ name, abbreviation, aliases }: SharedTerm, locale: Locale): Designation[] {
	const { short, stands } = abbreviation ?? {};
	const typeOf = (text: string) => (text === short ? 'acronym' : 'fullForm');
	const all: Designation[] = [{ text: name[locale], type: typeOf(name[locale]), preferred: true }];
	const add = (text: string | undefined, type: Designation['type']) => {
		if (text && all.every((one) => one.text !== text)) all.push({ text, type, preferred: false });
	};
	if (locale === 'en') add(stands, 'fullForm');
	add(short, 'acronym');
	for (const alias of aliases[locale]) add(alias, 'variant');
	return all;
}
