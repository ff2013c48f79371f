import { join } from 'node:path';
import { isBuilt, server } from '../../../../../built-parts.ts';
import { ServerProcess } from '../../operator/server-process.ts';

/** Tests of whole processes run what `npm start` runs. */
export async function startServer(
	settings: { name?: 'localhost'; env?: NodeJS.ProcessEnv; port?: number } = {},
	dataFrom: string | null = null
): Promise<ServerProcess> {
	return ServerProcess.start({ name: '127.0.0.1', env: {}, ...settings, start: getBuiltServer() }, dataFrom);
}

let isCurrent = false;

/** The file that starts the server. It is never one of other sources than those that are tested. */
export function getBuiltServer(): string {
	isCurrent ||= isBuilt(server);
	if (!isCurrent) throw new Error('The server changed since it was built: npm run setup');
	return join(server.folder, 'build', 'main.js');
}
