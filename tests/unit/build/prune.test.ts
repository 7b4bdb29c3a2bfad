import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prune } from '../../../src/build/prune.ts';

test('What no build uses goes after a day; what one uses, or may be using just now, stays', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'guide-cache-'));
	const now = Date.now();
	for (const [name, hours] of [
		['used-old', 100],
		['unused-old', 25],
		['unused-new', 23],
	] as const) {
		writeFileSync(join(folder, name), '');
		const time = (now - hours * 3_600_000) / 1000;
		utimesSync(join(folder, name), time, time);
	}
	expect(await prune(folder, new Set(['used-old']), now)).toBe(1);
	expect(readdirSync(folder).sort()).toEqual(['unused-new', 'used-old']);
	rmSync(folder, { recursive: true });
});
