import { bringBrowser, findBrowser } from './browser.mjs';
import { bringNode, findNode } from './node.mjs';
import { arePackagesInstalled, installPackages } from './packages.mjs';
import { step } from './run.mjs';
import { Trouble } from './trouble.mjs';

/**
 * Brings what is missing for the site, and a browser where the tests need one. Brings nothing twice.
 * @param {{ browser?: boolean }} [needs]
 * @returns {Promise<{ node: string, browser?: string }>}
 */
export async function prepare(needs = {}) {
	const major = Number(process.versions.node.split('.')[0]);
	if (major < 20)
		throw new Trouble(`Node ${process.versions.node} is too old: these commands need Node 20 or newer.`, [
			'Install Node 24 (https://nodejs.org) and run the command again.',
		]);
	const node = findNode() ?? (await step('Bring a newer Node into .tools', bringNode));
	if (!arePackagesInstalled()) await step('Install the packages (npm ci)', () => installPackages(node));
	if (!needs.browser) return { node };
	const browser = (await findBrowser(node)) ?? (await step('Bring a Chromium', () => bringBrowser(node)));
	return { node, browser };
}
