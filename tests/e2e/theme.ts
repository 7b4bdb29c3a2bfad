import { expect, type Page } from '@playwright/test';

/** Paper, as src/styles/theme.css has it. */
const PAPER = { light: 'rgb(250, 247, 240)', dark: 'rgb(16, 22, 31)' };

/** Expects the page to be shown in a theme, however it came to it. */
export async function expectTheme(page: Page, theme: 'light' | 'dark') {
	await expect(page.locator('body')).toHaveCSS('background-color', PAPER[theme]);
}
