import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES } from '../model/constants.ts';
import { drawIcons } from './hosting/icons.ts';
import { headersFile } from './hosting/headers.ts';
import type { Step } from './pipeline.ts';

/** Writes what hosts and home screens look for beside the pages: headers, pages for missing addresses, icons. */
export function hosting(): Step {
	return {
		name: 'hosting',
		done: async ({ root, dist, base }) => {
			for (const locale of LOCALES)
				await copyFile(join(dist, locale, '404/index.html'), join(dist, locale, '404.html'));
			await writeFile(join(dist, '_headers'), headersFile(base));
			await drawIcons(root, dist);
		},
	};
}
