import { MessageProblem } from './problem.ts';
import { variablesIn, type MessageModule, type Piece } from './read-module.ts';
import { typeOf, type Variable } from './variables.ts';

type Select = Extract<Piece, { kind: 'select' }>;
type Plain = Exclude<Piece, Select>;
type Group = Map<string, Group | string>;

/** A list in place of a group: `.item1`, `.item2`, … */
const listed = /^item\d+$/;
/** Names that a parameter cannot have. */
const taken =
	/^(?:[cfjlop]|default|new|class|for|from|in|of|with|this|case|delete|return|function|import|export|null|true|false|void|var)$/;

/**
 * The TypeScript of a file of messages: one object, named as the file. A message id is its key; `_` in an id leads into a group, and
 * so do attributes. `__` is a dot and `--` a slash, which Fluent allows in no id.
 */
export function writeModule(
	module: MessageModule,
	english: MessageModule,
	name: string,
	{ isPlain, files }: { isPlain: boolean; files: Files }
): string {
	const originals = new Map(english.messages.map((message) => [message.id, message]));
	const root: Group = new Map();
	const calls: Calls = new Map();
	const open = new Map(
		english.messages.filter(({ hasAnyKey }) => hasAnyKey).map(({ id, variables }) => [id, signatureOf(variables)])
	);
	for (const message of module.messages) {
		const { variables } = originals.get(message.id)!;
		for (const { key, pieces, line } of message.texts) {
			const path = pathOf(message.id, key);
			if (!put(root, path, writeText(pieces, variables, isPlain, calls)))
				throw new MessageProblem(
					module.file,
					line,
					`“${path.join('_')}” is a text and a group at once. Rename one of them.`
				);
		}
	}
	const body = writeGroup(root, (path) => {
		const type = open.get(path.join('_'));
		return type === undefined ? '' : ` as Record<string, ${type}>`;
	});
	return [
		...(calls.size > 0 ? [`${writeImports(calls, files)}\n`] : []),
		`export const ${name} = ${body};\n`,
		`export type ${name.replace(/^./, (letter) => letter.toUpperCase())} = typeof ${name};`
	].join('\n');
}

/** Where code looks a text up: the keys of groups, and its own. */
export function pathOf(id: string, key: string | null): string[] {
	return [...id.split(/(?<!_)_(?!_)/), ...(key === null ? [] : [key])].map(codeKey);
}

/** Where each of the functions comes from that texts call. */
type Files = { format: string; documentFormat: string; functions: string };
type Calls = Map<string, keyof Files>;

function writeImports(calls: Calls, files: Files): string {
	const from = (file: keyof Files) =>
		[...calls]
			.filter(([, other]) => other === file)
			.map(([name]) => name)
			.toSorted();
	return (Object.keys(files) as (keyof Files)[])
		.filter((file) => from(file).length > 0)
		.map((file) => `import { ${from(file).join(', ')} } from '${files[file]}';\n`)
		.join('');
}

function signatureOf(variables: Variable[]): string {
	if (variables.length === 0) return 'string';
	return `(${variables.map((variable) => `${parameterOf(variable.name)}: ${typeOf(variable)}`).join(', ')}) => string`;
}

function codeKey(key: string): string {
	return key.replaceAll('__', '.').replaceAll('--', '/');
}

/** False where something else has this place. */
function put(group: Group, [key, ...rest]: string[], text: string): boolean {
	if (key === undefined) return false;
	const there = group.get(key);
	if (rest.length === 0) return there === undefined && !!group.set(key, text);
	if (typeof there === 'string') return false;
	const inner: Group = there ?? new Map();
	group.set(key, inner);
	return put(inner, rest, text);
}

/** `typeAt` is what is written after the group at a path. */
function writeGroup(group: Group, typeAt: (path: string[]) => string, path: string[] = []): string {
	const entries = [...group].map(
		([key, value]) => [key, typeof value === 'string' ? value : writeGroup(value, typeAt, [...path, key])] as const
	);
	if (entries.every(([key]) => listed.test(key))) return `[${entries.map(([, value]) => value).join(', ')}]`;
	return `{\n${entries.map(([key, value]) => `${writeKey(key)}: ${value}`).join(',\n')}\n}${typeAt(path)}`;
}

function writeKey(key: string): string {
	return /^(?:[a-zA-Z]\w*|\d+)$/.test(key) ? key : `'${key}'`;
}

