import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { book } from './real.ts';

type Language = (typeof book.samples)[number]['data']['languages'][number];

/** How a file of each language is run. TypeScript runs in the Node that runs the tests. */
const RUNNERS: Record<Language, { command: string; args: string[]; probe: string[] }> = {
	ts: { command: process.execPath, args: ['--disable-warning=ExperimentalWarning'], probe: ['--version'] },
	py: { command: 'python3', args: [], probe: ['--version'] },
	go: { command: 'go', args: ['run'], probe: ['version'] },
	java: { command: 'java', args: [], probe: ['-version'] },
};
const present = new Map(
	Object.entries(RUNNERS).map(([language, { command, probe }]) => [language, spawnSync(command, probe).status === 0]),
);
console.log(`Samples run in ${[...present].filter(([, here]) => here).map(([language]) => language).join(', ')}; not at hand: ${[...present].filter(([, here]) => !here).map(([language]) => language).join(', ') || 'none'}.`);

const programs = book.samples.flatMap(({ data, file }) =>
	data.languages.map((language) => ({ language, path: file.replace('sample.yaml', `main.${language}`), file })),
);

describe('A sample prints what the page shows', () => {
	for (const { language, path, file } of programs)
		test.runIf(present.get(language))(path, () => {
			const { command, args } = RUNNERS[language];
			const expected = readFileSync(file.replace('sample.yaml', 'expected.txt'), 'utf8');
			expect(execFileSync(command, [...args, path], { encoding: 'utf8', timeout: 30_000 })).toBe(expected);
		});
});

test('Every sample is there in TypeScript, and no program lies beside the list', () => {
	expect(programs.length).toBeGreaterThan(0);
	for (const { data, file } of book.samples) {
		expect(data.languages[0]).toBe('ts');
		const extra = Object.keys(RUNNERS).filter(
			(language) => existsSync(file.replace('sample.yaml', `main.${language}`)) && !data.languages.includes(language as Language),
		);
		expect(extra).toEqual([]);
	}
});
