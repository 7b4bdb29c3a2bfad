import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import autoImport from 'astro-auto-import';
import { defineConfig } from 'astro/config';
import { baseLinks } from './src/build/base-links.ts';
import { contentGate } from './src/build/content-gate.ts';
import { fonts } from './src/build/fonts.ts';
import { llmsTexts } from './src/build/llms-texts.ts';
import { noTheme } from './src/build/no-theme.ts';
import { policy } from './src/build/policy.ts';
import { shareImages } from './src/build/share-images.ts';
import { noBreak } from './src/build/no-break.ts';
import { jsonSchemas } from './src/build/json-schemas.ts';
import { hosting } from './src/build/hosting.ts';
import { pipeline } from './src/build/pipeline.ts';
import { searchData } from './src/build/search-data.ts';
import { sharedHeadingIds } from './src/build/shared-heading-ids.ts';
import { starlightAtRoot } from './src/build/starlight-at-root.ts';
import { sidebar } from './src/build/sidebar.ts';
import { trimSlash } from './src/text/trim-slash.ts';
import { autoImports } from './src/book/blocks.ts';
import { REPOSITORY, SITE_NAME } from './src/model/constants.ts';

const repository = process.env.REPOSITORY || REPOSITORY;

export default defineConfig({
	site: process.env.SITE || 'http://localhost:4321',
	base: process.env.BASE || '/',
	outDir: process.env.OUT_DIR || './dist',
	vite: {
		build: {
			/* A font inside the style sheet would be fetched drawn or not, a script inside the page with every page again. */
			assetsInlineLimit: (file) => (/\.(?:woff2|js)$/.test(file) ? false : undefined),
		},
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							/* What every page's elements share comes in one file, not in a chain of five. */
							codeSplitting: { groups: [{ name: 'browser', test: /\/src\/browser\// }] },
						},
					},
				},
			},
		},
	},
	trailingSlash: 'always',
	integrations: [
		contentGate(),
		jsonSchemas(),
		/* Starlight's own would list the language door as a Korean page, and pages that are not to be found. */
		sitemap({
			filter: (page) => /\/(ko|en)\/(?!404\/|search\/)/.test(page),
			i18n: { defaultLocale: 'ko', locales: { ko: 'ko', en: 'en' } },
		}),
		sharedHeadingIds(),
		baseLinks(),
		noBreak(),
		starlightAtRoot(
			starlight({
				title: SITE_NAME,
				locales: { ko: { label: '한국어', lang: 'ko' }, en: { label: 'English', lang: 'en' } },
				defaultLocale: 'ko',
				disable404Route: true,
				head: [
					{
						tag: 'link',
						attrs: {
							rel: 'apple-touch-icon',
							href: `${trimSlash(process.env.BASE || '')}/apple-touch-icon.png`,
						},
					},
				],
				lastUpdated: true,
				credits: false,
				tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
				editLink: { baseUrl: `${repository}/edit/main/` },
				social: [{ icon: 'github', label: 'GitHub', href: repository }],
				favicon: '/favicon.svg',
				customCss: [
					'./.cache/fonts/fonts.css',
					'./src/styles/layers.css',
					'./src/styles/theme.css',
					'./src/styles/type.css',
					'./src/styles/prose.css',
					'./src/styles/frame.css',
				],
				components: {
					Head: './src/overrides/Head.astro',
					MarkdownContent: './src/overrides/MarkdownContent.astro',
					PageFrame: './src/overrides/PageFrame.astro',
					PageTitle: './src/overrides/PageTitle.astro',
					LanguageSelect: './src/overrides/LanguageSelect.astro',
					Footer: './src/overrides/Footer.astro',
					Search: './src/overrides/Search.astro',
					Sidebar: './src/overrides/Sidebar.astro',
					ThemeProvider: './src/overrides/ThemeProvider.astro',
					ThemeSelect: './src/overrides/ThemeSelect.astro',
				},
				sidebar: sidebar(),
				routeMiddleware: './src/overrides/route-data.ts',
			}),
		),
		// After Starlight, whose build-done hook makes Pagefind's index.
		pipeline([fonts(), noTheme(), policy(), searchData(), llmsTexts(), shareImages(), hosting()]),
		autoImport({ imports: autoImports }),
	],
});
