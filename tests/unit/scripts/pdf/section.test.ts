import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { brokenLinks, element, type Place, sectionOf } from '../../../../scripts/pdf/section.ts';
import { parseHtml } from '../../../../src/build/html.ts';

const place: Place = {
	locale: 'en',
	id: 'serverless-state',
	address: 'https://example.org/en/serverless/state/',
	deeper: 1,
	idOf: (address) => (address.endsWith('/serverless/cost/') ? 'serverless-cost' : undefined),
};
const printed = (prose: string, at = place) =>
	toHtml(sectionOf(parseHtml(`<main><div class="sl-markdown-content">${prose}</div></main>`), at));

test('Links into the book lead there, those to other pages out of it', () => {
	expect(printed('<a href="/en/serverless/cost/">cost</a>')).toContain('href="#serverless-cost"');
	expect(printed('<a href="/en/serverless/cost/#fees">cost</a>')).toContain('href="#serverless-cost--fees"');
	expect(printed('<a href="/en/glossary/faas/">FaaS</a>')).toContain(
		'href="https://example.org/en/glossary/faas/"',
	);
});

test('Ids and what names them get the page’s id before them, in drawings too', () => {
	const drawing =
		'<svg style="--hatch:url(#h)" aria-labelledby="t d"><title id="t"></title><pattern id="h"></pattern><use href="#h"></use></svg>';
	const html = printed(drawing);
	expect(html).toContain('url(#serverless-state--h)');
	expect(html).toContain('<pattern id="serverless-state--h">');
	expect(html).toContain('aria-labelledby="serverless-state--t serverless-state--d"');
	expect(html).toContain('<use href="#serverless-state--h">');
});

test('A page’s headings go one level down, a chapter’s stay', () => {
	expect(printed('<h2>State</h2>')).toContain('<h3>State</h3>');
	expect(printed('<h2>State</h2>', { ...place, deeper: 0 })).toContain('<h2>State</h2>');
});

test('Answers stand at the end below their numbers, without what folds them', () => {
	const question = (answer: string) =>
		`<form><details class="reasons"><summary>Show</summary><p>${answer}</p></details></form>`;
	const html = printed(`${question('Yes.')}${question('No.')}<p>Next</p>`);
	expect(html).toMatch(/Next[^]*<h3>Answers[^]*1\.[^]*Yes\.[^]*2\.[^]*No\./);
	expect(html).not.toContain('Show');
});

test('Nothing that works on a screen only is printed', () => {
	expect(printed('<button>Check</button><script>1</script><select><option>1</option></select>')).toBe(
		'<div class="sl-markdown-content"></div>',
	);
	expect(printed('<button class="fact-mark" data-note="1"></button>')).toContain('data-note="1"');
});

test('A link that leads nowhere is told', () => {
	const link = (href: string) => element('a', { href }, []);
	const tree = element('div', { id: 'a' }, [link('#a'), link('#b'), link('https://example.org/')]);
	expect(brokenLinks(element('body', {}, [tree]))).toEqual(['b']);
});
