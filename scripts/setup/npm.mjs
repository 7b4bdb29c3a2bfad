import { run } from './run.mjs';
import { UserError } from './user-error.mjs';

const NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network request/;

/**
 * Runs npm, the one that started this command where there is one.
 * @param {string[]} args
 * @param {{ failed: string, remedies?: string[], node?: string, cwd?: string }} how `failed` says what could not be had
 */
export async function npm(args, { failed, remedies = [], node = process.execPath, cwd }) {
	const own = process.env.npm_execpath;
	const [command, first] = own?.endsWith('npm-cli.js') ? [node, [own]] : ['npm', []];
	const { code, output } = await run(command, [...first, ...args, '--loglevel=error'], { cwd });
	if (code === 0) return;
	if (code === 127)
		throw new UserError(
			`${failed} npm itself could not be started.`,
			['Install Node with npm (https://nodejs.org) and run the command again.'],
			output,
		);
	const network = NETWORK.test(output)
		? ['The package registry did not answer: check the network or proxy, then run the command again.']
		: [];
	throw new UserError(`${failed} Tried: npm ${args.join(' ')}`, [...network, ...remedies], output);
}
