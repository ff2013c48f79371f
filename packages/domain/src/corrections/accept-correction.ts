import { changedWords, differingLetters, mostChangedLetters, type ChangedWords } from './text-correction.ts';
import type { Refusal } from '../refusals.ts';
import { refuse, ok, type Result } from '../result.ts';
import { findStateMentions } from '../states/state-mentions.ts';

type CorrectionRefusal = Extract<Refusal, `correction/${string}`>;

/**
 * [CORRECT3] [CORRECT4] What is a typing error at most: few letters in one stretch, and no number, level, State or negation is
 * another one afterwards. `levels`: the names that levels go by.
 */
export function acceptCorrection(
	from: string,
	to: string,
	levels: readonly string[]
): Result<ChangedWords, CorrectionRefusal> {
	const words = changedWords(from, to);
	if (!words) return refuse('correction/nothing-changed');
	if (to.trim() === '' || !isPlain(to) || linesIn(from) !== linesIn(to)) return refuse('correction/paragraphs');
	const { before, after } = differingLetters(words);
	if ([...before].length + [...after].length > mostChangedLetters) return refuse('correction/too-much');
	if (!readAlike(from, to, numbersIn)) return refuse('correction/number');
	if (!readAlike(from, to, (text) => levelsIn(text, levels))) return refuse('correction/level');
	if (!readAlike(from, to, findStateMentions)) return refuse('correction/state');
	if (!readAlike(from, to, negationsIn)) return refuse('correction/negation');
	return ok(words);
}

function readAlike(from: string, to: string, read: (text: string) => string[]): boolean {
	return read(from).join('\n') === read(to).join('\n');
}

/** Without signs that cannot be seen and change how the others read. */
function isPlain(text: string): boolean {
	return (
		text.isWellFormed() && !/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text.replace(/[\n\t\r]/g, ''))
	);
}

function linesIn(text: string): number {
	return text.split('\n').length;
}

/** With sign, separators and percent: `1.5` is not `15`, and `5 %` not `5`. */
function numbersIn(text: string): string[] {
	const found = text.match(/[-−–+±]?\p{N}+(?:[.,٫٬:/\-–\s]?\p{N}+)*(?:\s?[%٪‰])?/gu) ?? [];
	return found.map((number) => number.replace(/\s(?=[%٪‰]$)/u, ''));
}

function levelsIn(text: string, levels: readonly string[]): string[] {
	const words = ` ${plainWords(text).join(' ')} `;
	return levels.flatMap((level) => {
		const name = plainWords(level).join(' ');
		return name === '' ? [] : Array.from({ length: words.split(` ${name} `).length - 1 }, () => name);
	});
}

/** The small words that deny, in the languages in which drafts are read; what a prefix or another word denies is not seen. */
const negations = new Set(
	[
		'not no never none neither nor without cannot nobody nothing t',
		'ne n pas non jamais aucun aucune ni sans rien',
		'sin nunca ningun ninguna ninguno jamas nada',
		'لا لم لن ليس ليست ليسوا غير دون بدون عدم'
	].flatMap((words) => words.split(' '))
);

function negationsIn(text: string): string[] {
	return plainWords(text).filter((word) => negations.has(word) || negations.has(word.replace(/^[وف]/u, '')));
}

/** Apostrophes part: `isn’t` denies with its last letter. */
function plainWords(text: string): string[] {
	return (
		text
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
