import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageFile } from './built-pages.ts';
import { LOCALES } from '../model/constants.ts';
import { inlineCodeStyles } from './hosting/code-styles.ts';
import { drawIcons } from './hosting/icons.ts';
import { headersFile } from './hosting/headers.ts';
import { addPolicy } from './hosting/policy.ts';
import { writeLlmsTexts } from './hosting/llms-texts.ts';
import { drawShareImages } from './hosting/share-images.ts';

/** After the build: what hosts, search engines, link previews and language models look for beside the pages. */
export function hosting(): AstroIntegration {
	let root = '';
	let base = '/';
	let site = '';
	return {
		name: 'guide-hosting',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base;
				site = config.site ?? '';
			},
			'astro:build:done': async ({ dir, pages, logger }) => {
				const dist = fileURLToPath(dir);
				const documents = await Promise.all(
					pages.map(pageFile).map(async (file) => ({
						file,
						html: addPolicy(inlineCodeStyles(await readFile(join(dist, file), 'utf8'), dist)),
					})),
				);
				await Promise.all(documents.map(({ file, html }) => writeFile(join(dist, file), html)));
				for (const locale of LOCALES)
					await copyFile(join(dist, locale, '404/index.html'), join(dist, locale, '404.html'));
				await writeFile(join(dist, '_headers'), headersFile(base));
				await writeLlmsTexts({ root, dist, base, site });
				const drawn = await drawShareImages({ root, dist, documents });
				await drawIcons(root, dist);
				logger.info(`${drawn} share images, _headers, llms.txt and icons written.`);
			},
		},
	};
}
