import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environmentFor, ROOT } from './node.mjs';
import { run } from './run.mjs';
import { Trouble } from './trouble.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium: CHROMIUM_PATH, the system's, or the one Playwright downloaded earlier.
 * @param {string} node the Node in use, which asks Playwright for its path
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(node) {
	const named = process.env.CHROMIUM_PATH;
	if (named && !(await starts(named)))
		throw new Trouble(`CHROMIUM_PATH names ${named}, which does not start.`, [
			'Set it to a Chromium or Chrome, or unset it.',
		]);
	if (named) return named;
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	for (const candidate of [...onPath, ...PLACES, await playwrightPath(node)])
		if (candidate && existsSync(candidate) && (await starts(candidate))) return candidate;
	return undefined;
}

/** Brings a Chromium: Playwright's own download, else Debian's package where apt-get is at hand. */
export async function bringBrowser(node) {
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
	await attempt('playwright install --no-shell chromium', node, [
		installer,
		'install',
		'--no-shell',
		'chromium',
	]);
	const downloaded = await playwrightPath(node);
	if (downloaded && existsSync(downloaded) && (await starts(downloaded))) return downloaded;
	if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
		const root = process.getuid?.() === 0;
		const [command, first] = root ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
		const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
		await attempt('apt-get update', command, [...first, 'update'], quiet);
		const install = [...first, 'install', '-y', '--no-install-recommends', 'chromium'];
		if (await attempt('apt-get install -y chromium', command, install, quiet)) {
			const installed = await findBrowser(node);
			if (installed) return installed;
		}
	}
	throw new Trouble(
		'The browser tests need a Chromium and none could be had. Tried: CHROMIUM_PATH, the system, Playwright’s download, apt-get.',
		[
			'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the command again.',
			'`npm run test:unit` runs what needs no browser.',
		],
		tried.join('\n'),
	);
}

/** A file may exist and yet lack a library, or be a stub that only advertises a snap. */
async function starts(path) {
	// Chrome for Windows opens a window on --version.
	if (process.platform === 'win32') return existsSync(path);
	return (await run(path, ['--version'])).code === 0;
}

async function playwrightPath(node) {
	const ask = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
	const { code, output } = await run(node, ['--input-type=module', '-e', ask], { cwd: ROOT });
	return code === 0 ? output.trim() : undefined;
}
