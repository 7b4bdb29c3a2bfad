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
		.locator('svg:visible text:visible, svg:visible tspan:visible')
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

test('The drawing keeps its size and its place in the figure from step to step', async ({ page }) => {
	await page.goto('en/serverless/pet-shop/');
	const place = async () => {
		const figure = (await figureOf(page).boundingBox())!;
		const { x, y, width, height } = (await figureOf(page)
			.locator('svg')
			.filter({ visible: true })
			.boundingBox())!;
		return { x: x - figure.x, y: y - figure.y, width, height, figure: figure.height };
	};
	const before = await place();
	for (const step of await stepsOf(page).all()) {
		await step.check({ force: true });
		expect(await place()).toEqual(before);
	}
});

test('A screen reader is told what the figure shows', async ({ page }) => {
	await page.goto('en/serverless/pet-shop/');
	const name = figureOf(page).getByRole('img');
	await expect(name).toHaveCount(1);
	await expect(name).toHaveAccessibleName(new RegExp(diagram.title.en));
});

test.describe('At 360 px', () => {
	test.use({ viewport: { width: 360, height: 740 } });
	test('the upright drawing is shown, its words at 11 px or more', async ({ page }) => {
		await page.goto('ko/serverless/pet-shop/');
		const drawing = page
			.getByRole('figure')
			.filter({ hasText: diagram.title.ko })
			.locator('svg')
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
