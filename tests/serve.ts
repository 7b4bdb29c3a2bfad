import { resolve } from 'node:path';
import { findBrowser } from '../scripts/setup/browser.mjs';
import { listen } from '../scripts/serve/listen.mjs';
import { createSiteServer } from '../scripts/serve/server.mjs';

/** Playwright's global setup: serves the built site and tells the workers where, and with which browser. */
export default async function serve(): Promise<() => void> {
	process.env.CHROMIUM_PATH ||= await findBrowser(process.execPath);
	return serveSite();
}

/** Serves the built site on a free port and tells the workers where. */
export async function serveSite(): Promise<() => void> {
	const base = process.env.BASE || '/';
	const server = createSiteServer({ root: resolve(process.env.OUT_DIR || 'dist'), base });
	const port = await listen(server, 0);
	process.env.GUIDE_URL = `http://localhost:${port}${base}`;
	return () => void server.close();
}
