import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Book } from '../book/book.ts';
import { sharedBook } from '../book/shared.ts';
import { BuiltPage, pageFile, writtenFile } from './built-page.ts';

/** Pages that are in memory at a time, some being read or written while others are worked on. */
const LANES = 8;

/** The built site, as far as steps need to know it. */
export interface Site {
	/** The project's folder. */
	root: string;
	/** The folder with the built files. */
	dist: string;
	/** The base path as Astro has it: `/guide/`. */
	base: string;
	/** The site's address without the base path. */
	site: string;
	book: Book;
}

/**
 * Something that is done to the built pages, or made from them. A page comes once, is read once and written once;
 * whatever outlives it keeps only what it took from it, never the page.
 */
export interface Step {
	/** By which errors and the log name it. */
	name: string;
	/** Before the build: Astro's hook of this name. */
	setup?(options: HookParameters<'astro:config:setup'>): void | Promise<void>;
	/** With each page, in no order; pages may be at it at the same time. */
	page?(page: BuiltPage, site: Site): void | Promise<void>;
	/** After the last page is written, beside the other steps; returns what to log. */
	done?(site: Site): Promise<string | void>;
}

/** Runs the steps over the built pages. It stands after Starlight, whose hook makes Pagefind's index of them. */
export function pipeline(steps: readonly Step[]): AstroIntegration {
	let place = { root: '', base: '/', site: '' };
	return {
		name: 'guide-pipeline',
		hooks: {
			'astro:config:setup': async (options) => {
				for (const step of steps) await step.setup?.(options);
			},
			'astro:config:done': ({ config }) => {
				place = { root: fileURLToPath(config.root), base: config.base, site: config.site ?? '' };
			},
			'astro:build:done': async ({ dir, pages, logger }) => {
				const dist = fileURLToPath(dir);
				const site = { ...place, dist, book: sharedBook(place.root).book };
				await passOver(pages.map(pageFile), steps, site);
				await Promise.all(
					steps.map(async (step) => {
						const remark = await inStep(step, () => step.done?.(site));
						if (remark) logger.info(remark);
					}),
				);
			},
		},
	};
}

/** How the pass reaches the files. */
interface Files {
	read(file: string): Promise<string>;
	write(file: string, html: string): Promise<void>;
}

/**
 * Takes every page through all steps: reads it, lets each step have it, writes it if one changed it. Rejects with an
 * error that names the step and the page.
 */
export async function passOver(
	pages: readonly string[],
	steps: readonly Step[],
	site: Site,
	files: Files = filesBelow(site.dist),
): Promise<void> {
	const written = new Map(site.book.pages.map((page) => [writtenFile(page), page]));
	await inLanes(pages, LANES, async (file) => {
		const page = new BuiltPage(file, await files.read(file), written.get(file));
		for (const step of steps) await inStep(step, () => step.page?.(page, site), file);
		if (page.html !== page.source) await files.write(file, page.html);
	});
}

function filesBelow(folder: string): Files {
	return {
		read: (file) => readFile(join(folder, file), 'utf8'),
		write: (file, html) => writeFile(join(folder, file), html),
	};
}

async function inStep<Result>(
	{ name }: Step,
	work: () => Result | Promise<Result>,
	file?: string,
): Promise<Result> {
	try {
		return await work();
	} catch (error) {
		const where = file ? `${file}, step ${name}` : `Step ${name}`;
		throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}

/** Works on all items, at most `lanes` at a time. */
async function inLanes<Item>(
	items: readonly Item[],
	lanes: number,
	work: (item: Item) => Promise<void>,
): Promise<void> {
	// One iterator for all: each lane takes the next item when it is through with its last.
	const queue = items.values();
	await Promise.all(
		Array.from({ length: lanes }, async () => {
			for (const item of queue) await work(item);
		}),
	);
}
