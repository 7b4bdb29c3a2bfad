// Runs a command with a Node that Astro accepts: `node scripts/with-node.mjs astro build`.
// Plain JavaScript that Node 20 can run, because that may be the only Node there is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bringNode, environmentFor, findNode, ROOT } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';
import { printError } from './setup/user-error.mjs';

const [command, ...args] = process.argv.slice(2);
try {
	const node = findNode() ?? (await bringNode());
	// Only where there is nothing at all: a running server or editor may hold node_modules open.
	if (!existsSync(join(ROOT, 'node_modules'))) await installPackages(node);
	const child = spawn(command === 'node' ? node : command, args, {
		cwd: ROOT,
		env: environmentFor(node),
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
	child.on('error', (error) => {
		console.error(`${command} could not be started: ${error.message}`);
		process.exitCode = 127;
	});
	child.on('exit', (code) => (process.exitCode = code ?? 1));
} catch (error) {
	printError(error);
	process.exitCode = 1;
}
