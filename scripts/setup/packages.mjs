import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './node.mjs';
import { npm } from './npm.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.lock-stamp');

/** Whether node_modules holds what package-lock.json asks for. */
export function arePackagesInstalled() {
	if (!existsSync(MODULES)) return false;
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return true;
	if (!matchesLock()) return false;
	writeFileSync(STAMP, lockHash());
	return true;
}

/** Installs the packages of the lock file with the given Node, and leaves a stamp. */
export async function installPackages(node) {
	await npm(['ci', '--no-audit', '--no-fund'], {
		cwd: ROOT,
		node,
		failed: 'The packages could not be installed.',
		remedies: [
			'Close what holds files in node_modules open (an editor, a running server) and run the command again.',
		],
	});
	writeFileSync(STAMP, lockHash());
}

function lockHash() {
	return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

/** True after a plain `npm install`, which leaves no stamp but a list of what it put in place. */
function matchesLock() {
	const list = join(MODULES, '.package-lock.json');
	if (!existsSync(list)) return false;
	const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
	const present = JSON.parse(readFileSync(list, 'utf8')).packages;
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' || (path in present ? present[path].version === version : optional),
	);
}
