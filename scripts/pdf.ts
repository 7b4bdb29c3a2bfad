// `npm run pdf`: makes one PDF book a language of the built site. OUT_DIR and BASE say where that is, as for the preview,
// PDF_DIR where the books go.
import { chromium } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBook } from '../src/book/read-book.ts';
import { LOCALES } from '../src/model/constants.ts';
import { makePdf } from './pdf/make.ts';
import { readSite } from './pdf/read-site.ts';
import { listen } from './serve/listen.mjs';
import { createSiteServer } from './serve/server.mjs';
import { findBrowser } from './setup/browser.mjs';
import { ROOT } from './setup/node.mjs';

const dist = resolve(ROOT, process.env.OUT_DIR || 'dist');
const target = resolve(ROOT, process.env.PDF_DIR || 'dist-pdf');
const base = `/${process.env.BASE ?? ''}/`.replace(/\/{2,}/g, '/');
const { book } = readBook(ROOT);
const server = createSiteServer({ root: dist, base });
const site = `http://localhost:${await listen(server, 0)}${base}`;
const executablePath = await findBrowser(process.execPath);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
mkdirSync(target, { recursive: true });
for (const locale of LOCALES) {
	const file = join(target, `serverless-field-guide-${locale}.pdf`);
	const pdf = await makePdf(readSite(dist, book, locale), { browser, root: ROOT, site });
	writeFileSync(file, pdf);
	console.log(`${file}: ${(pdf.length / 1e6).toFixed(1)} MB`);
}
await browser.close();
server.close();
