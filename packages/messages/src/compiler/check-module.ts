import { MessageProblem } from './problem.ts';
import { variablesIn, type Message, type MessageModule, type Piece } from './read-module.ts';
import type { Variable } from './variables.ts';

type Select = Extract<Piece, { kind: 'select' }>;
/** What is wrong, and where. */
type Report = (line: number, what: string) => void;

/** What a language brings to its sentences: forms of numbers, and functions of its grammar. */
export type Grammar = { plurals: readonly string[]; ordinals: readonly string[]; functions: readonly string[] };

/**
 * Finds what is wrong in a file of messages. It has the messages, keys and variables of the English file. Each choice has an answer
 * for every value, and each plural has the forms of its language.
 */
export function checkModule(module: MessageModule, english: MessageModule, grammar: Grammar): MessageProblem[] {
	const problems: MessageProblem[] = [];
	const report: Report = (line, what) => void problems.push(new MessageProblem(module.file, line, what));
	const own = new Map(module.messages.map((message) => [message.id, message]));
	const known = new Map(english.messages.map((message) => [message.id, message]));
	for (const message of english.messages)
		if (!own.has(message.id)) report(1, `“${message.id}” is missing. Translate ${english.file}:${message.line}.`);
	for (const message of module.messages) {
		const original = known.get(message.id);
		if (original) checkMessage(message, original, grammar, report);
		else report(message.line, `${english.file} has no “${message.id}”. Correct the name, or remove the message.`);
	}
	return problems;
}

function checkMessage(message: Message, original: Message, grammar: Grammar, report: Report): void {
	if (message !== original && message.variables.length > 0)
		report(message.line, 'Variables are declared in the English file only. Remove the declaration.');
	for (const { key } of original.hasOwnKeys ? [] : original.texts)
		if (!message.texts.some((text) => text.key === key)) report(message.line, `“${nameOf(message, key)}” is missing.`);
	for (const text of message.texts) checkText(text, original, grammar, report, message.leftOut);
}

/** Finds what is wrong in one text of a message. */
export function checkText(
	{ key, line, pieces }: Message['texts'][number],
	original: Message,
	grammar: Grammar,
	report: Report,
	leftOut: readonly string[]
): void {
	const name = nameOf(original, key);
	const text = original.hasOwnKeys ? original.texts[0] : original.texts.find((each) => each.key === key);
	if (!text) return report(line, `The English file has no “${name}”. Correct the name, or remove it.`);
	if (pieces.every((piece) => piece.kind === 'text' && piece.text.trim() === '')) report(line, `“${name}” is empty.`);
	const used = variablesIn(pieces);
	for (const wanted of variablesIn(text.pieces))
		if (!used.has(wanted) && !leftOut.includes(wanted))
			report(line, `“${name}” does not use { $${wanted} }, as the English text does.`);
	checkPieces(pieces, original.variables, grammar, report);
}

function checkPieces(pieces: Piece[], variables: Variable[], grammar: Grammar, report: Report): void {
	for (const piece of pieces) {
		if (piece.kind === 'text') continue;
		const variable = variables.find(({ name }) => name === piece.name);
		if (!variable) {
			report(
				piece.line,
				`$${piece.name} is not declared. Declare it above the English message: # $${piece.name} (text)`
			);
			continue;
		}
		if (piece.kind === 'variable') {
			if (variable.type === 'boolean')
				report(piece.line, `$${piece.name} is a boolean: choose by it, [true] and *[false].`);
			if (piece.function !== null && !grammar.functions.includes(piece.function))
				report(
					piece.line,
					`There is no function ${piece.function}. This language has ${grammar.functions.join(', ')}: see its functions.ts.`
				);
			continue;
		}
		for (const what of problemsOfSelect(piece, variable, grammar)) report(piece.line, what);
		for (const form of piece.forms.values()) checkPieces(form, variables, grammar, report);
	}
}

function problemsOfSelect(
	{ forms, other, isOrdinal }: Select,
	{ name, type }: Variable,
	{ plurals, ordinals }: Grammar
): string[] {
	const numberForms = isOrdinal ? ordinals : plurals;
	const keys = [...forms.keys()];
	const missingOf = (wanted: readonly string[]) =>
		wanted.filter((key) => !keys.includes(key)).map((key) => `[${key}] is missing from the forms of $${name}.`);
	const unknownOf = (allowed: readonly string[]) =>
		keys
			.filter((key) => !allowed.includes(key))
			.map((key) => `[${key}] is no value of $${name}: ${allowed.join(', ')}.`);
	const countedTexts = () =>
		keys.includes('one') ? [`$${name} is a text: a plural needs a number. Declare $${name} (number).`] : [];
	switch (type) {
		case 'number': {
			const words = keys.filter((key) => !/^\d+$/.test(key));
			return [
				...missingOf(numberForms),
				...words
					.filter((key) => !numberForms.includes(key))
					.map((key) => `[${key}] is no plural form of this language: ${numberForms.join(', ')}.`),
				...(other === 'other' ? [] : [`The form of $${name} with the star is *[other].`])
			];
		}
		case 'boolean':
			return [...missingOf(['true', 'false']), ...unknownOf(['true', 'false'])];
		case 'number or none':
		case 'list':
			return [...missingOf(['none', 'other']), ...unknownOf(['none', 'other'])];
		case 'text or none':
			return [...missingOf(['none']), ...countedTexts()];
		case 'text':
			return [
				...(keys.includes('none') ? [`$${name} is never none. Declare it as (text or none), or remove [none].`] : []),
				...countedTexts()
			];
		default:
			return [...missingOf(type), ...unknownOf(type)];
	}
}

function nameOf({ id }: Message, key: string | null): string {
	return key === null ? id : `${id}.${key}`;
}
