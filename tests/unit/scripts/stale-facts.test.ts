import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { staleFacts } from '../../../scripts/content/stale-facts.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'guide-facts-'));
	mkdirSync(join(root, 'content/facts'), { recursive: true });
	for (const [id, checked] of [
		['fresh', '2026-11-20'],
		['old', '2026-01-01'],
		['older', '2025-01-01'],
	])
		writeFileSync(
			join(root, `content/facts/${id}.yaml`),
			`id: ${id}\nsource: { title: T, url: https://example.org/${id} }\nchecked: '${checked}'\n`,
		);
});
afterEach(() => rmSync(root, { recursive: true }));

test('Facts unchecked for longer than the limit are listed, the oldest first', () => {
	expect(staleFacts(root, '2026-11-20', 180)).toEqual([
		{ id: 'older', checked: '2025-01-01', age: 688, url: 'https://example.org/older' },
		{ id: 'old', checked: '2026-01-01', age: 323, url: 'https://example.org/old' },
	]);
});

test('A fact becomes stale on the day after the limit, not on it', () => {
	expect(staleFacts(root, '2027-05-19', 180).map(({ id }) => id)).not.toContain('fresh');
	expect(staleFacts(root, '2027-05-20', 180).map(({ id }) => id)).toContain('fresh');
});
