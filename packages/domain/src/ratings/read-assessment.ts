import { notAssessed, type Level } from '../consultations/scale.ts';
import { folded } from '../matrix/plain-text.ts';
import { westernDigits } from '../matrix/recommendation-number.ts';
import { isReservation, readWords } from './level-words.ts';

/**
 * Why no level was read. _No level_: no words that say one. _Several_: more than one. _Contradicts_: percentage and level do not go
 * together. _Qualified_: “fully, but”. _Unsure_: a level that may be another's, or of something else. _Not on scale_.
 */
export const notReadReasons = ['no-level', 'several', 'contradicts', 'qualified', 'unsure', 'not-on-scale'] as const;
export type NotRead = (typeof notReadReasons)[number];

export type AssessmentRead = {
	/** Null: “cannot judge”. */
	level: string | null;
	percentage: number | null;
	regression: boolean;
	/** What is said besides. */
	reason: string;
	/** Null: a level, or that it cannot be judged, was read for certain. */
	notRead: NotRead | null;
	/** A regression is mentioned, and was not read as one for certain. */
	mentionsRegression: boolean;
};

/** A piece of text between two marks. `before` is the mark that it follows. */
type Piece = { before: string; start: number; end: number; raw: string };

type ReadPiece = Piece & {
	levels: string[];
	cannotJudge: boolean;
	regression: boolean;
	percentage: number | null;
	/** It says what was read and nothing else. */
	pure: boolean;
};

/**
 * [RATINGS20] What the cell of an assessment says, or null where it says nothing. A level counts where it stands by itself at the
 * beginning or at the end: between marks, as words for it and no others. Whatever else is there is the reason.
 */
export function readAssessment(text: string, scale: readonly Level[]): AssessmentRead | null {
	const checked = checkedBoxes(text);
	if (folded(checked) === '' && !/[%٪％]/.test(checked)) return null;
	const pieces = splitPieces(checked).map((piece) => readPiece(piece, scale));
	const said = pieces.filter(isStatement);
	const reason = restOf(checked, pieces);
	const levels = [...new Set(said.flatMap((piece) => piece.levels))];
	const percentages = [...new Set(said.flatMap(({ percentage }) => percentage ?? []))];
	const mentions = pieces.some((piece) => !piece.pure && piece.regression);
	const base = {
		percentage: percentages.length === 1 ? (percentages[0] as number) : null,
		regression: said.some((piece) => piece.regression),
		reason,
		mentionsRegression: mentions
	};
	const failed = (notRead: NotRead): AssessmentRead => ({ ...base, level: null, notRead });
	const cannotJudge = said.some((piece) => piece.cannotJudge);
	if (levels.length + Number(cannotJudge) > 1 || percentages.length > 1) return failed('several');
	if (cannotJudge) return { ...base, level: null, percentage: null, regression: false, notRead: null };
	const level = levels[0] ?? levelOfPercentage(base.percentage);
	if (level === null) return failed('no-level');
	if (!scale.some(({ id }) => id === level)) return failed('not-on-scale');
	if (contradicts(level, base.percentage)) return failed('contradicts');
	const place = pieces.findIndex((piece) => isStatement(piece) && (piece.levels.length > 0 || levels.length === 0));
	if (isExtreme(level) && isReservation(folded(pieces[place + 1]?.raw ?? ''))) return failed('qualified');
	if (levels.length > 0 && !standsByItself(pieces)) return failed('unsure');
	return { ...base, level, notRead: null };
}

/** The boxes that are ticked. */
function checkedBoxes(text: string): string {
	if (!/[☐☒☑]/u.test(text)) return text;
	return [...text.matchAll(/[☒☑✓✔]\s*([^☐☒☑✓✔\n]*)/gu)].map((match) => match[1]).join('\n');
}

const mark = /\.(?=\s|$)|,(?!\d)|[;:!?()[\]\n\r\t،؛。，；：！？（）、|/•·–—]|(?:^|\s)[-*](?=\s)/gu;

