import type { Page } from '@playwright/test';

/** The ways in which a browser keeps nothing: it throws, has none, or has no room left. */
export const REFUSALS = ['forbidden', 'null', 'full'] as const;

/** Opens every page from now on as in a browser that keeps nothing. */
export async function refuseStorage(page: Page, how: (typeof REFUSALS)[number]) {
	await page.addInitScript((refusal) => {
		const deny = () => {
			throw new DOMException('denied', refusal === 'full' ? 'QuotaExceededError' : 'SecurityError');
		};
		if (refusal === 'full') Storage.prototype.setItem = deny;
		else
			for (const name of ['localStorage', 'sessionStorage'])
				Object.defineProperty(window, name, { get: refusal === 'null' ? () => null : deny });
	}, how);
}
