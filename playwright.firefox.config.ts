import { defineConfig, firefox } from '@playwright/test';
import chromium from './playwright.config.ts';

const executablePath = process.env.FIREFOX_PATH;

/**
 * The search, the glossary, the map of terms, notes and cards, the theme and the self-check in Firefox. @chromium marks
 * a test for which Firefox offers Playwright no means, @firefox-full one that Firefox takes only with FULL=1.
 */
export default defineConfig(chromium, {
	globalSetup: './tests/serve-firefox.ts',
	testMatch: [
		'e2e/{search,glossary,term-map,theme,self-check,fact-note,term-card,sentences}*.test.ts',
		'a11y/search.test.ts',
	],
	outputDir: '.cache/playwright-firefox',
	grepInvert: process.env.FULL ? /@chromium/ : /@chromium|@firefox-full/,
	use: {
		browserName: 'firefox',
		// The system's Firefox is driven over WebDriver BiDi, Playwright's own by Playwright's protocol.
		channel: executablePath === firefox.executablePath() ? undefined : 'moz-firefox',
		launchOptions: {
			executablePath,
			// Playwright waits for a page to load when it goes back; one that Firefox kept would not.
			firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
		},
		// Over WebDriver BiDi a trace takes longer than the test it records.
		trace: 'off',
		screenshot: 'only-on-failure',
	},
});