function splitPieces(text: string): Piece[] {
	const marks = [...text.matchAll(mark)];
	const bounds = [{ index: 0, 0: '' }, ...marks];
	return bounds.flatMap(({ index, 0: before }, at) => {
		const start = index + before.length;
		const end = bounds[at + 1]?.index ?? text.length;
		const raw = text.slice(start, end);
		return raw.trim() === '' ? [] : [{ before: before.trim() || before.slice(0, 1), start, end, raw }];
	});
}

const percent =
	/(?:百分之\s*(\d{1,3}(?:\.\d+)?))|(\d{1,3}(?:[.,٫]\d+)?)\s*(?:%|٪|％|per ?cent|pour ?cent|por ciento|процент\p{L}*|(?:في |ب)ال(?:مئة|مائة))/giu;

function readPiece(piece: Piece, scale: readonly Level[]): ReadPiece {
	const western = westernDigits(piece.raw);
	const percentages = [...western.matchAll(percent)].map((match) =>
		Number((match[1] ?? match[2] ?? '').replace(/[,٫]/, '.'))
	);
	const words = folded(western.replace(percent, ' '));
	const own = ownLevel(words, scale);
	const { said, left } = own ? { said: new Set<string>([own]), left: '' } : readWords(words);
	const levels = [...said].filter((one) => one.endsWith('implemented') || one === 'in-process' || one === own);
	return {
		...piece,
		levels,
		cannotJudge: said.has('cannot-judge'),
		regression: said.has('regression'),
		percentage: percentages.length === 1 && percentages[0]! <= 100 ? percentages[0]! : null,
		pure: left === '' && percentages.length <= 1 && (percentages[0] ?? 0) <= 100
	};
}

/** A scale of one's own has labels of its own. */
function ownLevel(words: string, scale: readonly Level[]): string | null {
	const found = scale.find(({ id, label }) => id !== notAssessed && label !== null && folded(label) === words);
	return words === '' ? null : (found?.id ?? null);
}

function isStatement({ pure, levels, cannotJudge, regression, percentage }: ReadPiece): boolean {
	return pure && (levels.length > 0 || cannotJudge || regression || percentage !== null);
}

/** At the beginning, or at the end in a sentence or line of its own; and not as what somebody is quoted with. */
function standsByItself(pieces: readonly ReadPiece[]): boolean {
	const first = pieces.findIndex((piece) => !piece.pure);
	const last = pieces.findLastIndex((piece) => !piece.pure);
	return pieces.every((piece, at) => {
		if (!piece.pure || piece.levels.length === 0) return true;
		if (first < 0 || at < first) return true;
		return at > last && /^[.;\n\r。；–—-]$/u.test(pieces[last + 1]?.before ?? '');
	});
}

/** All is done, or nothing. In between a percentage may be either of two levels. */
function levelOfPercentage(percentage: number | null): string | null {
	if (percentage === 100) return 'fully-implemented';
	return percentage === 0 ? 'not-implemented' : null;
}

function isExtreme(level: string): boolean {
	return level === 'fully-implemented' || level === 'not-implemented';
}

export function contradicts(level: string | null, percentage: number | null): boolean {
	if (percentage === null) return false;
	if (level === 'fully-implemented') return percentage < 100;
	if (level === 'not-implemented') return percentage > 0;
	return percentage === 0 || percentage === 100;
}

/** What is neither a level nor a percentage, nor “Level:” before one, from its first word to its last. */
function restOf(text: string, pieces: readonly ReadPiece[]): string {
	const isLabel = ({ pure }: ReadPiece, at: number) => pure && pieces.slice(at + 1).some(isStatement);
	const rest = pieces.filter((piece, at) => !isStatement(piece) && !isLabel(piece, at));
	const first = rest[0];
	const last = rest.at(-1);
	if (!first || !last) return '';
	const open = first.before === '(' || first.before === '（' ? first.before : '';
	const after = /^[)）.。!?]+/u.exec(text.slice(last.end))?.[0] ?? '';
	return (open + text.slice(first.start, last.end) + after).replace(/\s+/gu, ' ').trim();
}
