import { MessageProblem } from './problem.ts';
import { variablesIn, type Message, type MessageModule, type Piece } from './read-module.ts';
import type { Variable } from './variables.ts';

type Select = Extract<Piece, { kind: 'select' }>;
/** What is wrong, and where. */
type Report = (line: number, what: string) => void;

/**
 * Finds what is wrong in a file of messages. It has the messages, keys and variables of the English file. Each choice has an answer
 * for every value, and each plural has the forms of its language.
 */
export function checkModule(
	module: MessageModule,
	english: MessageModule,
	plurals: readonly string[]
): MessageProblem[] {
	const problems: MessageProblem[] = [];
	const report: Report = (line, what) => void problems.push(new MessageProblem(module.file, line, what));
	const own = new Map(module.messages.map((message) => [message.id, message]));
	const known = new Map(english.messages.map((message) => [message.id, message]));
	for (const message of english.messages)
		if (!own.has(message.id)) report(1, `“${message.id}” is missing. Translate ${english.file}:${message.line}.`);
	for (const message of module.messages) {
		const original = known.get(message.id);
		if (original) checkMessage(message, original, plurals, report);
		else report(message.line, `${english.file} has no “${message.id}”. Correct the name, or remove the message.`);
	}
	return problems;
}

function checkMessage(message: Message, original: Message, plurals: readonly string[], report: Report): void {
	if (message !== original && message.variables.length > 0)
		report(message.line, 'Variables are declared in the English file only. Remove the declaration.');
	for (const { key } of original.texts)
		if (!message.texts.some((text) => text.key === key)) report(message.line, `“${nameOf(message, key)}” is missing.`);
	for (const text of message.texts) checkText(text, original, plurals, report);
}

/** Finds what is wrong in one text of a message. */
export function checkText(
	{ key, line, pieces }: Message['texts'][number],
	original: Message,
	plurals: readonly string[],
	report: Report
): void {
	const name = nameOf(original, key);
	const text = original.texts.find((each) => each.key === key);
	if (!text) return report(line, `The English file has no “${name}”. Correct the name, or remove it.`);
	if (pieces.every((piece) => piece.kind === 'text' && piece.text.trim() === '')) report(line, `“${name}” is empty.`);
	const used = variablesIn(pieces);
	for (const wanted of variablesIn(text.pieces))
		if (!used.has(wanted)) report(line, `“${name}” does not use { $${wanted} }, as the English text does.`);
	checkPieces(pieces, original.variables, plurals, report);
}

function checkPieces(pieces: Piece[], variables: Variable[], plurals: readonly string[], report: Report): void {
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
			continue;
		}
		for (const what of problemsOfSelect(piece, variable, plurals)) report(piece.line, what);
		for (const form of piece.forms.values()) checkPieces(form, variables, plurals, report);
	}
}

function problemsOfSelect({ forms, other }: Select, { name, type }: Variable, plurals: readonly string[]): string[] {
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
				...missingOf(plurals),
				...words
					.filter((key) => !plurals.includes(key))
					.map((key) => `[${key}] is no plural form of this language: ${plurals.join(', ')}.`),
				...(other === 'other' ? [] : [`The form of $${name} with the star is *[other].`])
			];
		}
		case 'boolean':
			return [...missingOf(['true', 'false']), ...unknownOf(['true', 'false'])];
		case 'text or none':
			return [...missingOf(['none']), ...countedTexts()];
		case 'text':
			return [
				...(keys.includes('none') ? [`$${name} is never none. Declare it as (text or none), or remove [none].`] : []),
				...countedTexts()
			];
		case 'list':
			return [`$${name} is a list: nothing can be chosen by it.`];
		default:
			return [...missingOf(type), ...unknownOf(type)];
	}
}

function nameOf({ id }: Message, key: string | null): string {
	return key === null ? id : `${id}.${key}`;
}
