import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { emptySite, ROOT } from './sandbox.ts';

/** A Starlight site as its own starter makes it, with our two languages and a sidebar from the folders. */
const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

const chapters = CHAPTERS;
export default defineConfig({
	site: 'https://example.org',
	integrations: [
		starlight({
			title: 'Stock Starlight',
			locales: { ko: { label: '한국어', lang: 'ko' }, en: { label: 'English', lang: 'en' } },
			defaultLocale: 'ko',
			sidebar: chapters.map((directory) => ({ label: directory, items: [{ autogenerate: { directory } }] })),
		}),
	],
});
`;

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes a stock Starlight site that holds the text of the guide's pages, and returns its folder. */
export function stockSite(): string {
	const folder = emptySite('stock');
	const pages = globSync('content/docs/{ko,en}/**/*.mdx', { cwd: ROOT });
	const chapters = [
		...new Set(pages.map((page) => page.split('/')[3]!).filter((part) => !part.endsWith('.mdx'))),
	];
	write(
		folder,
		'package.json',
		'{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }',
	);
	write(folder, 'astro.config.mjs', CONFIG.replace('CHAPTERS', JSON.stringify(chapters)));
	write(folder, 'src/content.config.ts', CONTENT_CONFIG);
	const names = readNames();
	for (const page of pages) {
		const locale = page.split('/')[2] as 'ko' | 'en';
		const text = toMarkdown(readFileSync(join(ROOT, page), 'utf8'), (id) => names.get(id)?.[locale] ?? id);
		write(folder, page.replace(/^content\/docs/, 'src/content/docs').replace(/mdx$/, 'md'), text);
	}
	return folder;
}

/** Names of terms and values of facts by id, for the words that components print in running text. */
function readNames(): Map<string, { ko: string; en: string }> {
	const names = new Map<string, { ko: string; en: string }>();
	for (const file of globSync('content/{terms,facts}/*.yaml', { cwd: ROOT })) {
		const { name, value } = parse(readFileSync(join(ROOT, file), 'utf8')) as {
			name?: { ko: string; en: string };
			value?: unknown;
		};
		names.set(basename(file, '.yaml'), name ?? { ko: String(value), en: String(value) });
	}
	return names;
}

/** A page without components: those in running text leave their words, those between paragraphs leave nothing. */
function toMarkdown(mdx: string, nameOf: (id: string) => string): string {
	const [, frontmatter = '', ...rest] = mdx.split(/^---$/m);
	const { title, description, sidebar, template } = parse(frontmatter) as Record<string, unknown>;
	const body = rest
		.join('---')
		.replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
		.replace(/<(?:Term|Fact) id="([^"]+)"\s*\/>/g, (_, id: string) => nameOf(id))
		.replace(/<[A-Z]\w*[^>]*\/>/g, '')
		.replace(/<\/?[A-Z]\w*[^>]*>/g, '');
	return `---\n${stringify({ title, description, sidebar, template })}---\n${body}`;
}

function write(folder: string, path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}
