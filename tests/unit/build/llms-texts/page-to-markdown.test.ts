import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/build/html.ts';
import { pageToMarkdown } from '../../../../src/build/llms-texts/page-to-markdown.ts';

const address = 'https://example.org/guide/en/serverless/state/';
const markdownOf = (body: string) =>
	pageToMarkdown(
		parseHtml(
			`<html><body><nav>menu</nav><div class="sl-markdown-content">${body}</div><footer>foot</footer></body></html>`,
		),
		'en',
		address,
	);

test('Only the prose of the page is given', () => {
	expect(markdownOf('<p>Prose.</p>')).toBe('Prose.');
	expect(pageToMarkdown(parseHtml('<p>no content</p>'), 'en', address)).toBe('');
});

test('The page stays as it is, for other steps to read', () => {
	const page = parseHtml('<div class="sl-markdown-content"><p>a<svg></svg></p><label>b</label></div>');
	const before = structuredClone(page);
	pageToMarkdown(page, 'en', address);
	expect(page).toEqual(before);
});

test('Headings, lists, links and tables become Markdown', () => {
	expect(markdownOf('<h2>State</h2><ul><li>one</li><li>two</li></ul>')).toBe('## State\n\n- one\n- two');
	expect(markdownOf('<p><a href="/en/">home</a> and <code>x</code></p>')).toBe(
		'[home](https://example.org/en/) and `x`',
	);
	const table = '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>';
	expect(markdownOf(table)).toMatch(/\| a +\|\n\| -+ \|\n\| 1 +\|/);
});

test('A link leads to the same place from anywhere', () => {
	expect(markdownOf('<a href="/guide/en/">home</a>')).toBe('[home](https://example.org/guide/en/)');
	expect(markdownOf('<a href="#cost">cost</a>')).toBe(`[cost](${address}#cost)`);
	expect(markdownOf('<a href="https://aws.amazon.com/">AWS</a>')).toBe('[AWS](https://aws.amazon.com/)');
});

test('A figure stands in its sentence without its mark, its number and unit parted by a plain space', () => {
	const figure =
		'<data class="fact" value="15">15\u00a0minutes<button class="fact-mark" popovertarget="f" aria-label="15 minutes, source"></button></data>';
	const term = '<a class="term" href="/en/glossary/faas/">FaaS</a>';
	const hidden = '<span class="sr-only"> for screen readers</span>';
	expect(markdownOf(`<p>${term}${hidden} runs ${figure} at <span class="unbroken">most</span>.</p>`)).toBe(
		'[FaaS](https://example.org/en/glossary/faas/) runs 15 minutes at most.',
	);
});

test('Notes and cards, which stand behind the prose, are left out', () => {
	const page =
		'<div class="sl-markdown-content"><p>Prose.</p></div><footer class="notes-footer"><div popover>Card</div></footer>';
	expect(pageToMarkdown(parseHtml(page), 'en', address)).toBe('Prose.');
});

test('A heading’s anchor link is left out', () => {
	const anchor =
		'<a class="sl-anchor-link" href="#state"><svg></svg><span class="sr-only">Section</span></a>';
	expect(markdownOf(`<div class="sl-heading-wrapper"><h2>State</h2>${anchor}</div>`)).toBe('## State');
});

test('A figure is given by its description, a picture without one is left out', () => {
	expect(
		markdownOf(
			'<figure><svg><title>t</title><desc>Two boxes.</desc></svg><figcaption>Figure 4-1</figcaption></figure>',
		),
	).toBe('Two boxes.\n\nFigure 4-1');
	expect(markdownOf('<p>a<svg><path d="M0"></path></svg>b</p>')).toBe('ab');
});

test('A figure in steps is given with the text of every step and one description', () => {
	const step = (title: string, drawings: string) =>
		`<label><input type="radio"/><span>${title}</span></label><div><p><b>${title}</b> What it adds.</p>${drawings}</div>`;
	const first = '<svg><title>t</title><desc>All steps.</desc></svg><svg><title>t</title></svg>';
	const steps = step('Before', first) + step('① After', '<svg><title>t</title></svg>');
	expect(markdownOf(`<fieldset class="diagram-steps"><legend>Choose</legend>${steps}</fieldset>`)).toBe(
		'**Before** What it adds.\n\nAll steps.\n\n**① After** What it adds.',
	);
});

test('A question is given with its options and without buttons, its answer at the end of the page', () => {
	const form = `<form class="question"><fieldset><legend><span class="question-number">1.</span> Why?</legend>
		<ul><li><label><input type="radio"/><span>Because</span></label></li></ul></fieldset>
		<details class="reasons"><summary>Show</summary><p>Right.</p></details>
		<div><button type="submit">Check</button></div></form>`;
	expect(markdownOf(`${form}<h2>Next</h2>`)).toBe(
		'1\\. Why?\n\n- Because\n\n## Next\n\n## Answers to the self-check\n\n### 1.\n\nRight.',
	);
});

test('Words that only their styles keep apart are parted, those of a sentence stay together', () => {
	expect(markdownOf('<p><b>EC2</b><span>rented</span></p>')).toBe('**EC2** rented');
	expect(markdownOf('<p><a href="/en/">state</a><span class="unbroken">lessness</span></p>')).toBe(
		'[state](https://example.org/en/)lessness',
	);
});

test('What only a screen can work is left out', () => {
	expect(markdownOf('<form class="glossary-filter"><label>Find</label></form><p>Terms</p>')).toBe('Terms');
});

test('No page makes it throw or leaves a tag', () => {
	const tag = fc.constantFrom(
		'p',
		'ul',
		'li',
		'span',
		'button',
		'svg',
		'desc',
		'table',
		'td',
		'details',
		'input',
	);
	const body = fc.array(
		fc.oneof(
			tag.map((name) => `<${name}>`),
			tag.map((name) => `</${name}>`),
			fc.constantFrom('a & b', 'c', ' popover'),
		),
	);
	fc.assert(
		fc.property(body, (parts) => {
			expect(markdownOf(parts.join(''))).not.toMatch(/<\/?[a-z]/i);
		}),
	);
});
