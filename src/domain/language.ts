import type { Locale } from '../model/constants.ts';
import { hasHangul } from './search/text.ts';

/** The language to mark a title or name from elsewhere with; none where it is in the page's own. */
export function foreignLanguage(text: string, locale: Locale): Locale | undefined {
	const language: Locale = hasHangul(text) ? 'ko' : 'en';
	return language === locale ? undefined : language;
}
