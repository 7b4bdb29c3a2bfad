/**
 * Small choices of the reader, each under a key of its own as a bare word: `guide.search-slash` = `off`. No entry is no
 * choice, and so is a word that is not on the list. A choice that the browser cannot keep holds until the page is left.
 */
import { type Locale, LOCALES } from '../model/constants.ts';
import { type BrowserStorage, local, watchKey } from './storage.ts';

/** One choice among a few words. */
export interface Preference<Choice extends string> {
	/** What the reader has chosen, here or in another tab; undefined for no choice. Never throws. */
	get(): Choice | undefined;
	/** Chooses, or with undefined takes the choice back. Never throws. */
	set(choice: Choice | undefined): void;
	/** Calls `onChange` when the choice may have changed, here or in another tab. Returns what ends it. */
	watch(onChange: () => void): () => void;
}

/** The choice that is kept under `key`, one of `choices`. */
export function createPreference<Choice extends string>(
	key: string,
	choices: readonly Choice[],
	storage: BrowserStorage = local,
): Preference<Choice> {
	/** A choice that could not be kept. */
	let held: { choice: Choice | undefined } | undefined;
	const watchers = new Set<() => void>();
	return {
		get() {
			if (held) return held.choice;
			try {
				const kept = storage.getItem(key);
				return choices.find((choice) => choice === kept);
			} catch {
				return undefined;
			}
		},
		set(choice) {
			held = undefined;
			try {
				if (choice === undefined) storage.removeItem(key);
				else storage.setItem(key, choice);
			} catch {
				held = { choice };
			}
			for (const onChange of watchers) onChange();
		},
		watch(onChange) {
			watchers.add(onChange);
			const end = watchKey(key, onChange);
			return () => {
				watchers.delete(onChange);
				end();
			};
		},
	};
}

/** A switch that is on unless the reader has turned it off. */
export type Switch = Preference<'off'>;

/** Whether `/` opens the search. */
export const searchSlash: Switch = createPreference('guide.search-slash', ['off']);

/** Whether `L` leads from a term to the same term in the other language. */
export const termKey: Switch = createPreference('guide.term-key', ['off']);

/** The language in which the guide was last read, for the door at `/`. */
export const language: Preference<Locale> = createPreference('guide.language', LOCALES);

/** The colours of the page; no choice follows the system. The key is Starlight's. */
export const theme: Preference<'light' | 'dark'> = createPreference('starlight-theme', ['light', 'dark']);
