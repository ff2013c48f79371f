import type { Insertable, MessageFormat } from '../format.ts';

/** A piece of a text: what is written, a variable by its place among the parameters, or a choice by one. */
export type PackPiece = string | { at: number; isLowerFirst?: true } | PackChoice;

type PackChoice = {
	by: number;
	type: 'number' | 'boolean' | 'text' | 'text or none';
	forms: Record<string, PackPiece[]>;
	/** The form where no other fits. */
	other: string;
};

/** A text of a language pack. One with parameters is a function. */
export type PackText = {
	/** Where code looks it up. */
	path: string[];
	parameters: number;
	pieces: PackPiece[];
	/** It is in the language that the pack falls back to. */
	isFallback?: true;
};

/** The formats of a pack and of its fallback, and who is told each text of the fallback, and whether something was inserted into it. */
export type PackFormats = {
	own: MessageFormat;
	fallback: MessageFormat;
	onFallback: (text: string, hasInsertions: boolean) => void;
};

type Argument = Insertable | boolean;
type Group = { [key: string]: Group | PackFunction | string };
type PackFunction = (...values: Argument[]) => string;

const listed = /^item\d+$/;

/** [WEB382] The texts of one file as the compiler makes them: groups of strings and functions with the same keys and parameters. */
export function interpretTexts(texts: readonly PackText[], formats: PackFormats): object {
	const root: Group = {};
	for (const text of texts) {
		const groups = text.path.slice(0, -1);
		const group = groups.reduce<Group>((inner, key) => (inner[key] ??= {}) as Group, root);
		group[text.path.at(-1)!] = interpret(text, formats);
	}
	return withLists(root);
}

function interpret({ parameters, pieces, isFallback }: PackText, formats: PackFormats): PackFunction | string {
	const format = isFallback ? formats.fallback : formats.own;
	const write: PackFunction = (...values) => {
		const text = writePieces(pieces, values, format);
		if (isFallback) formats.onFallback(text, parameters > 0);
		return text;
	};
	return parameters > 0 ? write : write();
}

/** What stands between choices is formatted as one template. */
function writePieces(pieces: readonly PackPiece[], values: readonly Argument[], format: MessageFormat): string {
	let written = '';
	let parts = [''];
	let inserted: Insertable[] = [];
	for (const piece of pieces) {
		if (typeof piece === 'string') parts[parts.length - 1] += piece;
		else if ('at' in piece) {
			const value = values[piece.at] as Insertable;
			inserted.push(piece.isLowerFirst && typeof value === 'string' ? format.l(value) : value);
			parts.push('');
		} else {
			written += writeTemplate() + writeChoice(piece, values, format);
			parts = [''];
			inserted = [];
		}
	}
	return written + writeTemplate();

	function writeTemplate(): string {
		return format.f(Object.assign([...parts], { raw: parts }), ...inserted);
	}
}

function writeChoice(
	{ by, type, forms, other }: PackChoice,
	values: readonly Argument[],
	format: MessageFormat
): string {
	const value = values[by];
	const write = (key: string) => writePieces((Object.hasOwn(forms, key) ? forms[key] : forms[other])!, values, format);
	if (type !== 'number') return write(type === 'text or none' && !value ? 'none' : String(value));
	const written = Object.keys(forms).map((key) => [key, write(key)]);
	return format.c(value as number, Object.fromEntries(written) as { other: string });
}

/** A group whose keys are `item1`, `item2`, … is a list. */
function withLists(group: Group): object {
	const entries = Object.entries(group).map(
		([key, value]) => [key, typeof value === 'object' ? withLists(value) : value] as const
	);
	return entries.length > 0 && entries.every(([key]) => listed.test(key))
		? entries.map(([, value]) => value)
		: Object.fromEntries(entries);
}
