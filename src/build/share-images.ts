import { copyFile, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf, findElement } from './html.ts';
import type { Step } from './pipeline.ts';
import { prune } from './prune.ts';
import { type ShareCard, shareCardSvg } from './share-images/card.ts';
import { drawImages } from './share-images/draw.ts';
import { pictureOf } from './share-images/picture.ts';

/** Where drawn images wait for the next build. */
const CACHE = '.cache/share';

/** What the card of a page says, read from its breadcrumbs and language; nothing for pages without a share image. */
export function cardOf(page: Nodes): ShareCard | undefined {
	if (!findElement(page, ({ properties }) => properties.property === 'og:image')) return undefined;
	const data = textOf(page, ({ properties }) => properties.type === 'application/ld+json');
	const graph = (JSON.parse(data || '{"@graph":[]}') as { '@graph': Record<string, unknown>[] })['@graph'];
	const crumbs = graph.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement as
		{ name: string }[] | undefined;
	const site = graph.find((node) => node['@type'] === 'WebSite') as
		{ name: string; description: string } | undefined;
	const part = findElement(page, ({ properties }) => properties.dataChapter !== undefined);
	const chapter = String(part?.properties.dataChapter ?? 'home');
	const picture = pictureOf(page);
	if (site) return { chapter, title: site.name, foot: site.description, picture };
	const names = crumbs?.map(({ name }) => name) ?? [];
	const number = textOf(page, (element) => classesOf(element).includes('page-title-number'));
	const place = [number, names.length > 2 ? names[1] : ''];
	return {
		chapter,
		title: names.at(-1) ?? '',
		foot: [names[0], place.filter(Boolean).join(' ')].filter(Boolean).join(' · '),
		picture,
	};
}

function textOf(page: Nodes, test: (element: Element) => boolean): string {
	const element = findElement(page, test);
	return element ? toString(element) : '';
}

/** Draws an image for every page into `share/`. */
export function shareImages(): Step {
	/** The card of each page that has one, by its file. */
	const cards = new Map<string, ShareCard>();
	return {
		name: 'share images',
		page: ({ file, tree }) => {
			const card = cardOf(tree);
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
			await prune(join(root, CACHE), new Set(drawn.map((path) => basename(path))));
			return `${cards.size} share images.`;
		},
	};
}

/** Where the image of a page lies: `ko/serverless/state/index.html` → `share/ko/serverless/state.png`. */
function imageFile(page: string): string {
	return `share/${page.replace(/\/index\.html$/, '.png').replace(/^(ko|en)\.png$/, '$1/index.png')}`;
}
