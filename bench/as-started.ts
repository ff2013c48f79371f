import { flags, variables } from '../apps/server/src/engine.js';

/** With what the server starts: what the C library reads, and settings of the engine. */
export function asStarted(): { env: Readonly<Record<string, string>>; execArgv: readonly string[] } {
	return { env: variables, execArgv: flags };
}
