import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { designations, TBX_NAMESPACE, toTbx, toTbx2 } from '../../../../src/domain/glossary/export/tbx.ts';
import { shared } from './shared.ts';

/**
 * The part of ISO 30042:2019's core that the guide uses and on which both public RELAX NG grammars agree: the
 * children of each element as a pattern over their names, and the values each attribute may have. Elements without an
 * entry hold text.
 */
const CHILDREN: Record<string, RegExp> = {
	tbx: /^tbxHeader text $/,
	tbxHeader: /^fileDesc $/,
	fileDesc: /^(titleStmt )?(sourceDesc )+$/,
	titleStmt: /^title (note )*$/,
	sourceDesc: /^(p )+$/,
	text: /^body (back )?$/,
	body: /^(conceptEntry )+$/,
	conceptEntry: /^((descrip|descripGrp|admin|note|ref|xref) )*(langSec )+$/,
	langSec: /^((descrip|descripGrp|admin|note|ref|xref) )*(termSec )+$/,
	descripGrp: /^descrip ((admin|note|ref|xref) )*$/,
	termSec: /^term (termNote )*((descrip|note|ref|xref) )*$/,
};
const ATTRIBUTES: Record<string, Record<string, RegExp>> = {
	tbx: {
		type: /^TBX-Basic$/,
		style: /^dca$/,
		'xml:lang': /^(ko|en)$/,
		xmlns: /^urn:iso:std:iso:30042:ed-2$/,
	},
	title: { 'xml:lang': /^(ko|en)$/ },
	conceptEntry: { id: /^[a-z][a-z0-9-]*$/ },
	langSec: { 'xml:lang': /^(ko|en)$/ },
	descrip: { type: /^(subjectField|definition)$/ },
	admin: { type: /^source$/ },
	ref: { type: /^crossReference$/, target: /^term-/ },
	xref: { type: /^externalCrossReference$/, target: /^https?:\/\/./ },
	termNote: { type: /^(partOfSpeech|termType|administrativeStatus)$/ },
};
/** Values and places that the dialect's Schematron allows. */
const VALUES: Record<string, RegExp> = {
	partOfSpeech: /^(adjective|noun|other|verb|adverb)$/,
	termType: /^(fullForm|acronym|abbreviation|shortForm|variant|phrase)$/,
	administrativeStatus: /^(admitted|deprecated|superseded|preferred)Term-admn-sts$/,
};
const PLACES: Record<string, RegExp> = { subjectField: /^conceptEntry$/, definition: /^langSec$/ };

const text = toTbx(shared, { models: 'Service models' });
const complaints: string[] = [];
const document = new DOMParser({
	onError: (level, message) => complaints.push(`${level}: ${message}`),
}).parseFromString(text, 'text/xml');
const root = document.documentElement!;
const all = [...document.getElementsByTagName('*')] as Element[];
const childrenOf = (element: Element) =>
	[...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const named = (name: string) => all.filter(({ tagName }) => tagName === name);

test('The TBX is well-formed', () => expect(complaints).toEqual([]));

test('Its root names the dialect, the style and the namespace of the second edition', () => {
	expect(root.namespaceURI).toBe(TBX_NAMESPACE);
	expect([root.getAttribute('type'), root.getAttribute('style')]).toEqual(['TBX-Basic', 'dca']);
});

describe('Every element', () => {
	test('has the children that the standard’s core allows, in its order, and text only where it may', () => {
		for (const element of all) {
			const children = childrenOf(element)
				.map(({ tagName }) => `${tagName} `)
				.join('');
			expect(children, element.tagName).toMatch(CHILDREN[element.tagName] ?? /^$/);
			const loose = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue!.trim());
			expect(loose.length, element.tagName).toBe(CHILDREN[element.tagName] ? 0 : 1);
		}
	});
	test('has the attributes it must have, with values it may have, and no others', () => {
		for (const element of all) {
			const allowed = {
				...ATTRIBUTES[element.tagName],
				...(element.tagName === 'note' && element.attributes.length > 0 && { 'xml:lang': /^(ko|en)$/ }),
			};
			expect([...element.attributes].map(({ name }) => name).sort()).toEqual(Object.keys(allowed).sort());
			for (const [name, values] of Object.entries(allowed))
				expect(element.getAttribute(name)).toMatch(values);
		}
	});
	test('that notes something of a term uses the dialect’s values, at the dialect’s level', () => {
		for (const note of named('termNote'))
			expect(note.textContent).toMatch(VALUES[note.getAttribute('type')!]!);
		for (const descrip of named('descrip')) {
			const parent = descrip.parentNode as Element;
			const level = parent.tagName === 'descripGrp' ? (parent.parentNode as Element) : parent;
			expect(level.tagName).toMatch(PLACES[descrip.getAttribute('type')!]!);
		}
	});
});

