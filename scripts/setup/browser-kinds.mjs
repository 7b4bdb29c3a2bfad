/**
 * A browser the tests need: how a reader names it, where systems keep it, and what Playwright and Debian call it.
 * @typedef {object} Kind
 * @property {string} name
 * @property {string} variable names the browser to take, in the environment
 * @property {string[]} commands
 * @property {string[]} places
 * @property {number} oldest the oldest version that will do
 * @property {'chromium' | 'firefox'} playwright
 * @property {string[]} install arguments of `playwright install`
 * @property {string} debian
 */

/** @type {Kind} */
export const CHROMIUM = {
	name: 'Chromium',
	variable: 'CHROMIUM_PATH',
	commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
	places: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
	],
	oldest: 0,
	playwright: 'chromium',
	install: ['--no-shell', 'chromium'],
	debian: 'chromium',
};

/** @type {Kind} */
export const FIREFOX = {
	name: 'Firefox',
	variable: 'FIREFOX_PATH',
	commands: ['firefox', 'firefox-esr'],
	places: [
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
	],
	// Playwright drives it over WebDriver BiDi, of which 140 knew too little.
	oldest: 153,
	playwright: 'firefox',
	install: ['firefox'],
	debian: 'firefox-esr',
};
