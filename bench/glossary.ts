// `npm run bench:glossary`: the glossary with 2,000 terms: the filter alone, the page's weight, and a key press in a browser.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { listen } from '../scripts/serve/listen.mjs';
import { createSiteServer } from '../scripts/serve/server.mjs';
import { findBrowser } from '../scripts/setup/browser.mjs';
import { run, step } from '../scripts/setup/run.mjs';
import { buildFilterIndex, type FilterEntry, filterTerms, NO_FILTER } from '../src/domain/glossary/filter.ts';
import { generatedTerms } from './many-terms.ts';
import { copyOfGuide, ROOT } from './sandbox.ts';

const COUNT = 2_000;
/** What readers type; each of its beginnings is a key press. The last two find nothing but by the loosest reading. */
const QUERIES = [
	'콜드 스타트',
	'cold start',
	'ㅋㄷㅅㅌㅌ',
	'zhfem tmxkxm',
	'채ㅣㅇ ㄴㅅㅁㄳ',
	'쿨드 스타투',
	'없는단어뷁뷁',
];

const folder = copyOfGuide('glossary');
// The pages of the terms and the book are not what is measured; their addresses stay as they are.
rmSync(join(folder, 'src/pages/[locale]/glossary/[term].astro'));
mkdirSync(join(folder, 'content/terms'), { recursive: true });
const generated = generatedTerms(join(folder, 'content/terms'), COUNT);
for (const [id, text] of generated) writeFileSync(join(folder, `content/terms/${id}.yaml`), text);
await step(`Build the glossary with ${COUNT} terms`, async () => {
	const env = {
		...process.env,
		ASTRO_TELEMETRY_DISABLED: '1',
		NO_COLOR: '1',
		GUIDE_DRAFT: '1',
		OUT_DIR: '',
		BASE: '',
		SITE: '',
	};
	const { code, output } = await run(
		process.execPath,
		[join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'],
		{ cwd: folder, env },
	);
	if (code !== 0) throw new Error(output.slice(-4000));
});

const dist = (file: string) => join(folder, 'dist', file);
const entries = JSON.parse(readFileSync(dist('ko/glossary/index.json'), 'utf8')) as FilterEntry[];
const start = performance.now();
const index = buildFilterIndex(entries);
console.log(
	`\n${entries.length} terms. The index is made ready in ${(performance.now() - start).toFixed(0)} ms.\n`,
);

console.log('A key press in the filter alone, in ms');
const times: number[] = [];
for (let round = 0; round < 5; round++)
	for (const query of QUERIES)
		for (let length = 1; length <= query.length; length++) {
			const before = performance.now();
			filterTerms(index, { ...NO_FILTER, q: query.slice(0, length) });
			times.push(performance.now() - before);
		}
report(times);

console.log('\nWeight in kB (1,000 bytes), plain and Brotli');
for (const file of [
	'ko/glossary/index.html',
	'en/glossary/index.html',
	'ko/glossary/map/index.html',
	'ko/glossary/index.json',
	'ko/glossary/cards.json',
	'ko/glossary/map.json',
]) {
	const text = readFileSync(dist(file));
	const small = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
	console.log(
		`${file.padEnd(32)}${(text.length / 1000).toFixed(1).padStart(9)}${(small.length / 1000).toFixed(1).padStart(9)}`,
	);
}

const server = createSiteServer({ root: join(folder, 'dist') });
const port = await listen(server, 0);
const browser = await chromium.launch({
	executablePath: await findBrowser(process.execPath),
	args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await page.goto(`http://localhost:${port}/ko/glossary/`);
await page.getByRole('searchbox').focus();
await page.getByRole('searchbox').fill('x');
await page.locator('[data-status]').filter({ hasText: /\d/ }).waitFor();
const painted = await page.getByRole('searchbox').evaluate(async (input: HTMLInputElement, queries) => {
	const taken: number[] = [];
	for (const query of queries)
		for (let length = 1; length <= query.length; length++) {
			input.value = query.slice(0, length);
			const pressed = performance.now();
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			// The second frame begins when the first, with the results, has been painted.
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			taken.push(performance.now() - pressed);
		}
	return taken;
}, QUERIES);
await browser.close();
server.close();
console.log('\nA key press in Chromium until its results are painted, in ms');
report(painted);

function report(list: number[]): void {
	const sorted = list.toSorted((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1);
	console.log(`median ${at(0.5)}, 95th percentile ${at(0.95)}, worst ${at(1)} of ${sorted.length}`);
}
