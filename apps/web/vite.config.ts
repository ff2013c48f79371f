import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { bundles } from './bundles.ts';
import { compileChangedMessages, messages } from './compile-messages.ts';
import { sourceVersion } from './source-version.ts';
import { thirdParty } from '../../third-party.ts';

/** The style attribute of the element in which SvelteKit announces a new page's title, which its version fixes (sveltejs/kit#11993). */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** [WEB51] What Vite writes around each `import()` waits for files that did not come, in place of failing for good. */
const partsThatCome: Plugin = {
	name: 'parts-that-come',
	enforce: 'pre',
	load: {
		filter: { id: /^\0vite\/preload-helper\.js$/ },
		handler: () => `export { importPart as __vitePreload } from '#lib/ui/parts/import-part.ts';`
	}
};

/** [WEB7] The one inline script of ours, which `hooks.server.ts` writes into pages: allowed by what it says. */
const startHash = createHash('sha256')
	.update(readFileSync(join(import.meta.dirname, 'src', 'start.js')))
	.digest('base64');

compileChangedMessages();

export default defineConfig({
	plugins: [
		messages,
		partsThatCome,
		bundles,
		// The service worker lies in the folder of the pages, and would replace their list. It contains nothing that they do not.
		{ ...thirdParty('pages'), applyToEnvironment: ({ name }) => name !== 'serviceWorker' },
		sveltekit({
			adapter: adapter(),
			version: { name: sourceVersion(), pollInterval: 5 * 60_000 },
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['none'],
					'script-src': ['self', `sha256-${startHash}`],
					'style-src': ['self'],
					'style-src-attr': ['unsafe-hashes', announcerStyle],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					// hooks.server.ts adds the page's own host for websockets: older Safari does not count them as 'self'.
					'connect-src': ['self'],
					// What draws the pages of a PDF works beside the page.
					'worker-src': ['self'],
					'manifest-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					'frame-ancestors': ['none']
				}
			},
			// The service worker answers with one page at any address.
			paths: { relative: false },
			// Pages register it themselves, for readers on a device of their own.
			serviceWorker: { register: false },
			compilerOptions: { runes: true }
		})
	],
	// The pages' help is a part of the guide.
	server: { fs: { allow: ['../../docs/guide'] } },
	build: {
		assetsInlineLimit: 0,
		// Also the file itself, which Vite leaves out where it imports no other.
		modulePreload: { resolveDependencies: (file, files) => (files.includes(file) ? files : [file, ...files]) }
	}
});
