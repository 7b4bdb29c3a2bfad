import { expect, test } from 'vitest';
import { type Contents, fullText, languagesText, listText } from '../../../../src/build/llms-texts/texts.ts';

const at = (path: string) => `https://example.org/en/${path}`;
const contents: Contents = {
	title: 'Field Guide',
	about: 'What it is about.',
	chapters: [
		{
			title: 'Serverless',
			entries: [{ title: 'State', about: 'Where state goes.', address: at('state/'), text: 'Outside.' }],
		},
		{
			title: 'Glossary',
			entries: [{ title: 'FaaS', about: 'Functions.', address: at('glossary/faas/'), text: 'Functions.' }],
		},
	],
};

test('The list has a title, a summary, the full text, and links by chapter', () => {
	expect(listText(contents, { title: 'Full text', address: at('llms-full.txt') })).toBe(
		`# Field Guide

> What it is about.

- [Full text](https://example.org/en/llms-full.txt)

## Serverless

- [State](https://example.org/en/state/): Where state goes.

## Glossary

- [FaaS](https://example.org/en/glossary/faas/): Functions.
`,
	);
});

test('The full text has every page and term under its title and address', () => {
	expect(fullText(contents)).toBe(
		`# Field Guide

> What it is about.

# State

<https://example.org/en/state/>

Outside.

---

# FaaS

<https://example.org/en/glossary/faas/>

Functions.
`,
	);
});

test('The text at the root leads to the languages', () => {
	const languages = [{ title: 'Field Guide', about: 'What it is about.', address: at('llms.txt') }];
	expect(languagesText('안내서 · Field Guide', languages)).toBe(
		`# 안내서 · Field Guide\n\n- [Field Guide](https://example.org/en/llms.txt): What it is about.\n`,
	);
});
