import { expect, ko, test } from './guide.ts';
import { REFUSALS, refuseStorage } from './refused-storage.ts';

for (const refusal of REFUSALS) {
	test(`Where storage is ${refusal}, the key that opens the search stays off once it is turned off`, async ({
		page,
	}) => {
		await refuseStorage(page, refusal);
		await page.goto('ko/glossary/faas/');
		const dialog = page.getByRole('dialog', { name: ko['guide.search.label'], exact: true });
		await page.keyboard.press('/');
		await dialog.getByRole('checkbox', { name: ko['guide.search.slash'] }).uncheck();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await page.keyboard.press('/');
		await page.keyboard.press('Control+k');
		// One opens it and the other does not: both would have closed it again.
		await expect(dialog).toBeVisible();
		await dialog.getByRole('checkbox', { name: ko['guide.search.slash'] }).check();
		await page.keyboard.press('Escape');
		await page.keyboard.press('/');
		await expect(dialog).toBeVisible();
	});

	test(`Where storage is ${refusal}, the key that changes the language stays off once it is turned off`, async ({
		page,
	}) => {
		await refuseStorage(page, refusal);
		await page.goto('ko/glossary/cold-start/');
		await page.getByRole('button', { name: ko['guide.term.keyOff'] }).click();
		await expect(page.getByRole('button', { name: ko['guide.term.keyOn'] })).toBeFocused();
		await page.keyboard.press('l');
		await page.getByRole('button', { name: ko['guide.term.keyOn'] }).click();
		await expect(page).toHaveURL(/\/ko\/glossary\/cold-start\/$/);
		await page.keyboard.press('l');
		await expect(page).toHaveURL(/\/en\/glossary\/cold-start\/$/);
	});
}

test('A key that is turned off in one tab is off in the others', async ({ page, context }) => {
	await page.goto('ko/glossary/cold-start/');
	const other = await context.newPage();
	await other.goto('ko/glossary/faas/');
	await other.getByRole('button', { name: ko['guide.term.keyOff'] }).click();
	await expect(page.getByRole('button', { name: ko['guide.term.keyOn'] })).toBeVisible();
});
