import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './e2e/browser/chromium.ts';

// Where none comes with the tests, Playwright says so once a component test asks for it; the others run without.
const browser = await findBrowser().catch(() => ({}));

export default defineConfig({
	test: {
		testTimeout: 30_000,
		hookTimeout: 30_000,
		// Two cores: more workers only make each other late.
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'modules',
					include: [
						'packages/*/src/**/*.test.ts',
						'apps/*/src/**/*.test.ts',
						'e2e/structure/*.test.ts',
						'bench/**/*.test.ts'
					],
					exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
					environment: 'node'
				}
			},
			{
				extends: './apps/web/vite.config.ts',
				root: 'apps/web',
				resolve: { alias: { '$app/navigation': '/src/fixtures/navigation.fixture.ts' } },
				test: {
					name: 'components',
					include: ['src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: browser }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
