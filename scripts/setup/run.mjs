import { spawn } from 'node:child_process';

/**
 * Runs a command and collects what it prints.
 * @returns {Promise<{ code: number, output: string }>} `code` is 127 where the command does not exist
 */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(command, args, {
			...options,
			stdio: ['ignore', 'pipe', 'pipe'],
			// On Windows the commands of packages are `.cmd` files, which only a shell can start.
			shell: process.platform === 'win32' && !command.endsWith('.exe'),
		});
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text) => (output += text));
		child.on('error', (error) => resolve({ code: 127, output: `${output}${command}: ${error.message}\n` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/**
 * Runs an action under one line of progress: its name, then how long it took.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} action
 */
export async function step(name, action) {
	const start = performance.now();
	process.stdout.write(`${name.padEnd(44, ' ')} `);
	const say = (word) =>
		process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s${word}\n`);
	try {
		const result = await action();
		say(result?.remark ? `  ${result.remark}` : '');
		return result;
	} catch (error) {
		say('  FAILED');
		throw error;
	}
}
