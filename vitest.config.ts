import { defineConfig } from 'vitest/config';

/** One project a room of tests; `npm test` runs them at the moment what they read exists. */
const project = (name: string, include: string[], more = {}) => ({ test: { name, include, ...more } });

export default defineConfig({
	test: {
		projects: [
			// Pure code, and the scripts and walls around it.
			project('unit', ['tests/unit/**/*.test.ts'], { testTimeout: 20_000 }),
			// Every content file.
			project('content', ['tests/content/**/*.test.ts'], { testTimeout: 60_000 }),
			// The built site: the folder in OUT_DIR, `dist` unless told otherwise.
			project('build', ['tests/build/**/*.test.ts', 'tests/search/**/*.test.ts'], { testTimeout: 60_000 }),
			// What must also hold when the site stands under a base path.
			project('base', ['tests/build/any-base/**/*.test.ts'], { testTimeout: 60_000 }),
			// One page after another, because a busy processor spoils the score.
			project('lighthouse', ['tests/lighthouse/**/*.test.ts'], {
				testTimeout: 300_000,
				fileParallelism: false,
			}),
		],
	},
});
