import type { AppContext } from '../app-context.ts';
import type { Config } from '../config.ts';

/** Where the operator sits: the data folder, opened only by commands that need it. A server may run on it meanwhile. */
export type CliContext = {
	env: NodeJS.ProcessEnv;
	config(): Config;
	/** SQLite's. Refused where everything is on a PostgreSQL server. */
	databaseFile(): string;
	context(): Promise<AppContext>;
	/** A path as the operator typed it, from where they typed it. */
	path(typed: string): string;
	/** Progress, for people; programs read the answer alone. */
	say(line: string): void;
	readInput(): Promise<string>;
	/** Asks a person. No where a program asks (`--json`), or nobody answers. */
	confirm(question: string): Promise<boolean>;
	close(): Promise<void>;
};
