import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Step } from './pipeline.ts';
import { type ShareCard, shareCardSvg } from './share-images/card.ts';
import { drawImages } from './share-images/draw.ts';

/** Where drawn images wait for the next build. */
const CACHE = '.cache/share';

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

/** Draws an image for every page into `share/`. */
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
			const drawn = await drawImages(root, join(root, CACHE), [...cards.values()].map(shareCardSvg));
			await Promise.all(
				[...cards.keys()].map(async (file, at) => {
					const path = join(dist, imageFile(file));
					await mkdir(dirname(path), { recursive: true });
					await copyFile(drawn[at]!, path);
				}),
			);
			return `${cards.size} share images.`;
		},
	};
}

/** Where the image of a page lies: `ko/serverless/state/index.html` → `share/ko/serverless/state.png`. */
function imageFile(page: string): string {
	return `share/${page.replace(/\/index\.html$/, '.png').replace(/^(ko|en)\.png$/, '$1/index.png')}`;
}
