const vitest = (project) => ({ command: 'vitest', args: ['run', '--project', project], runner: 'vitest' });
const underBase = { BASE: '/guide/', SITE: 'https://example.org', OUT_DIR: 'dist-base' };

/** Whether every page is swept. */
export const full = process.argv.includes('--full');

/**
 * What `npm test` does, in order. A step whose `needs` failed is not run, nor one that lacks the variable it cannot do
 * without; everything else is, so that one run reports all there is to mend.
 */
export const steps = [
	{ name: 'Formatting (prettier)', command: 'prettier', args: ['--check', '.'] },
	{ name: 'Types (astro check)', command: 'astro', args: ['check'] },
	// After the types, which Astro writes into .astro/ there and the lint reads.
	{ name: 'Boundaries and lint (eslint)', command: 'eslint', args: ['.', '--max-warnings', '0'] },
	{ name: 'Unit tests', ...vitest('unit') },
	{ name: 'Content tests', ...vitest('content') },
	{ name: 'Build', command: 'astro', args: ['build'] },
	{ name: 'Build tests', needs: 'Build', ...vitest('build') },
	{ name: 'Browser tests', needs: 'Build', command: 'playwright', args: ['test'], runner: 'playwright' },
	{
		name: 'Browser tests in Firefox',
		needs: 'Build',
		unless: {
			missing: 'FIREFOX_PATH',
			because: 'no Firefox is here or could be brought; Chromium is the one needed',
		},
		command: 'playwright',
		args: ['test', '--config', 'playwright.firefox.config.ts'],
		runner: 'playwright',
	},
	// Only in the full sweep: on a busy machine a page that is fast gets no full mark in five measurements.
	...(full ? [{ name: 'Lighthouse', needs: 'Build', ...vitest('lighthouse') }] : []),
	{ name: 'Build under /guide/', command: 'astro', args: ['build'], env: underBase },
	{ name: 'Build tests under /guide/', needs: 'Build under /guide/', env: underBase, ...vitest('base') },
];
