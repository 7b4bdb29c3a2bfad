import type { TextStorage } from '../../../../src/domain/storage/store.ts';

/** A browser's storage in memory. With `quota`, writing more characters than that in all is refused. */
export class MemoryStorage implements TextStorage {
	readonly entries: Map<string, string>;
	readonly quota: number;

	constructor(entries: Record<string, string> = {}, quota = Infinity) {
		this.entries = new Map(Object.entries(entries));
		this.quota = quota;
	}

	getItem(key: string): string | null {
		return this.entries.get(key) ?? null;
	}

	setItem(key: string, value: string): void {
		const others = [...this.entries].filter(([other]) => other !== key);
		const size = [...others, [key, value]].reduce(
			(sum, [name, text]) => sum + name!.length + text!.length,
			0,
		);
		if (size > this.quota) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		this.entries.set(key, value);
	}
}
