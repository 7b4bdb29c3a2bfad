import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { COLLECTIONS, collections } from '../book/collections.ts';

/**
 * Writes the JSON Schema of every collection into `.astro/schemas/<collection>.json`, where editors that validate YAML
 * find it (`.vscode/settings.json`). What only the content check knows, such as ids, is not in it.
 */
export function jsonSchemas(): AstroIntegration {
	return {
		name: 'guide-json-schemas',
		hooks: { 'astro:config:setup': ({ config }) => writeJsonSchemas(fileURLToPath(config.root)) },
	};
}

/** The same below a root, without Astro. */
export function writeJsonSchemas(root: string): void {
	const folder = join(root, '.astro/schemas');
	mkdirSync(folder, { recursive: true });
	for (const name of COLLECTIONS) {
		const schema = z.toJSONSchema(collections[name].schema, { io: 'input', unrepresentable: 'any' });
		writeFileSync(join(folder, `${name}.json`), JSON.stringify(schema, null, '\t'));
	}
}
