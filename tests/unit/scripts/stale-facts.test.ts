import { expect, test } from 'vitest';
import { staleFacts } from '../../../scripts/content/stale-facts.ts';

const facts = [
	['fresh', '2026-11-20'],
	['old', '2026-01-01'],
	['older', '2025-01-01'],
].map(([id, checked]) => ({
	id: id!,
	checked: checked!,
	source: { title: 'T', url: `https://example.org/${id}` },
}));

test('Facts unchecked for longer than the limit are listed, the oldest first', () => {
	expect(staleFacts(facts, '2026-11-20', 180)).toEqual([
		{ id: 'older', checked: '2025-01-01', age: 688, url: 'https://example.org/older' },
		{ id: 'old', checked: '2026-01-01', age: 323, url: 'https://example.org/old' },
	]);
});

test('A fact becomes stale on the day after the limit, not on it', () => {
	expect(staleFacts(facts, '2027-05-19', 180).map(({ id }) => id)).not.toContain('fresh');
	expect(staleFacts(facts, '2027-05-20', 180).map(({ id }) => id)).toContain('fresh');
});
