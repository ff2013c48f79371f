import {
	parse,
	type Entry,
	type Expression,
	type FunctionReference,
	type Pattern,
	type SelectExpression
} from '@fluent/syntax';
import { MessageProblem } from './problem.ts';
import { readVariables, type Variable } from './variables.ts';

/** A piece of a text: what is written, a variable, or a choice. */
export type Piece =
	| { kind: 'text'; text: string }
	| { kind: 'variable'; name: string; line: number; function: string | null }
	| Choice;

type Choice = {
	kind: 'select';
	name: string;
	line: number;
	/** By its place in an order: 1st, 2nd, 3rd. */
	isOrdinal: boolean;
	forms: ReadonlyMap<string, Piece[]>;
	other: string;
};

/** A text, or a group of texts with the same variables. */
export type Message = {
	id: string;
	line: number;
	variables: Variable[];
	/** Code looks its keys up by ids of any kind, and finds undefined where there is none. */
	hasAnyKey: boolean;
	/** Each language has its own keys, where the others need none. */
	hasOwnKeys: boolean;
	/** Variables of the English message that this one leaves out, because the sentence needs none. */
	leftOut: string[];
	texts: { key: string | null; line: number; pieces: Piece[] }[];
};

export type MessageModule = { file: string; messages: Message[] };

/** Reads a Fluent file into what is compiled. Throws a `MessageProblem` for what is not understood. */
export function readModule(file: string, source: string): MessageModule {
	const { problems, ...module } = readUnderstood(file, source);
	if (problems[0]) throw problems[0];
	return module;
}

/** Reads what is understood of a Fluent file, and reports the rest. */
export function readUnderstood(file: string, source: string): MessageModule & { problems: MessageProblem[] } {
	const problems: MessageProblem[] = [];
	const { body } = parse(source, { withSpans: true });
	const starts = lineStarts(source);
	const lineOf = ({ span }: { span?: { start: number } }) =>
		starts.findLastIndex((start) => start <= (span?.start ?? 0)) + 1;
	const fail = (node: { span?: { start: number } }, what: string): never => {
		throw new MessageProblem(file, lineOf(node), what);
	};
	const terms = new Map(
		body.flatMap((entry) => (entry.type === 'Term' ? [[entry.id.name, entry.value] as const] : []))
	);
	const known = new Set<string>();
	const messages = body
		.flatMap((entry) => understood(() => readEntry(entry)))
		.filter(({ id, line }) => {
			if (known.has(id)) problems.push(new MessageProblem(file, line, `“${id}” is there twice. Remove one of them.`));
			return known.size < known.add(id).size;
		});
	return { file, messages, problems };

	/** Nothing where reading fails: then that is a problem. */
	function understood<One>(read: () => One[]): One[] {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof MessageProblem)) throw error;
			problems.push(error);
			return [];
		}
	}

	function readEntry(entry: Entry): Message[] {
		if (entry.type === 'Junk') {
			const [found] = entry.annotations;
			const at = found?.span ? found : entry;
			return fail(
				at,
				`This is not Fluent: ${found?.message ?? 'a line that is no message'}. See https://projectfluent.org/fluent/guide.`
			);
		}
		if (entry.type !== 'Message') return [];
		const id = entry.id.name;
		const line = starts.findLastIndex((start) => start <= (entry.id.span?.start ?? 0)) + 1;
		if (entry.value && entry.attributes.length > 0)
			fail(entry.id, `“${id}” is a text and a group at once. Give its text a key among the others, such as .title.`);
		const texts = [{ id: null, value: entry.value }, ...entry.attributes].flatMap((one) =>
			understood(() => {
				const { value } = one;
				const at = one.id ? lineOf(one as { span?: { start: number } }) : line;
				return value ? [{ key: one.id?.name ?? null, line: at, pieces: readPattern(value) }] : [];
			})
		);
		try {
			const comment = entry.comment?.content ?? '';
			return [
				{
					id,
					line,
					variables: readVariables(comment),
					hasAnyKey: /^\[(?:any|own) key/m.test(comment),
					hasOwnKeys: /^\[own keys\]/m.test(comment),
					leftOut: [...comment.matchAll(/^without \$([\w-]+)/gm)].map(([, name = '']) => name),
					texts
				}
			];
		} catch (error) {
			return fail(entry.id, (error as Error).message);
		}
	}

	function readPattern({ elements }: Pattern): Piece[] {
		const pieces = elements.flatMap((element): Piece[] =>
			element.type === 'TextElement' ? [{ kind: 'text', text: element.value }] : readExpression(element.expression)
		);
		return joinTexts(pieces);
	}

	function readExpression(expression: Expression): Piece[] {
		switch (expression.type) {
			case 'StringLiteral':
				return [{ kind: 'text', text: expression.parse().value }];
			case 'VariableReference':
				return [{ kind: 'variable', name: expression.id.name, line: lineOf(expression), function: null }];
			case 'TermReference': {
				const term = terms.get(expression.id.name);
				if (!term || expression.arguments)
					return fail(expression, `The term -${expression.id.name} is not in this file.`);
				return readPattern(term);
			}
			case 'SelectExpression':
				return [readSelect(expression)];
			case 'FunctionReference': {
				const [argument] = expression.arguments.positional;
				if (argument?.type !== 'VariableReference' || expression.arguments.positional.length > 1)
					return fail(expression, `${expression.id.name}() takes one variable: { ${expression.id.name}($name) }.`);
				return [{ kind: 'variable', name: argument.id.name, line: lineOf(argument), function: expression.id.name }];
			}
			case 'MessageReference':
			case 'NumberLiteral':
			case 'Placeable':
				return fail(expression, 'Only variables, terms, “…” and choices are understood between { and }.');
		}
	}

	function readSelect({ selector, variants }: SelectExpression): Piece {
		const chosen = isOrdinal(selector) ? selector.arguments.positional[0]! : selector;
		if (chosen.type !== 'VariableReference')
			return fail(selector, 'Choose by a variable: { $count -> … }, or { NUMBER($count, type: "ordinal") -> … }.');
		const keyOf = ({ key }: (typeof variants)[number]) => (key.type === 'Identifier' ? key.name : key.value);
		const forms = new Map(variants.map((variant) => [keyOf(variant), readPattern(variant.value)]));
		const other = keyOf(variants.find((variant) => variant.default)!);
		return {
			kind: 'select',
			name: chosen.id.name,
			line: lineOf(chosen),
			isOrdinal: chosen !== selector,
			forms,
			other
		};
	}
}

/** The variables that a text uses, and those that it chooses by. */
export function variablesIn(pieces: Piece[]): Set<string> {
	return new Set(
		pieces.flatMap((piece) => {
			if (piece.kind === 'text') return [];
			return piece.kind === 'variable'
				? [piece.name]
				: [piece.name, ...[...piece.forms.values()].flatMap((form) => [...variablesIn(form)])];
		})
	);
}

/** `NUMBER($count, type: "ordinal")` */
function isOrdinal(selector: SelectExpression['selector']): selector is FunctionReference {
	if (selector.type !== 'FunctionReference' || selector.id.name !== 'NUMBER') return false;
	const [option] = selector.arguments.named;
	return option?.name.name === 'type' && option.value.parse().value === 'ordinal';
}

/** Where each line begins. */
function lineStarts(source: string): number[] {
	return [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function joinTexts(pieces: Piece[]): Piece[] {
	return pieces.reduce<Piece[]>((joined, piece) => {
		const last = joined.at(-1);
		if (piece.kind === 'text' && last?.kind === 'text')
			joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text };
		else joined.push(piece);
		return joined;
	}, []);
}
