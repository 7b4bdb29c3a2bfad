import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetBook, sharedBook } from '../../../src/book/shared.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'guide-book-'));
	cpSync('tests/fixtures/content/sound', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes another name into the Korean summary of the one term. */
function rewrite() {
	const file = join(root, 'content/terms/faas.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace(/summary: .*/, 'summary: { ko: 새 글, en: New }'));
}

test('The Book is read once, by whichever spelling of its root', () => {
	expect(sharedBook(`${root}/`)).toBe(sharedBook(root));
});

test('A change is seen after the Book was forgotten, and not before', () => {
	const before = sharedBook(root).book;
	rewrite();
	expect(sharedBook(root).book).toBe(before);
	forgetBook(root);
	expect(sharedBook(root).book.get('terms', 'faas').summary.ko).toBe('새 글');
});

test('What has not changed is not parsed again', () => {
	const before = sharedBook(root).book;
	rewrite();
	forgetBook(root);
	const after = sharedBook(root).book;
	expect(after.page('ko', 'serverless/state')).toBe(before.page('ko', 'serverless/state'));
	expect(after.get('terms', 'faas')).not.toBe(before.get('terms', 'faas'));
});
