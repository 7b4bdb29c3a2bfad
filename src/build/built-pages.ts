/** Where a page that Astro names lies below the output folder. */
export function pageFile({ pathname }: { pathname: string }): string {
	return /^404\/?$/.test(pathname) ? '404.html' : `${pathname}index.html`;
}
