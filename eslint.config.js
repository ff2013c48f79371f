import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The few rules that keep promises; layout is Prettier's, types are the compiler's. */
export default ts.config(
	{ ignores: ['**/build/', '**/.svelte-kit/', '**/node_modules/', 'data/', 'test-results/'] },
	{
		files: ['**/*.ts', '**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			globals: { ...globals.node, ...globals.browser },
			parserOptions: {
				// The same three programs as the compiler's own check: one for each package would cost twice the time.
				project: ['tsconfig.check.json', 'e2e/tsconfig.json', 'apps/web/tsconfig.json'],
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		plugins: { '@typescript-eslint': ts.plugin },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportDefaultDeclaration', message: 'Named exports only, except where a framework asks.' }
			]
		}
	},
	{ files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
	...svelte.configs.recommended,
	// Their types are worked out anew for each file, which would cost as much as all else here: what asks for them is left to modules.
	{
		files: ['**/*.svelte'],
		languageOptions: { parserOptions: { project: null } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['apps/server/src/**'], ignores: ['**/*.test.ts'], rules: { 'no-console': 'error' } },
	{
		files: ['**/*.config.ts', '**/*.config.js', '**/*.svelte', 'e2e/report/vitest-report.ts'],
		rules: { 'no-restricted-syntax': 'off' }
	}
);
