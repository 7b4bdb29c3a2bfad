import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseHtml } from '../../../../src/build/html.ts';
import { pageFileText } from '../../../../src/build/llms-texts/page-file.ts';

const address = 'https://example.org/en/serverless/state/';
const fileOf = (html: string) => pageFileText(parseHtml(html), 'en', address, 'Text.');

test('A page’s file says what the page is before its text', () => {
	const html = `<html><head><meta name="description" content="State: what stays."></head><body>
		<time datetime="2020-01-01">then</time><h1>State\u00a0and idempotence</h1>
		<footer class="guide-footer"><time datetime="2026-11-30T13:29:41.000Z">today</time></footer></body></html>`;
	const [, head, text] = fileOf(html).split(/^---\n/m);
	expect(parse(head!)).toEqual({
		title: 'State and idempotence',
		description: 'State: what stays.',
		canonical: address,
		language: 'en',
		date: '2026-11-30',
	});
	expect(text).toBe('\n# State and idempotence\n\nText.\n');
});

test('A page made from data names no day', () => {
	expect(fileOf('<h1>FaaS</h1><time datetime="2020-01-01">then</time>')).not.toContain('date:');
});
