import { test as base } from '@playwright/test';

export * from '@playwright/test';

type Leaving = { everyoneLeaves: void };

/**
 * Playwright's own, except that everyone who arrived in a story leaves at its end. A page that stays open goes on dialling its
 * server, which is gone, until all stories are told. Pages that a file opens before its stories stay.
 */
export const test = base.extend<Leaving>({
	everyoneLeaves: [
		async ({ browser }, use, story) => {
			const before = new Set(browser.contexts());
			await use();
			// After a failure the browser ends anyway, and the report shows what its first page held.
			if (story.errors.length > 0) return;
			await Promise.all(
				browser
					.contexts()
					.filter((context) => !before.has(context))
					.map((context) => context.close())
			);
		},
		{ auto: true }
	]
});
