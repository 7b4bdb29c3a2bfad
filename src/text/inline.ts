/** A piece of a content text: plain, `code`, **strong**, or {{fact-id}}. */
export type Inline = { type: 'text' | 'code' | 'strong'; text: string } | { type: 'fact'; id: string };

const MARKS = /`([^`]+)`|\*\*([^*]+)\*\*|\{\{([a-z0-9-]+)\}\}/g;

/** Splits a text of a content file at its inline marks; whatever is not a complete mark stays text. */
export function parseInline(text: string): Inline[] {
	const pieces: Inline[] = [];
	let end = 0;
	for (const match of text.matchAll(MARKS)) {
		if (match.index > end) pieces.push({ type: 'text', text: text.slice(end, match.index) });
		const [whole, code, strong, fact] = match;
		if (code) pieces.push({ type: 'code', text: code });
		else if (strong) pieces.push({ type: 'strong', text: strong });
		else pieces.push({ type: 'fact', id: fact! });
		end = match.index + whole.length;
	}
	if (end < text.length) pieces.push({ type: 'text', text: text.slice(end) });
	return pieces;
}

/** The text without its marks; `figureOf` prints a fact. */
export function plainText(text: string, figureOf: (id: string) => string): string {
	return parseInline(text)
		.map((piece) => (piece.type === 'fact' ? figureOf(piece.id) : piece.text))
		.join('');
}
