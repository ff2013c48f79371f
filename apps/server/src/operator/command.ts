import { defaultLanguage } from '@plenum/domain/languages';
import type { Refusal } from '@plenum/domain/refusals';
import { refusalWords } from '@plenum/protocol/refusal-words';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { CliContext } from './cli-context.ts';

/** What was typed after the command's name. */
export type CommandArguments = { words: string[]; options: Record<string, string | boolean | undefined> };

/** What a command has to say: one object for programs, lines for people. `ok` becomes the exit status. */
export type CommandOutput = { json: { ok: boolean } & Record<string, unknown>; lines: string[] };

/** One of the operator's commands. */
export type Command = {
	usage: string;
	about: string;
	/** How many words it takes after its name. */
	words: number;
	options: ParseArgsOptionsConfig;
	run(given: CommandArguments, desk: CliContext): Promise<CommandOutput>;
};

/** The operator asked for something that cannot be: told in one sentence, never as a stack. */
export class UsageError extends Error {
	override name = 'UsageError';
}

export function refused(code: Refusal, more: Record<string, unknown> = {}): CommandOutput {
	return { json: { ok: false, code, ...more }, lines: [refusalWords(defaultLanguage, code)] };
}

export function required({ options }: CommandArguments, name: string): string {
	const value = options[name];
	if (typeof value !== 'string' || value.trim() === '') throw new UsageError(`--${name} is missing.`);
	return value;
}

export function optional({ options }: CommandArguments, name: string): string | undefined {
	const value = options[name];
	return typeof value === 'string' ? value : undefined;
}
