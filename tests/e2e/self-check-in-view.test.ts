import { globSync, readFileSync } from 'node:fs';
import { expect, test } from './guide.ts';

const pages = globSync('content/docs/ko/**/*.mdx')
	.filter((file) => readFileSync(file, 'utf8').includes('<SelfCheck'))
	.map((file) => file.replace(/^content\/docs\/(.+)\.mdx$/, '$1/'));

/** Whether a question's verdict can be seen: inside the window, and nothing such as the header over it. */
const isVerdictSeen = (form: Element) => {
	const verdict = form.querySelector('.question-verdict')!;
	const { left, right, top, bottom } = verdict.getBoundingClientRect();
	return (
		verdict.textContent !== '' &&
		left >= 0 &&
		right <= innerWidth &&
		[top + 2, bottom - 2].every((y) => verdict.contains(document.elementFromPoint(left + 2, y)))
	);
};

test.use({ viewport: { width: 360, height: 740 } });

test('Questions are asked on many pages', () => {
	expect(pages.length).toBeGreaterThan(15);
});

/** Answers a question in whatever way its kind has, and leaves the focus where Enter checks it. */
const answer = (form: Element) => {
	form.querySelector<HTMLElement>('[data-again]:not([hidden])')?.click();
	const last = [...form.querySelectorAll<HTMLElement>('input, [data-move="-1"]')].at(-1)!;
	last.click();
	(last instanceof HTMLInputElement ? last : form.querySelector<HTMLElement>('[type="submit"]')!).focus();
};

for (const path of pages)
	test(
		`The verdict is in view after each question of ${path}, by button and by Enter`,
		{ tag: path.endsWith('/cold-start/') ? [] : ['@firefox-full'] },
		async ({ page }) => {
			await page.goto(path);
			const forms = page.locator('guide-self-check form');
			for (let place = 0; place < (await forms.count()); place++) {
				const form = forms.nth(place);
				await form.evaluate(answer);
				await form.locator('[type="submit"]').evaluate((button: HTMLElement) => {
					button.scrollIntoView({ block: 'nearest' });
					button.click();
				});
				expect.soft(await form.evaluate(isVerdictSeen), `question ${place + 1} by button`).toBe(true);
				await form.evaluate(answer);
				await page.keyboard.press('Enter');
				expect.soft(await form.evaluate(isVerdictSeen), `question ${place + 1} by Enter`).toBe(true);
			}
		},
	);
