import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CHROMIUM } from './browser-kinds.mjs';
import { environmentFor, ROOT } from './node.mjs';
import { run } from './run.mjs';
import { UserError } from './user-error.mjs';

/**
 * Finds a browser: the one its variable names, the system's, or the one Playwright downloaded earlier.
 * @param {string} node the Node in use, which asks Playwright for its path
 * @param {import('./browser-kinds.mjs').Kind} [kind]
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(node, kind = CHROMIUM) {
	const named = process.env[kind.variable];
	if (named && !(await isFit(named, kind)))
		throw new UserError(`${kind.variable} names ${named}, which does not start or is too old.`, [
			`Set it to a ${kind.name}${kind.oldest ? ` ${kind.oldest} or newer` : ''}, or unset it.`,
		]);
	if (named) return named;
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => kind.commands.map((command) => join(folder, command)));
	for (const candidate of [...onPath, ...kind.places, await playwrightPath(node, kind)])
		if (candidate && existsSync(candidate) && (await isFit(candidate, kind))) return candidate;
	return undefined;
}

/**
 * Brings a browser: Playwright's own download, else Debian's package where apt-get is at hand.
 * @param {string} node
 * @param {import('./browser-kinds.mjs').Kind} [kind]
 */
export async function bringBrowser(node, kind = CHROMIUM) {
	const tried = [];
	const attempt = async (label, command, args, env) => {
		const { code, output } = await run(command, args, {
			cwd: ROOT,
			env: { ...environmentFor(node), ...env },
		});
		tried.push(`$ ${label}\n${output}`);
		return code === 0;
	};
	const installer = join(ROOT, 'node_modules/@playwright/test/cli.js');
	const { name, variable, install } = kind;
	await attempt(`playwright install ${install.join(' ')}`, node, [installer, 'install', ...install]);
	const downloaded = await playwrightPath(node, kind);
	if (downloaded && existsSync(downloaded) && (await isFit(downloaded, kind))) return downloaded;
	if (await installFromDebian(attempt, kind)) {
		const installed = await findBrowser(node, kind);
		if (installed) return installed;
	}
	throw new UserError(
		`The browser tests need a ${name} and none could be had. Tried: ${variable}, the system, Playwright’s download, apt-get.`,
		[
			`Install ${name}, or set ${variable} to one, and run the command again.`,
			'`npm run test:unit` runs what needs no browser.',
		],
		tried.join('\n'),
	);
}

/** Installs Debian's package, as root or as one who may use sudo without a password. */
async function installFromDebian(attempt, { debian }) {
	if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
	const [command, first] = process.getuid?.() === 0 ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	await attempt('apt-get update', command, [...first, 'update'], quiet);
	const install = [...first, 'install', '-y', '--no-install-recommends', debian];
	return attempt(`apt-get install -y ${debian}`, command, install, quiet);
}

/** A file may exist and yet lack a library, or be a stub that only advertises a snap. */
async function isFit(path, { oldest }) {
	// A browser for Windows opens a window on --version.
	if (process.platform === 'win32') return existsSync(path);
	const { code, output } = await run(path, ['--version']);
	return code === 0 && Number(/(\d+)\./.exec(output)?.[1] ?? 0) >= oldest;
}

async function playwrightPath(node, { playwright }) {
	const ask = `import('@playwright/test').then((kinds) => console.log(kinds.${playwright}.executablePath()))`;
	const { code, output } = await run(node, ['--input-type=module', '-e', ask], { cwd: ROOT });
	return code === 0 ? output.trim() : undefined;
}
