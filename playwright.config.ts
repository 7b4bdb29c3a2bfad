import { defineConfig } from '@playwright/test';

/** Browser tests against the built site, which tests/serve.ts serves on a free port as a file host would. */
export default defineConfig({
	testDir: 'tests',
	testMatch: ['e2e/**/*.test.ts', 'a11y/**/*.test.ts'],
	globalSetup: './tests/serve.ts',
	outputDir: '.cache/playwright',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	// A page that was slow once on a busy machine is asked again; what fails for a reason fails every time.
	retries: process.env.CI ? 2 : 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'], ['line']] : 'list',
	use: {
		// Set by the global setup before the workers start and read this file again.
		baseURL: process.env.GUIDE_URL,
		browserName: 'chromium',
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
			],
		},
	},
});
