import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectNotes, factNoteId, termCardId } from '../../../../src/domain/notes/collect.ts';

const mark = (fact: string) => `<button popovertarget="${factNoteId(fact)}"></button>`;
const link = (term: string) => `<a href="/" aria-describedby="${termCardId(term)}">x</a>`;

test('Facts and terms are named once, in the order of their first mention', () => {
	const { facts, terms } = collectNotes(
		mark('b-limit') + link('faas') + mark('a-price') + mark('b-limit') + link('p99') + link('faas'),
	);
	expect(facts).toEqual(['b-limit', 'a-price']);
	expect(terms).toEqual(['faas', 'p99']);
});

test('Every mark gets the number of its note', () => {
	const { html } = collectNotes(`${mark('a')}, ${mark('b')}, ${mark('a')}`);
	expect([...html.matchAll(/data-note="(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2', '1']);
});

test('A page without either stays as it is', () => {
	const html = '<p aria-describedby="hint">a <button popovertarget="menu"></button></p>';
	expect(collectNotes(html)).toEqual({ html, facts: [], terms: [] });
});

test('Numbers are added to the marks and nothing else changes', () => {
	const part = fc.oneof(
		fc.constantFrom('a-1', 'b', 'c').map(mark),
		fc.constantFrom('faas', 'p99').map(link),
		fc.string(),
	);
	fc.assert(
		fc.property(fc.array(part), (parts) => {
			const { html, facts } = collectNotes(parts.join(''));
			expect(html.replaceAll(/ data-note="\d+"/g, '')).toBe(parts.join(''));
			for (const [, fact, number] of html.matchAll(/popovertarget="fact-([\w-]+)" data-note="(\d+)"/g))
				expect(facts[Number(number) - 1]).toBe(fact);
		}),
	);
});
