import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bilingual, DIST, fileAt, metaOf, missing, pageAt, type Page, SITE, titleOf } from '../site.ts';

/** The image file that a page names for previews. */
const imageOf = (page: Page) => fileAt(new URL(metaOf(page, 'og:image')!, SITE).pathname);

test('Every page names a share image of its own on this site', () => {
	const images = bilingual.map((page) => {
		const image = metaOf(page, 'og:image');
		expect(image, page.file).toBeDefined();
		expect(new URL(image!).origin, page.file).toBe(new URL(SITE).origin);
		return image;
	});
	expect(new Set(images).size).toBe(images.length);
});

test('Every share image is there, a PNG of the size that the page gives: 1200 by 630', () => {
	for (const page of bilingual) {
		const file = imageOf(page);
		expect(file, `${page.file} names ${metaOf(page, 'og:image')}`).toBeDefined();
		const png = readFileSync(join(DIST, file!));
		expect(png.subarray(0, 8).toString('latin1'), file).toBe('\x89PNG\r\n\x1a\n');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
		expect([metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')]).toEqual(['1200', '630']);
	}
});

test('The two languages of a page have different pictures', () => {
	for (const page of bilingual.filter(({ locale }) => locale === 'ko')) {
		const other = pageAt('en', page.below!);
		if (titleOf(page) === titleOf(other)) continue;
		const [ko, en] = [page, other].map((one) => readFileSync(join(DIST, imageOf(one)!)));
		expect(ko!.equals(en!), page.file).toBe(false);
	}
});

test('Previews have a title, a description, an address and a language', () => {
	for (const page of bilingual) {
		expect(metaOf(page, 'og:title'), page.file).toBeTruthy();
		expect(metaOf(page, 'og:description'), page.file).toBeTruthy();
		expect(metaOf(page, 'og:url')).toBe(new URL(page.path, SITE).href);
		expect(metaOf(page, 'og:locale')).toBe(page.locale);
		expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
	}
});

test('Pages for missing addresses name no image', () => {
	for (const page of missing) expect(metaOf(page, 'og:image'), page.file).toBeUndefined();
});
