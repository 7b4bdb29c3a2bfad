import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
	license?: string;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
}

const readManifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const { dependencies = {}, devDependencies = {} } = readManifest('package.json');
const versions = Object.entries({ ...dependencies, ...devDependencies });

test('Every dependency is pinned to one exact version', () => {
	expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test.each(['CONTRIBUTING.md', 'CONTRIBUTING.ko.md'])(
	'%s lists every dependency with its version, licence and reason, and nothing else',
	(file) => {
		const table = readFileSync(file, 'utf8')
			.split(/^## .*/m)
			.at(-1)!;
		const rows = [...table.matchAll(/^\| `([^`]+)` +\| (\S+) +\| ([^|]+?) +\| ([^|]{5,}?) +\|$/gm)];
		const listed = rows.map(([, name, version, licence]) => `${name} ${version} ${licence}`);
		const expected = versions.map(
			([name, version]) => `${name} ${version} ${readManifest(`node_modules/${name}/package.json`).license}`,
		);
		expect(listed.sort()).toEqual(expected.sort());
	},
);
