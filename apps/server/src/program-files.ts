import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the sources, and beside them what the build makes of them. */
export const serverFolder = join(import.meta.dirname, '..');

/** What starts the server. */
export const mainFile = fileURLToPath(siblingFile('main', import.meta.url));

/** What a thread or a process of its own runs. In the sources it lies beside its caller, in the build all files lie in one folder. */
export function siblingFile(name: string, caller: string): URL {
	return new URL(`./${name}${extname(caller)}`, caller);
}
