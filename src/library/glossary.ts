import { type SharedGlossary, shareGlossary } from '../domain/glossary/export/shape.ts';
import { localePath } from '../model/paths.ts';
import { type Locale, glossary, SITE_NAME } from '../model/constants.ts';
import { trimSlash } from '../text/trim-slash.ts';
import { getBook } from './index.ts';

/** Where the glossary's files stand. `site` and `base` are the build's; addresses come out absolute. */
export function glossaryAddresses(site: URL | undefined, base: string) {
	const root = new URL(`${trimSlash(base)}/`, site ?? 'http://localhost');
	return {
		of: (locale: Locale, below: string) => new URL(localePath(base, locale, below), root).href,
		schema: new URL('glossary/schema.json', root).href,
	};
}

/** The glossary as others get it: every term, texts plain, figures printed. */
export async function sharedGlossary(site: URL | undefined, base: string): Promise<SharedGlossary> {
	const book = await getBook();
	const addresses = glossaryAddresses(site, base);
	return shareGlossary(book.termsIn('en'), {
		name: { ko: `${SITE_NAME.ko} ${glossary.ko}`, en: `${SITE_NAME.en}: ${glossary.en}` },
		addressOf: addresses.of,
		schema: addresses.schema,
		printer: book.printer,
	});
}
