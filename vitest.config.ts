import { playwright } from '@vitest/browser-playwright';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compileChangedMessages } from './apps/web/compile-messages.ts';
import { findBrowser } from './e2e/browser/chromium.ts';
import { filesOnPostgres } from './apps/server/src/test-support/database/files-on-postgres.fixture.ts';

compileChangedMessages();

// Where none comes with the tests, Playwright says so once a component test asks for it; the others run without.
const browser = await findBrowser().catch(() => ({}));

/** At the edge of what a component test mounts: navigation, and the line that carries facts. After the framework's own aliases. */
const edges: Plugin = {
	name: 'edges-of-component-tests',
	enforce: 'post',
	config: () => ({
		resolve: {
			alias: [
				{ find: '$app/navigation', replacement: '/src/fixtures/navigation.fixture.ts' },
				{ find: 'socket.io-client', replacement: '/src/fixtures/socket.fixture.ts' }
			]
		}
	})
};

/**
 * Enough for a machine that has much else to do: every test waits for a condition, and what fails may take its time. No test has
 * limits of its own.
 */
const patience = { testTimeout: 240_000, hookTimeout: 240_000, expect: { poll: { timeout: 30_000 } } };

/** Each starts servers of its own and closes them: files share few processes, which saves two fifths of the time. */
const rooms = {
	isolate: false,
	environment: 'node',
	// Processes that the server starts keep their compiled code, as those of a server in use do.
	env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'tests-compiled') },
	// Threads of the server load TypeScript by a compiler in WebAssembly, each anew: V8 ended a whole process over pages of it, once
	// in a few hundred files (nodejs/node#64500). What the build made holds no TypeScript.
	execArgv: ['--no-memory-protection-keys', '--wasm-wrapper-tiering-budget=1000000000']
};
const globalSetup = [join(import.meta.dirname, 'e2e', 'temporary-folder.ts')];
const setupFiles = [
	'apps/server/src/test-support/app/check-answers.fixture.ts',
	'apps/server/src/test-support/accounts/quick-passwords.fixture.ts'
];

export default defineConfig({
	test: {
		...patience,
		// On two cores: one waits for disks and servers so often that more workers than cores keep both busy.
		maxWorkers: 4,
		globalSetup,
		projects: [
			{
				extends: true,
				test: {
					// Nothing there keeps anything or replaces a module: all files share few processes, which saves a third of the time.
					name: 'rules',
					include: ['packages/*/src/**/*.test.ts'],
					environment: 'node',
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					...rooms,
					name: 'modules',
					include: ['apps/*/{,src/**/}*.test.ts', 'e2e/{report,structure}/*.test.ts', 'bench/**/*.test.ts'],
					exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
					setupFiles
				}
			},
			{
				extends: true,
				test: {
					...rooms,
					name: 'postgres',
					...filesOnPostgres(),
					globalSetup: ['apps/server/src/test-support/database/shared-cluster.fixture.ts'],
					setupFiles: ['apps/server/src/test-support/database/on-postgres.fixture.ts', ...setupFiles]
				}
			},
			{
				extends: './apps/web/vite.config.ts',
				root: 'apps/web',
				plugins: [edges],
				// Found while tests run it would load all pages again, and end them.
				optimizeDeps: { include: ['pdfjs-dist/legacy/build/pdf.mjs'] },
				test: {
					name: 'components',
					include: ['src/**/*.browser.test.ts'],
					setupFiles: [join(import.meta.dirname, 'apps/web/src/fixtures/empty-device.fixture.ts')],
					...patience,
					// Beside the stories a page is held up for seconds now and then: what fails is tried once more, and named as such.
					retry: 1,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: browser, actionTimeout: 30_000 }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
