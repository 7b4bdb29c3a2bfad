// `npm run bench`: what a build costs and a visit weighs, beside a stock Starlight site with the same pages.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { step } from '../scripts/setup/run.mjs';
import { buildTwice, type Builds } from './build.ts';
import { LOCALES } from '../src/model/constants.ts';
import { weighDynamicSubset } from './dynamic-subset.ts';
import { sessionPaths } from './pages.ts';
import { ratio, row } from './print.ts';
import { copyOfGuide } from './sandbox.ts';
import { stockSite } from './stock-site.ts';
import { tenTimesTheGuide } from './ten-times.ts';
import { type Weight, weighVisits } from './visits.ts';

/** The pages whose first visit is weighed. */
const PAGES = ['/ko/serverless/cold-start/', '/en/serverless/cold-start/'];

/** What `columns` says of a weight. */
const COLUMNS = ['HTML', 'CSS', 'JS', 'other', 'in all', 'fonts'];

const sites = { guide: copyOfGuide('guide'), stock: stockSite(), ten: tenTimesTheGuide() };
const builds = {
	guide: await step('Build the guide, twice', () => buildTwice(sites.guide)),
	stock: await step('Build stock Starlight, twice', () => buildTwice(sites.stock)),
	ten: await step('Build the guide ten times over, twice', () => buildTwice(sites.ten)),
};

/** The columns of the table of builds. */
const FIGURES: [string, (built: Builds) => number | undefined, digits?: number][] = [
	['pages', ({ pages }) => pages],
	['cold CPU', ({ cold }) => cold.cpu, 1],
	['wall', ({ cold }) => cold.wall, 1],
	['warm CPU', ({ warm }) => warm.cpu, 1],
	['wall', ({ warm }) => warm.wall, 1],
	['process', ({ cold, warm }) => most(cold.peak?.largest, warm.peak?.largest)],
	['all', ({ cold, warm }) => most(cold.peak?.all, warm.peak?.all)],
	['files', ({ files }) => files],
	['MB', ({ bytes }) => Math.round(bytes / 1e6)],
];

console.log(
	`\nBuilds: seconds of CPU and on the clock (${cpus().length} cores), most memory in MB, what is built\n`,
);
row('', ...FIGURES.map(([name]) => name));
const table = (name: string, built: Builds) =>
	row(name, ...FIGURES.map(([, of, digits = 0]) => of(built)?.toFixed(digits) ?? '–'));
const compare = (name: string, one: Builds, other: Builds) =>
	row(name, ...FIGURES.map(([, of]) => ratio(of(one), of(other))));
table('guide', builds.guide);
table('stock Starlight', builds.stock);
table('guide, ten times over', builds.ten);
compare('guide / stock', builds.guide, builds.stock);
compare('ten times / guide', builds.ten, builds.guide);
console.log(`
Bars: the guide on 2 quiet cores 30 s on the clock cold and 20 s warm; ten times over under 4,000 MB and 20,000 files.
“Cold” starts with empty caches. A process is Node with its threads, or Pagefind; “all” is the most at one time. The
copies hold ten times the pages, terms, facts, questions and figures, each copy in words of its own.`);

console.log('\nFirst visit in kB (1,000 bytes), Brotli level 9, nothing cached\n');
row('', ...COLUMNS);
for (const page of PAGES) {
	const guide = await weighVisits(sites.guide, [page]);
	const stock = await weighVisits(sites.stock, [page]);
	row(`guide ${page}`, ...columns(guide));
	row(`stock ${page}`, ...columns(stock));
	row('guide / stock', '', '', ratio(guide.js, stock.js), '', ratio(sum(guide), sum(stock)));
}
console.log(`
“In all” is without fonts. The stock pages hold the guide’s running text only: no figures, questions, boxes or term
cards. Its build makes no share images, no glossary pages and no fonts.`);

console.log('\nA session in kB: eleven pages one after another, what is cached kept\n');
row('', ...COLUMNS, 'with fonts');
for (const locale of LOCALES) {
	const paths = sessionPaths(sites.guide, locale);
	// The stock site has neither glossary nor terms.
	const both = paths.filter((path) => existsSync(join(sites.stock, 'dist', path)));
	const session = async (name: string, site: string, pages: readonly string[]) => {
		const weight = await weighVisits(site, pages);
		row(`${name}, ${locale}, ${pages.length} pages`, ...columns(weight), kB(sum(weight) + weight.fonts));
	};
	await session('guide', sites.guide, paths);
	await session('guide', sites.guide, both);
	await session('stock', sites.stock, both);
	const subset = weighDynamicSubset(join(sites.guide, 'dist'), paths);
	row(`Pretendard’s dynamic subset, ${locale}`, '', '', '', '', '', kB(subset));
}
console.log(`
Bars with fonts: 470 kB in Korean, 345 kB in English. The dynamic subset is what the eleven pages would fetch of the files
that Pretendard ships for it, in place of ours; the stock site has only fonts of the machine.`);

/** Everything but fonts, which come after the text can be read. */
function sum({ html, css, js, other }: Weight): number {
	return html + css + js + other;
}

function columns(weight: Weight): string[] {
	const { html, css, js, other, fonts } = weight;
	return [html, css, js, other, sum(weight), fonts].map(kB);
}

function kB(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}

/** The larger of two sizes, in MB. */
function most(one: number | undefined, other: number | undefined): number | undefined {
	return one === undefined || other === undefined ? undefined : Math.max(one, other) / 1e6;
}
