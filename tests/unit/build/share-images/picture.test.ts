import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/build/html.ts';
import { pictureOf } from '../../../../src/build/share-images/picture.ts';

const pictured = (body: string) => pictureOf(parseHtml(body));
const drawing = (kind: string, inner: string) =>
	`<svg class="diagram-drawing diagram-${kind}" viewBox="0 0 690 300" style="--a:b"><title id="t">T</title><desc>D</desc>${inner}</svg>`;

test('A page is pictured by its first figure, in its last step, wide', () => {
	const steps = ['1', '2'].map(
		(step) => drawing('wide', `<text x="${step}">가 &amp; ${step}</text>`) + drawing('tall', ''),
	);
	const picture = pictured(
		`<figure class="diagram">${steps.join('')}</figure><figure class="diagram">${drawing('wide', 'x')}</figure>`,
	);
	expect(picture).toEqual({
		kind: 'plate',
		view: [0, 0, 690, 300],
		drawing: '<text x="2">가 &amp; 2</text>',
	});
});

test('Patterns of the page, links and what is read aloud stay behind', () => {
	const inner =
		'<pattern id="f-hatch" class="diagram-hatch"><path d="M0 0"></path></pattern><a href="/x" data-chapter="models" aria-label="n"><circle class="landscape-ring" cx="4" r="2"></circle></a>';
	const picture = pictured(`<svg class="landscape landscape-wide" viewBox="0 0 1080 600">${inner}</svg>`);
	expect(picture!.kind).toBe('landscape');
	expect(picture!.drawing).toBe(
		'<g class="in-models"><circle class="landscape-ring" cx="4" r="2"></circle></g>',
	);
});

test('An entry and a chapter are pictured by the drawing at their head, a page without one by nothing', () => {
	const glyph = '<svg viewBox="-1 -1 50 50"><path class="engraving-ink" d="M0 0"></path></svg>';
	for (const head of ['specimen-class', 'opener'])
		expect(pictured(`<p class="${head}">${glyph}</p>`)).toMatchObject({
			kind: 'glyph',
			view: [-1, -1, 50, 50],
		});
	expect(pictured(`<p>${glyph}</p>`)).toBeUndefined();
});

test('Attributes keep the names that SVG gives them', () => {
	const picture = pictured(
		`<figure class="diagram">${drawing('wide', '<pattern id="p" patternUnits="userSpaceOnUse"></pattern><text text-anchor="end" class="a b">x</text>')}</figure>`,
	);
	expect(picture!.drawing).toBe(
		'<pattern id="p" patternUnits="userSpaceOnUse"></pattern><text text-anchor="end" class="a b">x</text>',
	);
});
