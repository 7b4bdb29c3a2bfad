// `npm run fonts`: finds the syllables that the pages of the built site share, and writes them down for the next build.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hangulInEnglish } from '../src/build/fonts/characters.ts';
import { findCommon } from '../src/build/fonts/common.ts';
import { DrawnText } from '../src/build/fonts/drawn.ts';
import { COMMON_FILE } from '../src/build/fonts/faces.ts';
import { parseHtml } from '../src/build/html.ts';

const dist = process.env.OUT_DIR || 'dist';
const files = globSync('ko/**/*.html', { cwd: dist });
if (files.length === 0) throw new Error(`There is no built site in ${dist}. Build it first: npm run build`);
const text = new DrawnText((href) => readFileSync(join(dist, href), 'utf8'));
const pages = files.map((file) => ({
	written: existsSync(join('content/docs', `${dirname(file)}.mdx`)),
	drawn: text.of(parseHtml(readFileSync(join(dist, file), 'utf8'))),
}));
writeFileSync(COMMON_FILE, `${JSON.stringify(findCommon(pages, hangulInEnglish('.')), undefined, '\t')}\n`);
console.log(`${COMMON_FILE} is written from ${files.length} pages.`);