/** `calls` gets the names of the functions that the text calls. A plain text takes numbers and texts as they are. */
function writeText(pieces: Piece[], variables: Variable[], isPlain: boolean, calls: Calls): string {
	if (variables.length === 0) return writePieces(pieces);
	const [only] = pieces;
	if (
		!isPlain &&
		variables.length === 1 &&
		variables[0]!.type === 'number' &&
		pieces.length === 1 &&
		only?.kind === 'select'
	) {
		const forms = shortForms(only);
		if (forms && !only.isOrdinal) return call('p', `(${forms})`);
	}
	const used = variablesIn(pieces);
	const parameters = variables.map(
		(variable) => `${used.has(variable.name) ? '' : '_'}${parameterOf(variable.name)}: ${typeOf(variable)}`
	);
	return `(${parameters.join(', ')}): string => ${writePieces(pieces)}`;

	/** What stands between choices is one template. */
	function writePieces(some: Piece[]): string {
		const runs: (Plain[] | Select)[] = [];
		for (const piece of some) {
			const last = runs.at(-1);
			if (piece.kind === 'select') runs.push(piece);
			else if (Array.isArray(last)) last.push(piece);
			else runs.push([piece]);
		}
		return runs.map((run) => (Array.isArray(run) ? writeRun(run) : writeSelect(run))).join(' + ');
	}

	function writeRun(run: Plain[]): string {
		if (run.every((piece) => piece.kind === 'text')) return JSON.stringify(run.map(({ text }) => text).join(''));
		const parts = run.map((piece) =>
			piece.kind === 'text' ? piece.text.replace(/[\\`]|\$(?=\{)/g, '\\$&') : `\${${writeVariable(piece)}}`
		);
		return isPlain ? `\`${parts.join('')}\`` : call('f', `\`${parts.join('')}\``);
	}

	function writeSelect({ name, isOrdinal, forms, other }: Select): string {
		const { type } = variables.find((variable) => variable.name === name)!;
		const parameter = parameterOf(name);
		const write = (key: string) => writePieces(forms.get(key)!);
		if (type === 'number')
			return call(
				isOrdinal ? 'o' : 'c',
				`(${parameter}, { ${[...forms.keys()].map((key) => `${writeKey(key)}: ${write(key)}`).join(', ')} })`
			);
		if (type === 'list') return `(${parameter}.length === 0 ? ${write('none')} : ${write('other')})`;
		if (type === 'number or none') return `(${parameter} === null ? ${write('none')} : ${write('other')})`;
		if (type === 'boolean') return `(${parameter} ? ${write('true')} : ${write('false')})`;
		const questions = [...forms.keys()]
			.filter((key) => key !== other)
			.map((key) => {
				const isNone = key === 'none' && type === 'text or none';
				return `${isNone ? `!${parameter}` : `${parameter} === '${key}'`} ? ${write(key)}`;
			});
		return `(${[...questions, write(other)].join(' : ')})`;
	}

	function writeVariable({ name, function: called }: Extract<Piece, { kind: 'variable' }>): string {
		const parameter = parameterOf(name);
		if (called !== null) return call(called === 'LOWERFIRST' ? 'l' : functionName(called), `(${parameter})`);
		const isList = variables.find((variable) => variable.name === name)!.type === 'list';
		return isPlain && isList ? call('j', `(${parameter})`) : parameter;
	}

	function call(name: string, rest: string): string {
		calls.set(
			name,
			formatNames.includes(name) ? 'format' : documentNames.includes(name) ? 'documentFormat' : 'functions'
		);
		return name + rest;
	}
}

/** Functions of `format.ts`, and of `document-format.ts`. All others are of the language's own `functions.ts`. */
const formatNames = ['c', 'f', 'l', 'p'];
const documentNames = ['j', 'o'];

/** `STARTING_THE` is `startingThe`. */
function functionName(name: string): string {
	return name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The forms of a plural that says its number at most once in each, with `#` in its place. */
function shortForms({ name, forms }: Select): string | null {
	const entries = [...forms].map(([key, pieces]) => {
		const numbers = pieces.filter((piece) => piece.kind === 'variable' && piece.name === name);
		const isShort =
			numbers.length < 2 &&
			pieces.every((piece) => (piece.kind === 'text' ? !piece.text.includes('#') : numbers.includes(piece)));
		const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '#')).join('');
		return isShort ? `${writeKey(key)}: ${JSON.stringify(text)}` : null;
	});
	return entries.includes(null) ? null : `{ ${entries.join(', ')} }`;
}

function parameterOf(variable: string): string {
	const name = variable.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	return taken.test(name) ? `${name}_` : name;
}
