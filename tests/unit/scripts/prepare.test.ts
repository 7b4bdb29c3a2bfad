import { beforeEach, expect, test, vi } from 'vitest';
import { bringBrowser, findBrowser } from '../../../scripts/setup/browser.mjs';
import { prepare } from '../../../scripts/setup/prepare.mjs';
import { UserError } from '../../../scripts/setup/user-error.mjs';

vi.mock('../../../scripts/setup/browser.mjs', () => ({ findBrowser: vi.fn(), bringBrowser: vi.fn() }));
vi.mock('../../../scripts/setup/packages.mjs', () => ({ arePackagesInstalled: () => true }));

beforeEach(() => {
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	vi.mocked(findBrowser).mockImplementation(async (_node, kind) => (kind ? undefined : '/chromium'));
	vi.mocked(bringBrowser).mockReset().mockRejectedValue(new UserError('None could be had.', []));
});

test('What needs no browser looks for none', async () => {
	expect(Object.keys(await prepare())).toEqual(['node']);
});

test('A Firefox that is welcome and cannot be had is left out', async () => {
	expect(await prepare({ browser: true, firefox: 'welcome' })).toMatchObject({
		browser: '/chromium',
		firefox: undefined,
	});
});

test('A Firefox that is needed and cannot be had ends the preparation', async () => {
	await expect(prepare({ browser: true, firefox: 'needed' })).rejects.toThrow('None could be had.');
});

test('A Firefox that is missing is brought, one that is there is not', async () => {
	vi.mocked(bringBrowser).mockResolvedValue('/firefox');
	expect(await prepare({ browser: true, firefox: 'welcome' })).toMatchObject({ firefox: '/firefox' });
	vi.mocked(bringBrowser).mockClear();
	vi.mocked(findBrowser).mockResolvedValue('/there');
	expect(await prepare({ browser: true, firefox: 'needed' })).toMatchObject({ firefox: '/there' });
	expect(bringBrowser).not.toHaveBeenCalled();
});
