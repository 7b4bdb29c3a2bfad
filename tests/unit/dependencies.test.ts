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
	'%s gives the reason of every dependency, and lists nothing else',
	(file) => {
		const table = readFileSync(file, 'utf8')
			.split(/^## .*/m)
			.at(-1)!;
		const listed = [...table.matchAll(/^\| `([^`]+)` +\| ([^|]{5,}?) +\|$/gm)].map(([, name]) => name!);
		expect(listed.sort()).toEqual(versions.map(([name]) => name).sort());
	},
);

/** Licences that go with MIT for code and CC BY 4.0 for text. MPL-2.0 binds changes to its own files only. */
const COMPATIBLE = /^(MIT|ISC|BSD-3-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1|MIT AND OFL-1\.1)$/;

test('Every dependency has a licence that goes with ours', () => {
	const licences = versions.map(
		([name]) => `${name}: ${readManifest(`node_modules/${name}/package.json`).license}`,
	);
	expect(licences.filter((line) => !COMPATIBLE.test(line.split(': ')[1]!))).toEqual([]);
});
