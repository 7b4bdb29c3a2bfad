import { existsSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/**
 * What a file host answers to a path: the file, a redirect to the folder's address, or the nearest 404 page.
 * @param {string} root the built site's folder, absolute
 * @param {string} path the request's path without the base, decoded, starting with `/`
 * @returns {{ status: 200, file: string } | { status: 308 } | { status: 404, file?: string }}
 */
export function findFile(root, path) {
	const target = join(root, path);
	// The two files that tell hosts what to do are not pages.
	const visible = isInside(root, target) && !['/_headers', '/_redirects'].includes(path);
	if (visible && isFile(target)) return { status: 200, file: target };
	const index = join(target, 'index.html');
	if (visible && isFile(index)) return path.endsWith('/') ? { status: 200, file: index } : { status: 308 };
	return { status: 404, file: nearest404(root, target) };
}

/**
 * The 404.html nearest to where the path would be: `/en/no/such/page` finds `/en/404.html` before `/404.html`.
 * Cloudflare Pages does this by itself; other hosts are told to (README).
 */
function nearest404(root, target) {
	if (!isInside(root, target)) return nearest404(root, root);
	for (let folder = target; ; folder = dirname(folder)) {
		const candidate = join(folder, '404.html');
		if (isFile(candidate)) return candidate;
		if (join(folder) === join(root)) return undefined;
	}
}

function isInside(root, target) {
	return join(target, sep).startsWith(join(root, sep));
}

function isFile(path) {
	return existsSync(path) && statSync(path).isFile();
}
