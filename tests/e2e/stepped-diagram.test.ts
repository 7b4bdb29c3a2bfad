import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { DiagramSchema } from '../../src/model/schemas/diagram.ts';
import { en, expect, test } from './guide.ts';

const diagram = DiagramSchema.parse(parse(readFileSync('content/diagrams/pet-shop.yaml', 'utf8')));
if (diagram.kind !== 'flow') throw new Error('The pet shop is no longer a flow.');
const { steps, nodes } = diagram;

const figureOf = (page: Page) => page.getByRole('figure').filter({ hasText: diagram.title.en });
const stepsOf = (page: Page) =>
	figureOf(page).getByRole('group', { name: en['guide.diagram.steps'] }).getByRole('radio');
/** The words drawn now, without spaces: a label may be broken over lines. */
const drawn = (page: Page) =>
	figureOf(page)
		.locator('.diagram-drawing:visible text:visible')
		.allTextContents()
		.then((texts) => texts.join('').replaceAll(/\s+/g, ''));
const isDrawn = async (page: Page, label: string) =>
	(await drawn(page)).includes(label.replaceAll(/\s+/g, ''));

for (const script of [true, false])
	test.describe(script ? 'With JavaScript' : 'Without JavaScript', () => {
		test.use({ javaScriptEnabled: script });

		test('a figure is walked through by keyboard, change by change', async ({ page }) => {
			await page.goto('en/serverless/pet-shop/');
			await expect(stepsOf(page)).toHaveCount(steps.length);
			await stepsOf(page).first().focus();
			for (const [index, step] of steps.entries()) {
				if (index > 0) await page.keyboard.press('ArrowRight');
				await expect(stepsOf(page).nth(index)).toBeChecked();
				await expect(figureOf(page).getByText(step.text.en)).toBeVisible();
				for (const other of steps)
					if (other !== step) await expect(figureOf(page).getByText(other.text.en)).toBeHidden();
			}
		});

		test('what comes with a step is drawn from that step on, what goes is not', async ({ page }) => {
			await page.goto('en/serverless/pet-shop/');
			const late = nodes.find(({ from, until }) => from !== undefined && until === undefined)!;
			expect(await isDrawn(page, late.label.en)).toBe(false);
			await stepsOf(page).nth(late.from!).check({ force: true });
			expect(await isDrawn(page, late.label.en)).toBe(true);
			const early = nodes.find(({ until }) => until !== undefined);
			if (!early) return;
			await stepsOf(page).first().check({ force: true });
			expect(await isDrawn(page, early.label.en)).toBe(true);
			await stepsOf(page).nth(early.until!).check({ force: true });
			expect(await isDrawn(page, early.label.en)).toBe(false);
		});
	});

test('The choices keep their place from step to step', async ({ page }) => {
	await page.goto('en/serverless/pet-shop/');
	const places = () =>
		stepsOf(page).evaluateAll((radios) =>
			radios.map((radio) => {
				const from = radio.closest('figure')!.getBoundingClientRect();
				const { x, y, width, height } = radio.getBoundingClientRect();
				return [x - from.x, y - from.y, width, height].map(Math.round);
			}),
		);
	const before = await places();
	for (const step of await stepsOf(page).all()) {
		await step.check({ force: true });
		expect(await places()).toEqual(before);
	}
});

for (const width of [1280, 360])
	test(`At ${width} px the drawing of each step holds no empty band at its edges`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('en/serverless/pet-shop/');
		for (const step of await stepsOf(page).all()) {
			await step.check({ force: true });
			const edges = await figureOf(page)
				.locator('.diagram-drawing')
				.filter({ visible: true })
				.evaluate((svg: SVGSVGElement) => {
					const { x, y, width: drawn, height } = svg.getBBox();
					const canvas = svg.viewBox.baseVal;
					return [x, y, canvas.width - x - drawn, canvas.height - y - height];
				});
			for (const edge of edges) expect(edge).toBeLessThan(40);
		}
	});

test('On paper every step stands with its words, without the choices', async ({ page }) => {
	await page.goto('en/serverless/pet-shop/');
	await page.emulateMedia({ media: 'print' });
	for (const { title, text } of steps) {
		await expect(figureOf(page).getByText(text.en)).toBeVisible();
		await expect(figureOf(page).getByRole('img', { name: `${diagram.title.en}: ${title.en}` })).toBeVisible();
	}
	await expect(figureOf(page).getByRole('radio')).toHaveCount(0);
});

test('A reload leaves the choice and what is drawn agreeing', async ({ page }) => {
	await page.goto('en/serverless/pet-shop/');
	await stepsOf(page).nth(2).check({ force: true });
	await page.reload();
	const chosen = await stepsOf(page).evaluateAll((radios) =>
		radios.findIndex((radio) => (radio as HTMLInputElement).checked),
	);
	for (const [index, { text }] of steps.entries())
		await expect(figureOf(page).getByText(text.en)).toBeVisible({ visible: index === chosen });
});

test('A screen reader is told what the figure shows', async ({ page }) => {
	await page.goto('en/serverless/pet-shop/');
	const name = figureOf(page).getByRole('img');
	await expect(name).toHaveCount(1);
	await expect(name).toHaveAccessibleName(
		`${diagram.title.en}: ${steps[0]!.title.en} ${diagram.description.en}`,
	);
	await stepsOf(page).nth(2).check({ force: true });
	await expect(name).toHaveAccessibleName(
		`${diagram.title.en}: ${steps[2]!.title.en} ${diagram.description.en}`,
	);
});

test('A screen reader that comes to a choice is told what the step is about', async ({ page }) => {
	await page.goto('en/serverless/pet-shop/');
	for (const [index, { title, text }] of steps.entries())
		await expect(stepsOf(page).nth(index)).toHaveAccessibleDescription(`${title.en} ${text.en}`);
});

test.describe('At 360 px', () => {
	test.use({ viewport: { width: 360, height: 740 } });
	test('the upright drawing is shown, its words at 11 px or more', async ({ page }) => {
		await page.goto('ko/serverless/pet-shop/');
		const drawing = page
			.getByRole('figure')
			.filter({ hasText: diagram.title.ko })
			.locator('.diagram-drawing')
			.filter({ visible: true });
		await expect(drawing).toHaveCount(1);
		const sizes = await drawing.locator('text').evaluateAll((texts) => {
			const svg = texts[0]!.closest('svg')!;
			const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
			return texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
		});
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
	});
});

test('The strip shows every step, each as it is drawn large', async ({ page }) => {
	await page.goto('en/serverless/pet-shop/');
	const thumbs = figureOf(page).locator('.diagram-thumb');
	await expect(thumbs).toHaveCount(steps.length);
	const drawn = await thumbs.evaluateAll((all) =>
		all.map((thumb) => {
			const use = thumb.querySelector('use')!;
			const { width, height } = use.getBoundingClientRect();
			return document.querySelector(use.getAttribute('href')!) !== null && width > 20 && height > 10;
		}),
	);
	expect(drawn).toEqual(steps.map(() => true));
});
