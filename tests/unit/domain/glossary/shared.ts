import { shareGlossary } from '../../../../src/domain/glossary/export/shape.ts';
import { plainText } from '../../../../src/text/inline.ts';
import { terms } from './entries.ts';

/** The guide's glossary as others would get it from https://example.org. */
export const shared = shareGlossary(terms, {
	name: { ko: '용어집', en: 'Glossary' },
	addressOf: (locale, below) => `https://example.org/${locale}/${below}/`,
	schema: 'https://example.org/glossary/schema.json',
	printer: (locale) => (text) => plainText(text[locale], (fact) => `[${fact} ${locale}]`),
});
