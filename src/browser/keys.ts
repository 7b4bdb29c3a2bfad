/** Keys, in a language whose letters are composed and whose keyboard has two modes. */
import type { Switch } from './preferences.ts';

/** Whether a key belongs to the composition of a syllable and not to us. */
export function isComposing(event: KeyboardEvent): boolean {
	// Safari ends the composition before the Enter that ended it, and tells by 229 alone.
	return event.isComposing || event.keyCode === 229;
}

/** Whether a key is that of a Latin letter, in Hangul mode too, where it types a jamo. */
export function isLetter(event: KeyboardEvent, letter: string): boolean {
	const isJamo = !/^[ -~]$/.test(event.key);
	return event.key.toLowerCase() === letter || (isJamo && event.code === `Key${letter.toUpperCase()}`);
}

/** Ctrl or ⌘ with a letter, and nothing else. */
export function isCommand(event: KeyboardEvent, letter: string): boolean {
	return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && isLetter(event, letter);
}

/** Whether the reader types into a field. */
export function isTyping(event: KeyboardEvent): boolean {
	const target = event.composedPath()[0];
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'))
	);
}

/**
 * Does something on one key alone, anywhere on the page but not while the reader types or a dialog is open. A key
 * without Ctrl or Alt gets in the way of speech input, so it can be turned off (WCAG 2.1.4). Returns what ends it.
 */
export function onSingleKey(
	fits: (event: KeyboardEvent) => boolean,
	isOn: Switch,
	act: () => void,
): () => void {
	const onKey = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
		if (!fits(event) || isComposing(event) || isTyping(event) || isOn.get() === 'off') return;
		if (document.querySelector('dialog[open]')) return;
		event.preventDefault();
		act();
	};
	document.addEventListener('keydown', onKey);
	return () => document.removeEventListener('keydown', onKey);
}
