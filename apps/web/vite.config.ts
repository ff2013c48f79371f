import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter(),
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					// hooks.server.ts adds the page's own host for websockets: older Safari does not count them as 'self'.
					'connect-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					'frame-ancestors': ['none']
				}
			},
			compilerOptions: { runes: true }
		})
	],
	build: { assetsInlineLimit: 0 }
});
