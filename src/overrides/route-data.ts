/** What Starlight knows of a page, put right before the page is made. */
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { glossary, type Locale } from '../model/constants.ts';
import { localePath, pathBelowLocale } from '../model/paths.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

export const onRequest = defineRouteMiddleware(({ locals, site, url }) => {
	const route = locals.starlightRoute;
	const base = import.meta.env.BASE_URL;
	const path = pathBelowLocale(base, url.pathname);
	const locale = route.lang as Locale;
	if (path === undefined) return;
	route.sidebar = route.sidebar.map((entry) => openChapter(entry, base, locale, path));
	const isInGlossary = path.startsWith('glossary/');
	if (isInGlossary) markGlossary(route.sidebar, localePath(base, locale, 'glossary'));
	const isTerm = isInGlossary && path !== 'glossary/map';
	for (const tag of route.head) {
		// A term may have the name of the page that treats it.
		if (tag.tag === 'title' && isTerm)
			tag.content = tag.content?.replace(route.entry.data.title, `$& · ${glossary[locale]}`);
		// The door sends readers of neither language to the English edition.
		if (tag.attrs?.hreflang === 'x-default')
			tag.attrs.href = new URL(path ? localePath(base, 'en', path) : base, site).href;
	}
});

/**
 * The pages of the chapter that is being read; of another chapter a link to its own page, which lists them. All titles of
 * the book on every page would weigh more than some pages do, and grow with it.
 */
function openChapter(entry: SidebarEntry, base: string, locale: Locale, path: string): SidebarEntry {
	const first = entry.type === 'group' ? entry.entries[0] : undefined;
	if (first?.type !== 'link') return entry;
	const chapterIn = (below: string) => below.slice(0, below.indexOf('/'));
	const chapter = chapterIn(pathBelowLocale(base, first.href)!);
	if (chapter === chapterIn(`${path}/`)) return entry;
	const href = localePath(base, locale, chapter);
	return { type: 'link', label: entry.label, href, isCurrent: false, badge: undefined, attrs: {} };
}

/** The glossary's pages stand in no list of the sidebar: there the reader is in the glossary. */
function markGlossary(sidebar: StarlightRouteData['sidebar'], href: string) {
	for (const entry of sidebar)
		if (entry.type === 'link' && entry.href === href) entry.attrs['aria-current'] = 'true';
}
