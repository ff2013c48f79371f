import type { Run } from '@plenum/domain/clusters/assessment';
import { directionOf } from '@plenum/domain/matrix/text-direction';
import { fromTheRight, languageOf, type Surroundings } from './written-language.ts';

/** A stretch of a paragraph in one language and one direction, whatever stands beside it. */
export type DirectedRun = Run & {
	language: string;
	rightToLeft: boolean;
	/** A sign that only keeps the direction of what stands beside it. */
	isMark?: true;
};
export type DirectedParagraph = { rightToLeft: boolean; runs: DirectedRun[] };
/** Signs by which a text turns the direction itself: it is left as it is. */
const turns = /[\u202a-\u202e\u2066-\u2069]/;

/** [REPORTS140] Direction and runs of a paragraph: each name, code, date and quotation of the other direction is a run of its own. */
export function directParagraph(
	runs: readonly Run[],
	surroundings: Surroundings,
	asDocument = false
): DirectedParagraph {
	const rightToLeft = asDocument ? surroundings.rightToLeft : paragraphDirection(runs, surroundings);
	const directed: DirectedRun[] = [];
	for (let from = 0, to = 0; from < runs.length; from = to) {
		to = from + 1;
		const isAlone = from === 0 && isLabel(runs[0], rightToLeft);
		if (!isAlone && isPlain(runs[from])) while (isPlain(runs[to])) to++;
		directed.push(...directedSentence(runs.slice(from, to), rightToLeft, surroundings));
	}
	return { rightToLeft, runs: directed };
}

/** Written by its author in place, neither a quotation nor with signs that turn it. */
const isPlain = (run: Run | undefined): boolean =>
	run !== undefined && run.language === undefined && !turns.test(run.text);

/**
 * A paragraph takes the direction of its first letter, because a text in Arabic may quote French. But a sentence of the document that
 * begins with a foreign name takes the document's direction. Quotations whose language is known decide only where nothing else has a
 * letter.
 */
function paragraphDirection(runs: readonly Run[], { rightToLeft }: Surroundings): boolean {
	const letters = lettersOf(runs.filter(({ language }) => language === undefined));
	const [first] = letters;
	if (first === undefined) {
		const quoted = runs.flatMap(({ language, text }) =>
			language === undefined ? [] : (runsFromTheRight(language, text) ?? [])
		);
		return quoted[0] ?? rightToLeft;
	}
	if (fromTheRight.test(first) === rightToLeft) return rightToLeft;
	const others = letters.filter((letter) => fromTheRight.test(letter) !== rightToLeft).length;
	return others * 2 < letters.length ? rightToLeft : !rightToLeft;
}

function lettersOf(runs: readonly Run[]): string[] {
	return runs.flatMap(({ text }) => text.match(/\p{L}/gu) ?? []);
}

/** Null where nothing tells: of numbers and signs in no language that is known. */
function runsFromTheRight(language: string | null, text: string): boolean | null {
	const direction = directionOf(language);
	if (direction !== 'auto') return direction === 'rtl';
	const letter = /\p{L}/u.exec(text)?.[0];
	return letter === undefined ? null : fromTheRight.test(letter);
}

/** What a document puts before a text, such as `**Challenges:** `: the text after it ends with a stop of its own. */
function isLabel(run: Run | undefined, rightToLeft: boolean): boolean {
	return (
		run !== undefined &&
		run.marks.includes('bold') &&
		/:\s*$/.test(run.text) &&
		foreignSpans(run.text, rightToLeft).length === 0
	);
}

/** A run in a paragraph of this direction. */
export function directedRuns(run: Run, rightToLeft: boolean, surroundings: Surroundings): DirectedRun[] {
	return directedSentence([run], rightToLeft, surroundings);
}