test('Ids are unique and cross-references lead to entries', () => {
	const ids = named('conceptEntry').map((entry) => entry.getAttribute('id'));
	expect(new Set(ids).size).toBe(shared.terms.length);
	for (const reference of named('ref')) expect(ids).toContain(reference.getAttribute('target'));
});

test('Each entry has both languages, each with one preferred name, and the guide’s own', () => {
	for (const [index, entry] of named('conceptEntry').entries()) {
		const sections = childrenOf(entry).filter(({ tagName }) => tagName === 'langSec');
		expect(sections.map((section) => section.getAttribute('xml:lang'))).toEqual(['ko', 'en']);
		for (const section of sections) {
			const preferred = childrenOf(section).filter((one) => one.textContent!.includes('preferredTerm'));
			const locale = section.getAttribute('xml:lang') as 'ko' | 'en';
			expect(preferred.map((one) => childrenOf(one)[0]!.textContent)).toEqual([
				shared.terms[index]!.name[locale],
			]);
		}
	}
});

test('An abbreviation is an acronym, and what it stands for a full form', () => {
	const faas = shared.terms.find(({ id }) => id === 'faas')!;
	expect(designations(faas, 'en').slice(0, 2)).toEqual([
		{ text: 'FaaS', type: 'acronym', preferred: true },
		{ text: 'Function as a Service', type: 'fullForm', preferred: false },
	]);
});

test('Signs of XML and forbidden characters in a text do no harm', () => {
	const terms = [{ ...shared.terms[0]!, summary: { ko: '<a & "b">]]>\u0000\ud800', en: '\ufffe' } }];
	const faults: string[] = [];
	const read = new DOMParser({
		onError: (level, message) => faults.push(`${level}: ${message}`),
	}).parseFromString(toTbx({ ...shared, terms }, {}), 'text/xml');
	expect(faults).toEqual([]);
	expect(read.getElementsByTagName('descrip')[1]!.textContent).toBe('<a & "b">]]>');
});

describe('The first edition, which most open tools read', () => {
	const first = new DOMParser({
		onError: (level, message) => complaints.push(`${level}: ${message}`),
	}).parseFromString(toTbx2(shared, { models: 'Service models' }), 'text/xml');
	const elements = (name: string) => [...first.getElementsByTagName(name)] as Element[];

	test('is well-formed and says what the second says, under the names of the first', () => {
		expect(complaints).toEqual([]);
		expect(first.documentElement!.tagName).toBe('martif');
		expect(elements('termEntry')).toHaveLength(shared.terms.length);
		expect(elements('term').map(({ textContent }) => textContent)).toEqual(
			named('term').map(({ textContent }) => textContent),
		);
		expect(elements('descrip').map(({ textContent }) => textContent)).toEqual(
			named('descrip').map(({ textContent }) => textContent),
		);
	});

	test('has each name where Translate Toolkit looks for it: martif, body, termEntry, langSet, tig, term', () => {
		for (const term of elements('term')) {
			const path: string[] = [];
			for (let node = term.parentNode; node && node.nodeType === 1; node = node.parentNode)
				path.unshift((node as Element).tagName);
			expect(path.join(' ')).toBe('martif text body termEntry langSet tig');
		}
	});
});
