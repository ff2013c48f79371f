import { defineConfig, devices } from '@playwright/test';
import { join } from 'node:path';
import { findBrowser } from './browser/chromium.ts';

const browser = await findBrowser();
// Workers inherit the environment, and so do the servers that they start.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '..', 'node_modules', '.cache', 'tests-compiled');

export default defineConfig({
	globalSetup: ['./temporary-folder.ts', './compiled-server.ts'],
	testDir: './stories',
	testMatch: '**/*.spec.ts',
	outputDir: '../test-results/stories',
	timeout: 240_000,
	expect: { timeout: 30_000 },
	// On two cores: each starts servers and browsers of its own, and waits for them half of its time.
	workers: 2,
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
