import type { Browser, BrowserContext } from '@playwright/test';

interface Session {
	send(method: string, params?: unknown): Promise<unknown>;
}
interface Internals {
	_connection: { toImpl(browser: Browser): { _browserSession?: Session } };
}

/**
 * Lets Playwright drive a Firefox that is older than Playwright, over WebDriver BiDi. A new context asks it to pretend
 * a colour scheme and a screen; what it does not know, it goes without.
 */
export function tolerateUnknownEmulation(browser: Browser) {
	// Playwright offers no way to its protocol. Its own Firefox speaks another one and has no such session.
	const session = (browser as unknown as Internals)._connection.toImpl(browser)._browserSession;
	if (!session) return;
	const send = session.send.bind(session);
	session.send = async (method, params) => {
		try {
			return await send(method, params);
		} catch (error) {
			if (method.startsWith('emulation.') && /unknown command/.test(String(error))) return {};
			throw error;
		}
	};
}

/** Chooses a theme as the reader's choice is kept, because a stock Firefox cannot be told a colour scheme. */
export async function chooseTheme(context: BrowserContext, theme: string) {
	await context.addInitScript((name) => {
		if (location.protocol === 'http:') localStorage.setItem('starlight-theme', name);
	}, theme);
}
