import { expect, test } from 'vitest';
import type { Book } from '../../../src/book/book.ts';
import type { Page } from '../../../src/book/pages.ts';
import { passOver, type Site, type Step } from '../../../src/build/pipeline.ts';

const written = { locale: 'en', path: 'serverless/state' } as Page;
const site: Site = {
	root: '/guide',
	dist: '/guide/dist',
	base: '/',
	site: 'https://example.org',
	book: { pages: [written] } as Partial<Book> as Book,
};
const never = () => Promise.reject(new Error('This page should not be written.'));

test('A page is read once and written once, however many steps change it', async () => {
	const seen: string[] = [];
	const append = (text: string): Step => ({
		name: text,
		page: (page) => {
			page.html += text;
		},
	});
	await passOver(['a.html'], [append(' one'), append(' two')], site, {
		read: async (file) => {
			seen.push(`read ${file}`);
			return 'page';
		},
		write: async (file, html) => {
			seen.push(`write ${file}: ${html}`);
		},
	});
	expect(seen).toEqual(['read a.html', 'write a.html: page one two']);
});

test('A page that no step changes is not written', async () => {
	await passOver(['a.html'], [{ name: 'looks on', page: () => {} }], site, {
		read: async () => 'page',
		write: never,
	});
});

test('A page is parsed once for all steps, as Astro wrote it', async () => {
	const trees = new Set<unknown>();
	const look: Step = {
		name: 'looks',
		page: (page) => {
			page.html = '';
			trees.add(page.tree);
		},
	};
	await passOver(['a.html'], [look, look], site, { read: async () => '<p>page', write: async () => {} });
	expect(trees.size).toBe(1);
	expect(JSON.stringify([...trees])).toContain('"page"');
});

test('A step knows which page of the book was built', async () => {
	const known: [string, Page | undefined][] = [];
	const look: Step = {
		name: 'looks',
		page: ({ file, written }) => {
			known.push([file, written]);
		},
	};
	const files = ['en/serverless/state/index.html', 'en/glossary/index.html'];
	await passOver(files, [look], site, { read: async () => '', write: never });
	expect(known).toEqual([
		[files[0], written],
		[files[1], undefined],
	]);
});

test('An error names the step and the page', async () => {
	const broken: Step = {
		name: 'policy',
		page: ({ file }) => {
			if (file === 'b.html') throw new TypeError('no head');
		},
	};
	const pass = passOver(['a.html', 'b.html', 'c.html'], [broken], site, {
		read: async () => '',
		write: never,
	});
	await expect(pass).rejects.toThrow('b.html, step policy: no head');
});

test('Of a thousand pages only a few are in memory at a time', async () => {
	let alive = 0;
	let most = 0;
	const pages = Array.from({ length: 1000 }, (_, index) => `${index}.html`);
	const written = new Set<string>();
	const slow: Step = {
		name: 'slow',
		page: async (page) => {
			await new Promise((resolve) => setImmediate(resolve));
			page.html += '.';
		},
	};
	await passOver(pages, [slow], site, {
		read: async (file) => {
			most = Math.max(most, ++alive);
			return file;
		},
		write: async (file) => {
			await new Promise((resolve) => setImmediate(resolve));
			alive -= 1;
			written.add(file);
		},
	});
	expect(written.size).toBe(pages.length);
	expect(most).toBeGreaterThan(1);
	expect(most).toBeLessThanOrEqual(8);
});
