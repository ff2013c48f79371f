import { expect, test, vi } from 'vitest';
import { addTexts } from './catalogues.ts';

test('[WEB280] the texts of a page are requested while the layouts above it still load, in the language of the page', async () => {
	const requested = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
	document.documentElement.lang = 'ar';
	void addTexts(new Promise<never>(() => undefined), 'caucus');
	await vi.waitFor(() => expect(requested()).toContainEqual(expect.stringMatching(/\/ar\/.*caucus/)));
	expect(requested()).not.toContainEqual(expect.stringMatching(/\/(?:en|fr)\/.*caucus/));
});
