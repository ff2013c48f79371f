import { parseArgs } from 'node:util';
import { databaseError } from '../database-error.ts';
import { UsageError, type Command, type CommandOutput } from './command.ts';
import { createDesk } from './create-desk.ts';
import { findNearestWord } from './nearest-word.ts';

/** Each command is loaded when it is called for. */
const commands: Record<string, () => Promise<{ command: Command }>> = {
	'admin create': () => import('./create-admin.ts'),
	'admin reset-password': () => import('./reset-password.ts'),
	'security-log': () => import('./show-security-log.ts'),
	'consultation create': () => import('./create-consultation.ts'),
	import: () => import('./import-file.ts'),
	'read-files': () => import('./read-files.ts'),
	export: () => import('./export-files.ts'),
	backup: () => import('./back-up.ts'),
	restore: () => import('./restore/restore.ts'),
	restored: () => import('./restore/restored.ts'),
	'accept-loss': () => import('./restore/accept-loss.ts'),
	'accept-keys': () => import('./accept-keys.ts'),
	recount: () => import('./recount.ts'),
	'migrate-to-postgres': () => import('./migrate-to-postgres.ts'),
	'migrate-to-sqlite': () => import('./migrate-to-sqlite.ts'),
	verify: () => import('./verify.ts'),
	repair: () => import('./repair.ts'),
	erase: () => import('./erase.ts'),
	forget: () => import('./forget.ts'),
	languages: () => import('./list-languages.ts'),
	'languages export': () => import('./export-language.ts'),
	doctor: () => import('./doctor/doctor.ts'),
	simulate: () => import('./simulation/run-simulation.ts')
};

/** `input`: where a person answers; by default the terminal. */
export type Streams = {
	out: (text: string) => void;
	err: (text: string) => void;
	input?: NodeJS.ReadableStream;
};

/** Answers the exit status: 0 done, 1 refused or found wrong, 2 not understood. With `--json` the last line is one object. */
export async function runCommand(
	typed: string[],
	env: NodeJS.ProcessEnv,
	{ out, err, input = process.stdin }: Streams
): Promise<number> {
	const json = typed.includes('--json');
	const say = (line: string) => (json ? err : out)(`${line}\n`);
	try {
		const said = await run(
			typed.filter((word) => word !== '--json'),
			env,
			say,
			json ? null : input
		);
		for (const line of said.lines) say(line);
		if (json) out(`${JSON.stringify(said.json)}\n`);
		return said.json.ok ? 0 : 1;
	} catch (error) {
		const { message, status } = explain(error);
		err(`${message}\n`);
		if (json) out(`${JSON.stringify({ ok: false, error: message })}\n`);
		return status;
	}
}

async function run(
	typed: string[],
	env: NodeJS.ProcessEnv,
	say: (line: string) => void,
	input: NodeJS.ReadableStream | null
): Promise<CommandOutput> {
	const name = [typed.slice(0, 2).join(' '), typed[0] ?? ''].find((words) => Object.hasOwn(commands, words));
	const load = name === undefined ? undefined : commands[name];
	if (name === undefined || !load) throw new UsageError(`${describeUnknown(typed)}${await usageOfAll()}`);
	const { command } = await load();
	const { values, positionals } = parse(command, typed.slice(name.split(' ').length));
	const desk = createDesk(env, say, input);
	try {
		return await command.run({ words: positionals, options: values }, desk);
	} finally {
		await desk.close();
	}
}

function parse(command: Command, args: string[]) {
	const usage = `Usage: plenum ${command.usage} [--json]\n${command.about}`;
	try {
		const parsed = parseArgs({
			args: withIds(command, args),
			options: command.options,
			allowPositionals: true,
			strict: true
		});
		if (parsed.positionals.length === command.words)
			return { values: parsed.values as Record<string, string | boolean | undefined>, positionals: parsed.positionals };
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
	}
	throw new UsageError(usage);
}

/** A random id may begin with a hyphen. It is still an id: the value of the option before it, or a word. */
function withIds({ options }: Command, args: readonly string[]): string[] {
	const kept: string[] = [];
	const words: string[] = [];
	for (const arg of args) {
		const before = kept.at(-1) ?? '';
		const isId = /^-[\w-]{15}$/.test(arg) && !Object.hasOwn(options, arg.slice(2));
		if (!isId) kept.push(arg);
		else if (options[before.slice(2)]?.type === 'string') kept[kept.length - 1] = `${before}=${arg}`;
		else words.push(arg);
	}
	return words.length === 0 ? kept : [...kept, '--', ...words];
}

/** [OPERATE74] Says nothing where nothing was typed. */
function describeUnknown(typed: readonly string[]): string {
	const names = Object.keys(commands);
	const [first = '', second = ''] = typed;
	if (first === '' || first.startsWith('-')) return '';
	const isLong = names.some((name) => name.startsWith(`${first} `)) && second !== '' && !second.startsWith('-');
	const wanted = isLong ? `${first} ${second}` : first;
	const meant = findNearestWord(wanted, names, 1);
	return `There is no command “${wanted}”.${meant === undefined ? '' : ` Is ${meant} meant?`}\n`;
}

async function usageOfAll(): Promise<string> {
	const loaded = await Promise.all(Object.values(commands).map((load) => load()));
	return ['Commands (each takes --json):', ...loaded.map(({ command }) => `  ${command.usage}`)].join('\n');
}

function explain(thrown: unknown): { message: string; status: number } {
	const error = databaseError(thrown);
	if (!(error instanceof Error)) return { message: String(error), status: 1 };
	switch (error.name) {
		case 'UsageError':
			return { message: error.message, status: 2 };
		case 'ConfigError':
			return { message: `Plenum cannot start: ${error.message}`, status: 2 };
		case 'DatabaseRefusedError':
			return { message: `The data cannot be opened: ${error.message}`, status: 1 };
		case 'StillReadError':
			return { message: error.message, status: 1 };
		case 'SqliteError':
			return { message: `The database says: ${error.message}`, status: 1 };
		case 'PostgresError':
			return { message: error.message, status: 1 };
		default:
			return { message: error.stack ?? error.message, status: 1 };
	}
}