/** Bold text and links are parts of their sentence: what is written in the other direction goes on through them. */
function directedSentence(runs: readonly Run[], rightToLeft: boolean, surroundings: Surroundings): DirectedRun[] {
	const sentence = runs.map(({ text }) => text).join('');
	const spans = foreignSpans(sentence, rightToLeft).map(({ from, to }) => ({
		from,
		to,
		language: languageOf(sentence.slice(from, to), !rightToLeft, surroundings)
	}));
	let end = 0;
	return runs.flatMap((run) => {
		const start = end;
		end += run.text.length;
		const within = spans
			.filter(({ from, to }) => from < end && to > start)
			.map(({ from, to, language }) => ({
				from: Math.max(from - start, 0),
				to: Math.min(to, end) - start,
				language
			}));
		return directedPieces(run, within, rightToLeft, surroundings);
	});
}

function directedPieces(
	run: Run,
	spans: readonly (Span & { language: string })[],
	rightToLeft: boolean,
	surroundings: Surroundings
): DirectedRun[] {
	const { text, language } = run;
	const quoted = language === undefined ? null : runsFromTheRight(language, text);
	const written = language ?? languageOf(text, quoted ?? rightToLeft, surroundings, language === null);
	if (quoted !== null && quoted !== rightToLeft)
		return trimmed(run, { language: written, rightToLeft: quoted }, { language: surroundings.language, rightToLeft });
	const own = { language: written, rightToLeft };
	if (turns.test(text)) return [{ ...run, ...own }];
	if (spans.length === 0) return [{ ...run, ...own }];
	const pieces: DirectedRun[] = [];
	const add = (content: string, as: Surroundings): void => {
		if (content !== '') pieces.push({ ...run, text: content, ...as });
	};
	let rest = 0;
	for (const { from, to, language: foreign } of spans) {
		add(text.slice(rest, from), own);
		add(text.slice(from, to), { language: foreign, rightToLeft: !rightToLeft });
		rest = to;
	}
	add(text.slice(rest), own);
	return pieces;
}

/** Blanks at the ends of a quotation belong to the sentence around it. */
function trimmed(run: Run, as: Surroundings, around: Surroundings): DirectedRun[] {
	const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(run.text) ?? [];
	const pieces = [
		{ ...run, text: before, ...around },
		{ ...run, text: words, ...as },
		{ ...run, text: after, ...around }
	];
	return pieces.filter(({ text }) => text !== '');
}

type Span = { from: number; to: number };

/** A date or a number with signs in it, which would be turned round among letters from the right. */
const signedNumber =
	/\+\d[\d ()-]{0,30}\d|(?<![\d.,/:])\d(?:[\d.,/:]*\d)?(?:[-\u2010-\u2013\u2212]\d(?:[\d.,/:]*\d)?)+/gu;

/** What may stand between a word and the number that belongs to it: `No. 29`, `Agenda 2030`, `59/15/Add.1`. */
const hangsOn = /^(?:[^\s()[\]{}«»“”]*|\.? )$/;

/** What is written in the other direction: words, and all that stands between them or hangs on them. */
function foreignSpans(text: string, rightToLeft: boolean): Span[] {
	if (/^[\p{ASCII}]*$/u.test(text) && !rightToLeft) return [];
	const isForeign = (sign: string): boolean => /\p{L}/u.test(sign) && fromTheRight.test(sign) !== rightToLeft;
	const isOwn = (sign: string): boolean => (rightToLeft ? fromTheRight.test(sign) : /[\p{L}\n]/u.test(sign));
	const words: Span[] = [];
	let current: Span | null = null;
	let at = 0;
	for (const sign of text) {
		const end = at + sign.length;
		if (isForeign(sign)) {
			current ??= words[words.push({ from: startOf(text, at), to: end }) - 1] ?? null;
			if (current) current.to = end;
		} else if (current && (/\p{M}/u.test(sign) || (/\d/.test(sign) && hangsOn.test(text.slice(current.to, at)))))
			current.to = end;
		else if (isOwn(sign) || sign === '\n') current = null;
		at = end;
	}
	const spans = words.map(({ from, to }) => ({ from, to: endOf(text, from, to) }));
	if (!rightToLeft) return spans;
	const numbers = [...text.matchAll(signedNumber)]
		.map(({ 0: number, index }) => ({ from: index, to: index + number.length }))
		.filter(({ from, to }) => spans.every((span) => span.to <= from || span.from >= to));
	return [...spans, ...numbers].sort((one, other) => one.from - other.from);
}

