import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: [
			'packages/*/src/**/*.test.ts',
			'apps/*/src/**/*.test.ts',
			'e2e/structure/*.test.ts',
			'bench/**/*.test.ts'
		],
		environment: 'node',
		testTimeout: 30_000,
		hookTimeout: 30_000,
		// Two cores: more workers only make each other late.
		maxWorkers: 2
	}
});
