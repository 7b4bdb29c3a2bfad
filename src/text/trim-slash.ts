/**
 * A base path or an address without the slashes at its end, ready to take `/…` after it: `/guide/` → `/guide`,
 * `/` → nothing.
 */
export function trimSlash(path: string): string {
	let end = path.length;
	while (path[end - 1] === '/') end--;
	return path.slice(0, end);
}
