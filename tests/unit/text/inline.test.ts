import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../any-text.ts';
import { type Inline, parseInline, plainText } from '../../../src/text/inline.ts';

/** A text with the marks from which `piece` was read. */
const marked = (piece: Inline) =>
	piece.type === 'fact'
		? `{{${piece.id}}}`
		: { text: piece.text, code: `\`${piece.text}\``, strong: `**${piece.text}**` }[piece.type];

test('Code, strong words and figures are told from the text around them', () => {
	expect(parseInline('A `handler` has **at most** {{lambda-timeout-max}}.')).toEqual([
		{ type: 'text', text: 'A ' },
		{ type: 'code', text: 'handler' },
		{ type: 'text', text: ' has ' },
		{ type: 'strong', text: 'at most' },
		{ type: 'text', text: ' ' },
		{ type: 'fact', id: 'lambda-timeout-max' },
		{ type: 'text', text: '.' },
	]);
});

test.each(['2 * 3 * 4', 'a ` alone', '**', '``', '{{}}', '{{Not An Id}}', '{ value }', '** '])(
	'%s holds no complete mark and stays text',
	(text) => expect(parseInline(text)).toEqual([{ type: 'text', text }]),
);

test('An empty text has no pieces', () => {
	expect(parseInline('')).toEqual([]);
});

test('A mark inside code is code', () => {
	expect(parseInline('`a **b** {{c}}`')).toEqual([{ type: 'code', text: 'a **b** {{c}}' }]);
});

test('The pieces of any text, with their marks, give the text again', () => {
	const signs = fc.string({ unit: fc.constantFrom('`', '*', '**', '{{', '}}', 'a', 'b-1', ' ', '한', '\n') });
	fc.assert(
		fc.property(fc.oneof(anyText, signs), (text) => {
			const pieces = parseInline(text);
			expect(pieces.map(marked).join('')).toBe(text);
			expect(pieces.every((piece) => piece.type === 'fact' || piece.text !== '')).toBe(true);
		}),
	);
});

test('The plain text is the text without its marks, figures printed', () => {
	const word = fc.stringMatching(/^[a-z가-힣 .,]+$/);
	const piece = fc.oneof(
		fc.record({ type: fc.constantFrom('text', 'code', 'strong'), text: word }),
		fc.record({ type: fc.constant('fact'), id: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/) }),
	) as fc.Arbitrary<Inline>;
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const figure = (id: string) => `<${id}>`;
			const plain = pieces.map((each) => (each.type === 'fact' ? figure(each.id) : each.text)).join('');
			expect(plainText(pieces.map(marked).join(''), figure)).toBe(plain);
		}),
	);
});
