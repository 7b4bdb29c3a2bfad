// `npm start`: brings what is missing, builds the site and serves it. Runs on Node 20.
import { join } from 'node:path';
import { prepare } from './setup/prepare.mjs';
import { environmentFor, ROOT } from './setup/node.mjs';
import { run, step } from './setup/run.mjs';
import { printError, UserError } from './setup/user-error.mjs';

try {
	const { node } = await prepare();
	await step('Build the site', async () => {
		const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
		const { code, output } = await run(node, [astro, 'build'], { cwd: ROOT, env: environmentFor(node) });
		if (code !== 0)
			throw new UserError(
				'The site could not be built.',
				['The report above names each file and what to write.'],
				output,
			);
	});
	await import('./serve/cli.mjs');
} catch (error) {
	printError(error);
	process.exit(1);
}
