import { findBrowser } from '../scripts/setup/browser.mjs';
import { FIREFOX } from '../scripts/setup/browser-kinds.mjs';
import { serveSite } from './serve.ts';

/** Playwright's global setup for Firefox: serves the built site and tells the workers where, and with which Firefox. */
export default async function serve(): Promise<() => void> {
	const firefox = process.env.FIREFOX_PATH || (await findBrowser(process.execPath, FIREFOX));
	if (!firefox)
		throw new Error('There is no Firefox that is new enough. `npm test` brings one, or set FIREFOX_PATH.');
	process.env.FIREFOX_PATH = firefox;
	return serveSite();
}
