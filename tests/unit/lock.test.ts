import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
	version?: string;
	resolved?: string;
	optionalDependencies?: Record<string, string>;
}

const { packages: lock } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Locked>;
};

/** Where Node would find a package from another one's place in the tree. */
function find(name: string, from: string): Locked | undefined {
	const nested = `${from}/node_modules/${name}`;
	if (lock[nested]) return lock[nested];
	const parent = from.lastIndexOf('/node_modules/');
	return parent > 0 ? find(name, from.slice(0, parent)) : lock[`node_modules/${name}`];
}

test('The lock file holds the binaries of every platform, without which npm ci refuses to install', () => {
	// npm leaves them out when node_modules was there before the lock file, or where a registry lacks them.
	const missing = Object.entries(lock).flatMap(([place, { optionalDependencies = {} }]) =>
		Object.entries(optionalDependencies)
			.filter(([name, version]) => /^\d/.test(version) && find(name, place)?.version !== version)
			.map(([name, version]) => `${name}@${version} for ${place}`),
	);
	expect(missing).toEqual([]);
});

test('The lock file names no registry host', () => {
	expect(Object.entries(lock).filter(([, { resolved }]) => resolved)).toEqual([]);
});
