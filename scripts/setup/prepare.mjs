import { bringBrowser, findBrowser } from './browser.mjs';
import { FIREFOX } from './browser-kinds.mjs';
import { bringNode, findNode } from './node.mjs';
import { arePackagesInstalled, installPackages } from './packages.mjs';
import { step } from './run.mjs';
import { UserError } from './user-error.mjs';

/**
 * Brings what is missing for the site, and the browsers where the tests need them. Brings nothing twice. A Firefox that
 * is only `welcome` and cannot be had is left out.
 * @param {{ browser?: boolean, firefox?: 'needed' | 'welcome' }} [needs]
 * @returns {Promise<{ node: string, browser?: string, firefox?: string }>}
 */
export async function prepare(needs = {}) {
	const major = Number(process.versions.node.split('.')[0]);
	if (major < 20)
		throw new UserError(`Node ${process.versions.node} is too old: these commands need Node 20 or newer.`, [
			'Install Node 24 (https://nodejs.org) and run the command again.',
		]);
	const node = findNode() ?? (await step('Bring a newer Node into .tools', bringNode));
	if (!arePackagesInstalled()) await step('Install the packages (npm ci)', () => installPackages(node));
	if (!needs.browser) return { node };
	const browser = (await findBrowser(node)) ?? (await step('Bring a Chromium', () => bringBrowser(node)));
	if (!needs.firefox) return { node, browser };
	const bring = needs.firefox === 'needed' ? bringFirefox : bringFirefoxIfPossible;
	const firefox = (await findBrowser(node, FIREFOX)) ?? (await step('Bring a Firefox', () => bring(node)));
	return { node, browser, firefox };
}

const bringFirefox = (node) => bringBrowser(node, FIREFOX);

async function bringFirefoxIfPossible(node) {
	try {
		return await bringFirefox(node);
	} catch (error) {
		if (error instanceof UserError) return undefined;
		throw error;
	}
}
