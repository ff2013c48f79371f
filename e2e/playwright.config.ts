import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './browser/chromium.ts';

const browser = await findBrowser();

export default defineConfig({
	globalSetup: './temporary-folder.ts',
	testDir: './stories',
	testMatch: '**/*.spec.ts',
	outputDir: '../test-results/stories',
	timeout: 240_000,
	expect: { timeout: 30_000 },
	// One story at a time: each starts servers and several browsers of its own.
	workers: 1,
	// Beside the other tests a page is held up for seconds now and then: what fails is tried once more, and named at the end as flaky.
	retries: 1,
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		// What waits for longer waits for something that does not come: the rest of the story's time would pass for nothing.
		actionTimeout: 60_000,
		navigationTimeout: 60_000,
		launchOptions: { executablePath: browser.executablePath, env: browser.env, args: browser.args },
		// Recording every try costs a fifth of the time; what fails twice leaves one.
		trace: 'on-first-retry'
	}
});
