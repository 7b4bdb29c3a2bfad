import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Axe, run inside the page and telling only what is wrong: no page here has a frame, and over WebDriver BiDi it takes
 * long to hand over all that is right.
 */
export const axe = (page: Page) =>
	new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
