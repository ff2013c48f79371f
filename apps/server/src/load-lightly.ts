import { registerHooks, type ResolveHookSync } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Loads the server without what loading leaves behind. Modules survive, so that V8 takes loading for a workload of long-lived
 * objects and keeps some 200 MB of room for young ones, which a busy hall never needs: the room does not grow meanwhile, and what
 * is left over is given back to the machine.
 */
export async function loadLightly<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
	registerHooks({ resolve: drizzleAsCommonJs });
	setFlagsFromString('--semi-space-growth-factor=1');
	try {
		return await load();
	} finally {
		setFlagsFromString('--semi-space-growth-factor=2');
		giveBackGarbage();
	}
}

/** Drizzle's ES modules export one another in rings, which takes V8 a third of a second and 40 MB to follow; its CommonJS does not. */
const drizzleAsCommonJs: ResolveHookSync = (specifier, context, resolve) =>
	resolve(specifier, specifier.startsWith('drizzle-orm') ? { ...context, conditions: ['node', 'require'] } : context);

function giveBackGarbage(): void {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as typeof globalThis.gc;
	collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