/** Digits and signs that hang on the first word: `2nd`, `@office`. */
function startOf(text: string, at: number): number {
	return at - (/[\d#@&_./-]+$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0].length ?? 0);
}

const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{', '”': '“', '’': '‘', '»': '«' };

/** Brackets that close what was opened within, and signs that hang on the last word. The end of a sentence is that of the sentence around. */
function endOf(text: string, from: number, to: number): number {
	let end = to;
	for (;;) {
		const sign = text[end] ?? '';
		const opener = pairs[sign];
		const inside = text.slice(from, end);
		const opened = opener !== undefined && inside.split(opener).length > inside.split(sign).length;
		if (!opened && !/[%+#/]/.test(sign)) break;
		end++;
	}
	const stop = /^[.!?…]+[”"’'»)]*(?=\s|$|[\])};:,،؛])/u.exec(text.slice(end))?.[0] ?? '';
	if (stop === '') return end;
	const isAlone = text.slice(0, from).trim() === '' && text.slice(end + stop.length).trim() === '';
	return isAlone ? end + stop.length : end;
}

const leftMark = '\u200e';
const rightMark = '\u200f';

/**
 * [REPORTS141] For files in which a run alone does not keep its direction in every program. Text that begins or ends with a sign of no
 * direction is enclosed by marks, in runs of their own. So each text stays identical letter by letter.
 */
export function markedRuns({ rightToLeft, runs }: DirectedParagraph): DirectedRun[] {
	return runs.flatMap((run, at) => {
		if (run.rightToLeft === rightToLeft) return [run];
		const mark = (sign: string, fromRight: boolean): DirectedRun => ({
			...run,
			text: sign,
			marks: [],
			href: null,
			rightToLeft: fromRight,
			isMark: true as const
		});
		const inner = run.rightToLeft ? rightMark : leftMark;
		const outer = rightToLeft ? rightMark : leftMark;
		const isMixed = [...run.text].some((sign) => /\p{L}/u.test(sign) && fromTheRight.test(sign) !== run.rightToLeft);
		if (isMixed)
			return [
				mark(run.rightToLeft ? '\u202b' : '\u202a', run.rightToLeft),
				run,
				mark('\u202c', run.rightToLeft),
				mark(outer, rightToLeft)
			];
		const goesOn = runs[at + 1]?.rightToLeft === run.rightToLeft;
		const next = firstSign(runs, at + 1);
		const isClosed = goesOn || next === undefined || (/\p{L}/u.test(next) && fromTheRight.test(next) === rightToLeft);
		return [
			...(/^\p{L}/u.test(run.text) || runs[at - 1]?.rightToLeft === run.rightToLeft
				? []
				: [mark(inner, run.rightToLeft)]),
			run,
			...(goesOn || /\p{L}\p{M}*$/u.test(run.text) ? [] : [mark(inner, run.rightToLeft)]),
			...(isClosed ? [] : [mark(outer, rightToLeft)])
		];
	});
}

/** The next letter or digit, which says in what direction signs before it are drawn. */
function firstSign(runs: readonly DirectedRun[], from: number): string | undefined {
	for (let at = from; at < runs.length; at++) {
		const sign = /[\p{L}\d\u0600-\u06ff\n]/u.exec(runs[at]?.text ?? '')?.[0];
		if (sign !== undefined) return sign;
	}
	return undefined;
}
