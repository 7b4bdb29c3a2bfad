import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { Step } from './pipeline.ts';
import { type ShareCard, shareCardSvg } from './share-images/card.ts';

/** What the card of a page says, read from its breadcrumbs and language; nothing for pages without a share image. */
export function cardOf(html: string): ShareCard | undefined {
	if (!html.includes('property="og:image"')) return undefined;
	const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
	const graph = (JSON.parse(data ?? '{"@graph":[]}') as { '@graph': Record<string, unknown>[] })['@graph'];
	const crumbs = graph.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement as
		{ name: string }[] | undefined;
	const site = graph.find((node) => node['@type'] === 'WebSite') as
		{ name: string; description: string } | undefined;
	const chapter = /data-chapter="([a-z]+)"/.exec(html)?.[1] ?? 'home';
	const number = /class="page-title-number"[^>]*>([^<]+)</.exec(html)?.[1] ?? '';
	if (site) return { chapter, title: site.name, foot: site.description };
	const names = crumbs?.map(({ name }) => name) ?? [];
	return {
		chapter,
		title: names.at(-1) ?? '',
		foot: [names[0], [number, names.length > 2 ? names[1] : ''].filter(Boolean).join(' ')]
			.filter(Boolean)
			.join(' · '),
	};
}

/** Draws an image for every page into `share/`; one that was drawn before with the same words comes from the cache. */
export function shareImages(): Step {
	/** The card of each page that has one, by its file. */
	const cards = new Map<string, ShareCard>();
	return {
		name: 'share images',
		page: ({ file, source }) => {
			const card = cardOf(source);
			if (card) cards.set(file, card);
		},
		done: async ({ root, dist }) => {
			await drawShareImages(cards, root, dist);
			return `${cards.size} share images.`;
		},
	};
}

async function drawShareImages(
	cards: ReadonlyMap<string, ShareCard>,
	root: string,
	dist: string,
): Promise<void> {
	const cache = join(root, '.cache/share');
	await mkdir(cache, { recursive: true });
	const font = {
		loadSystemFonts: false,
		defaultFontFamily: 'Pretendard',
		fontFiles: [
			join(root, 'node_modules/@expo-google-fonts/gowun-batang/700Bold/GowunBatang_700Bold.ttf'),
			join(root, 'node_modules/pretendard/dist/public/static/Pretendard-Regular.otf'),
		],
	};
	await Promise.all(
		[...cards].map(async ([file, card]) => {
			const svg = shareCardSvg(card);
			const kept = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.png`);
			if (!existsSync(kept)) await writeFile(kept, (await renderAsync(svg, { font })).asPng());
			const path = join(
				dist,
				'share',
				file.replace(/\/index\.html$/, '.png').replace(/^(ko|en)\.png$/, '$1/index.png'),
			);
			await mkdir(dirname(path), { recursive: true });
			await copyFile(kept, path);
		}),
	);
}
