import { flushCompileCache } from 'node:module';

const loaded = new Set<string>();

/**
 * What a thread is asked to run. It is kept compiled for the next thread, and the next start: those then do without Node's compiler for
 * TypeScript, which takes some 10 MB in each thread that loads it.
 */
export async function loadModule<Exported>(module: string): Promise<Record<string, Exported>> {
	const found = (await import(module)) as Record<string, Exported>;
	if (!loaded.has(module)) flushCompileCache(); // Now, not when the thread ends: the process may do so first.
	loaded.add(module);
	return found;
}
