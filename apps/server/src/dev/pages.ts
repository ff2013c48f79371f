import type { FastifyInstance } from 'fastify';
import { createServer as createHttpServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createServer as createViteServer } from 'vite';
import type { Config } from '../config.ts';
import { routePages } from '../http/pages.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const web = join(root, 'apps', 'web');
const hotReloadPath = '/hot-reload';

/**
 * Serves the pages from their sources on the server's own port, with hot reload. To be called after the server has its listener
 * for upgrades, and before it listens. Only this file imports Vite. Returns what closes it.
 */
export async function serveSourcePages(app: FastifyInstance, config: Config): Promise<() => Promise<void>> {
	process.chdir(web); // SvelteKit looks for its files from the working directory.
	const hotReload = createHttpServer(); // Never listens: carries the upgrades that are meant for Vite.
	const vite = await createViteServer({
		root: web,
		configLoader: 'native',
		clearScreen: false,
		// All of them, also what loads late: a package that Vite meets while pages are open costs a reload.
		optimizeDeps: { entries: ['src/**/*.svelte', 'src/**/*.ts', '!src/**/*.test.ts', '!src/fixtures/**'] },
		server: {
			middlewareMode: true,
			ws: { server: hotReload, path: hotReloadPath },
			fs: { allow: [join(root, 'packages')] }
		}
	});
	await routePages(app, config, (request, response) => {
		allowBlobWorkers(response);
		vite.middlewares(request, response, () => response.writeHead(404).end());
	});
	routeHotReload(app.server, hotReload);
	return () => vite.close();
}

/** `http/upgrades.ts` answers 404 to every path that it does not know, so hot reload is taken out before. */
function routeHotReload(server: Server, hotReload: Server): void {
	const others = server.listeners('upgrade');
	server.removeAllListeners('upgrade');
	server.on('upgrade', (request, socket, head) => {
		const path = request.url?.split('?', 1)[0];
		if (path === hotReloadPath) hotReload.emit('upgrade', request, socket, head);
		else for (const listener of others) listener.call(server, request, socket, head);
	});
}

/** Vite's client waits for a restarted server in a worker made from a blob, which the pages' policy forbids. */
function allowBlobWorkers(response: ServerResponse): void {
	const setHeader = response.setHeader.bind(response);
	response.setHeader = (name, value) =>
		setHeader(
			name,
			name.toLowerCase() === 'content-security-policy'
				? String(value).replace("worker-src 'self'", "worker-src 'self' blob:")
				: value
		);
}
