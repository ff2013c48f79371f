import type { MatrixParagraph } from './matrix-row.ts';
import { splitNumber } from '../recommendation-number.ts';

type Part = { row: number; paragraph: MatrixParagraph };

/**
 * [MATRIX162] Numbers that stand together, with their texts after them or before, as columns of a page are read. Each is paired with its
 * text where there are as many of one as of the other. Else they stay as they are.
 */
export function pairNumbers<P extends Part>(parts: readonly P[]): P[] {
	const paired: P[] = [];
	for (let at = 0; at < parts.length;) {
		const numbers = runOf(parts, at, isBareNumber);
		if (numbers.length === 0) {
			paired.push(parts[at++]!);
			continue;
		}
		at += numbers.length;
		const after = joinOpen(runOf(parts, at, isText));
		const taken = runOf(parts, at, isText).length;
		const texts = after.length > numbers.length ? after.slice(0, numbers.length) : after;
		if (texts.length === numbers.length && (after.length === numbers.length || numbers.length === 1)) {
			paired.push(...numbers.map((number, index) => together(number, texts[index]!)));
			paired.push(...after.slice(numbers.length));
			at += taken;
			continue;
		}
		const before = joinOpen(paired.splice(textsFrom(paired)));
		if (taken === 0 && before.length >= numbers.length) {
			const own = before.splice(-numbers.length);
			paired.push(...before, ...numbers.map((number, index) => together(number, own[index]!)));
		} else paired.push(...before, ...numbers);
	}
	return paired;
}

function textsFrom(parts: readonly Part[]): number {
	return parts.findLastIndex((part) => !isText(part)) + 1;
}

function runOf<P extends Part>(parts: readonly P[], from: number, is: (part: P) => boolean): P[] {
	const end = parts.findIndex((part, index) => index >= from && !is(part));
	return parts.slice(from, end < 0 ? undefined : end);
}

/** Nothing but a number of paragraph and item. */
export function isBareNumber({ paragraph: { text } }: Part): boolean {
	const split = splitNumber(`${text.trim()} `);
	return split !== null && split.text.trim() === '' && /[.．-]\p{Nd}/u.test(split.number);
}

function isText({ paragraph: { text, numbered } }: Part): boolean {
	return !numbered && splitNumber(text) === null;
}

/** Texts that end without a sign go on in the next. */
function joinOpen<P extends Part>(parts: readonly P[]): P[] {
	const joined: P[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (last && !/[.;؛。；)）]\s*$/u.test(last.paragraph.text)) joined[joined.length - 1] = together(last, part);
		else joined.push(part);
	}
	return joined;
}

function together<P extends Part>(first: P, second: P): P {
	const text = `${first.paragraph.text.trim()} ${second.paragraph.text.trim()}`;
	return { ...first, paragraph: { ...first.paragraph, text } };
}
