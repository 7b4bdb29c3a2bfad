import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { COLLECTIONS } from '../../../src/book/collections.ts';
import { listFiles } from '../../../src/book/read.ts';
import { writeJsonSchemas } from '../../../src/build/json-schemas.ts';

const root = mkdtempSync(join(tmpdir(), 'schemas-'));
writeJsonSchemas(root);

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
	'yaml.schemas': Record<string, string>;
};

test('Editors are told of the schema of every collection', () => {
	expect(Object.keys(settings['yaml.schemas'])).toEqual(
		COLLECTIONS.map((name) => `.astro/schemas/${name}.json`),
	);
});

test.each(COLLECTIONS)(
	'The schema of %s accepts the files of the guide and refuses a mistyped key',
	(name) => {
		const schema = JSON.parse(readFileSync(join(root, `.astro/schemas/${name}.json`), 'utf8')) as object;
		const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
		for (const path of listFiles(`content/${name}`, (file) => file.endsWith('.yaml'))) {
			const data: unknown = parse(readFileSync(path, 'utf8'));
			expect(isValid(data), `${path}: ${JSON.stringify(isValid.errors)}`).toBe(true);
			expect(isValid({ ...(data as object), mistyped: 1 })).toBe(false);
		}
	},
);
