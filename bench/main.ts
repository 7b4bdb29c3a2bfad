// `npm run bench`: weight of a first visit and build time, beside a stock Starlight site with the same pages.
import { cpus } from 'node:os';
import { step } from '../scripts/setup/run.mjs';
import { weighFirstVisit, type Weight } from './first-visit.ts';
import { stockSite } from './stock-site.ts';
import { countPages, tenTimesTheGuide } from './ten-times.ts';
import { type BuildTime, copyOfGuide, timeBuild } from './workshop.ts';

const PAGES = ['/ko/serverless/cold-start/', '/en/serverless/cold-start/'];

const sites = { guide: copyOfGuide('guide'), stock: stockSite(), ten: tenTimesTheGuide() };
const times = {
	guide: await step('Build the guide, twice', () => timeBuild(sites.guide)),
	stock: await step('Build stock Starlight, twice', () => timeBuild(sites.stock)),
	ten: await step('Build the guide ten times over, twice', () => timeBuild(sites.ten)),
};

console.log(`\nBuild time in seconds, ${cpus().length} cores\n`);
row('', 'pages', 'first', 'again');
for (const [name, site, time] of [
	['guide', sites.guide, times.guide],
	['stock Starlight', sites.stock, times.stock],
	['guide, ten times over', sites.ten, times.ten],
] as [string, string, BuildTime][])
	row(name, countPages(site), time.first.toFixed(1), time.again.toFixed(1));
row(
	'guide / stock',
	'',
	ratio(times.guide.first, times.stock.first),
	ratio(times.guide.again, times.stock.again),
);
row(
	'ten times / guide',
	'',
	ratio(times.ten.first, times.guide.first),
	ratio(times.ten.again, times.guide.again),
);

console.log('\nFirst visit in kB (1,000 bytes), Brotli level 9, nothing cached\n');
row('', 'HTML', 'CSS', 'JS', 'other', 'in all', 'fonts');
for (const page of PAGES) {
	const guide = await weighFirstVisit(sites.guide, page);
	const stock = await weighFirstVisit(sites.stock, page);
	row(`guide ${page}`, ...columns(guide));
	row(`stock ${page}`, ...columns(stock));
	row('guide / stock', '', '', ratio(guide.js, stock.js), '', ratio(sum(guide), sum(stock)));
}
console.log(`
“In all” is without fonts. The stock pages hold the guide’s running text only: no figures, questions, boxes or term
cards. Its build makes no share images, no glossary pages and no fonts. “First” starts with empty caches.`);

/** Everything but fonts, which come after the text can be read. */
function sum({ html, css, js, other }: Weight): number {
	return html + css + js + other;
}

function columns(weight: Weight): string[] {
	const { html, css, js, other, fonts } = weight;
	return [html, css, js, other, sum(weight), fonts].map((bytes) => (bytes / 1000).toFixed(1));
}

function ratio(one: number, other: number): string {
	return other === 0 ? '–' : `${(one / other).toFixed(2)}×`;
}

function row(name: string, ...cells: (string | number)[]): void {
	console.log(name.padEnd(36) + cells.map((cell) => String(cell).padStart(9)).join(''));
}
