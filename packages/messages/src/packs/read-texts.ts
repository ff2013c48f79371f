import { basename } from 'node:path';
import { checkText } from '../compiler/check-module.ts';
import { MessageProblem } from '../compiler/problem.ts';
import { readModule, readUnderstood, type Message, type MessageModule, type Piece } from '../compiler/read-module.ts';
import type { Variable } from '../compiler/variables.ts';
import { pathOf } from '../compiler/write-module.ts';
import type { PackPiece, PackText } from './interpret.ts';

/** Fluent files by their path, as `interface/front/home.ftl`. The folder between the kind and the name only sorts. */
export type Sources = Readonly<Record<string, string>>;

/** The parts of the product that a pack translates. */
export const packKinds = ['interface', 'refusals'] as const;

export type PackTexts = {
	/** The texts of each file, by kind and name: `interface/home`. */
	files: Record<string, PackText[]>;
	translated: number;
	total: number;
	problems: MessageProblem[];
};

type PackInput = {
	own: Sources;
	/** The reference: its files declare the variables. */
	english: Sources;
	/** Of the language whose texts stand in for those that are missing. */
	fallback: Sources;
	plurals: readonly string[];
	/** Where the operator finds a file of the pack. */
	fileOf: (path: string) => string;
};

/**
 * [WEB380] Reads what can be used of a language pack. A text that is missing, that is not Fluent or that does not agree with the English one
 * is the fallback's. Each mistake is reported with its file and line.
 */
export function readTexts({ own, english, fallback, plurals, fileOf }: PackInput): PackTexts {
	const problems: MessageProblem[] = [];
	const originals = readAll(english);
	const standIns = fallback === english ? originals : readAll(fallback);
	const modules = new Map<string, MessageModule>();
	for (const [path, source] of Object.entries(own)) {
		const file = fileOf(path);
		const key = keyOf(path);
		if (!originals.has(key)) {
			problems.push(new MessageProblem(file, 1, 'There is no English file of this name.'));
			continue;
		}
		const { problems: found, ...module } = readUnderstood(file, source);
		problems.push(...found);
		modules.set(key, module);
	}
	const files = [...originals].map(([key, original]): [string, PackText[]] => {
		const { texts, problems: found } = chooseTexts(original, modules.get(key) ?? null, standIns.get(key)!, plurals);
		problems.push(...found);
		return [key, texts];
	});
	const all = files.flatMap(([, texts]) => texts);
	const translated = all.filter(({ isFallback }) => !isFallback).length;
	return { files: Object.fromEntries(files), translated, total: all.length, problems };
}

/** `interface/home`, wherever it is sorted. Null for what a pack does not translate. */
function keyOf(path: string): string {
	return `${path.split('/')[0]}/${basename(path, '.ftl')}`;
}

function readAll(sources: Sources): Map<string, MessageModule> {
	const read = Object.entries(sources)
		.filter(([path]) => packKinds.some((kind) => path.startsWith(`${kind}/`)))
		.map(([path, source]) => [keyOf(path), readModule(path, source)] as const);
	return new Map(read);
}

/** Each text of the English file, from the pack where it can be used. */
function chooseTexts(
	original: MessageModule,
	own: MessageModule | null,
	standIn: MessageModule,
	plurals: readonly string[]
): { texts: PackText[]; problems: MessageProblem[] } {
	const problems: MessageProblem[] = [];
	const known = new Map(original.messages.map((message) => [message.id, message]));
	const usable = new Map<string, Piece[]>();
	for (const message of own?.messages ?? []) {
		const source = known.get(message.id);
		const report = (line: number, what: string) => void problems.push(new MessageProblem(own!.file, line, what));
		if (!source)
			report(message.line, `There is no “${message.id}” in English. Correct the name, or remove the message.`);
		else
			for (const text of message.texts) {
				const before = problems.length;
				checkText(text, source, { plurals, ordinals: [], functions: ['LOWERFIRST'] }, report, message.leftOut);
				if (problems.length === before) usable.set(nameOf(message, text.key), text.pieces);
			}
	}
	const others = new Map(
		standIn.messages.flatMap((message) => message.texts.map(({ key, pieces }) => [nameOf(message, key), pieces]))
	);
	const texts = original.messages.flatMap((message) =>
		message.texts.map(({ key, pieces }): PackText => {
			const name = nameOf(message, key);
			const translated = usable.get(name);
			return {
				path: pathOf(message.id, key),
				parameters: message.variables.length,
				pieces: (translated ?? others.get(name) ?? pieces).map((piece) => pieceOf(piece, message.variables)),
				...(translated ? {} : { isFallback: true })
			};
		})
	);
	return { texts, problems };
}

function nameOf({ id }: Message, key: string | null): string {
	return key === null ? id : `${id}.${key}`;
}

function pieceOf(piece: Piece, variables: readonly Variable[]): PackPiece {
	if (piece.kind === 'text') return piece.text;
	const at = variables.findIndex(({ name }) => name === piece.name);
	if (piece.kind === 'variable') return piece.function === 'LOWERFIRST' ? { at, isLowerFirst: true } : { at };
	const forms = [...piece.forms].map(([key, form]) => [key, form.map((one) => pieceOf(one, variables))] as const);
	return { by: at, type: choiceType(variables[at]!), forms: Object.fromEntries(forms), other: piece.other };
}

function choiceType({ type }: Variable): 'number' | 'boolean' | 'text' | 'text or none' {
	return type === 'number' || type === 'boolean' || type === 'text or none' ? type : 'text';
}
