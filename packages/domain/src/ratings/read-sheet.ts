import type { Level } from '../consultations/scale.ts';
import { folded, oneLine } from '../matrix/plain-text.ts';
import { reversedNumbers, westernDigits, westernNumber } from '../matrix/recommendation-number.ts';
import { guessLanguage } from '../matrix/text-language.ts';
import { likeness } from '../matrix/text-likeness.ts';
import type { AssessmentRow } from './assessment-rows.ts';
import type { Rating } from './rating.ts';
import { notReadReasons, readAssessment, type AssessmentRead, type NotRead } from './read-assessment.ts';

/** A recommendation of the round, by which rows of a sheet are known. */
export type SheetRecommendation = { id: string; number: string; text: string };

/** _Said twice_: two rows say different things of one. _Unknown_: no recommendation has this number or text. _Not in round_. */
export const rowProblems = [...notReadReasons, 'said-twice', 'unknown', 'not-in-round'] as const;
export type RowProblem = (typeof rowProblems)[number];

/** A row in which something is said. `problem` null: it was read, and can be rated with. */
export type SheetRow = {
	row: number;
	number: string;
	/** Null where it was not found. */
	recommendation: string | null;
	/** What the file says, as it says it. */
	wording: string;
	rating: Rating;
	problem: RowProblem | null;
	/** To be reviewed, though it was read: the reason mentions a regression, or the text differs from ours. */
	notices: ('regression-mentioned' | 'text-differs')[];
};

export type SheetRead = {
	rows: SheetRow[];
	/** How many rows say nothing. */
	empty: number;
};

const longestReason = 500;
const longestWording = 4000;

/** [RATINGS20] [RATINGS21] What a file says of each recommendation: read, or named with why not. */
export function readSheet(
	rows: readonly AssessmentRow[],
	all: readonly (SheetRecommendation & { inRound: boolean })[],
	scale: readonly Level[]
): SheetRead {
	const find = createFinder(rows, all);
	let empty = 0;
	const read = rows.flatMap((row): SheetRow[] => {
		const said = readSaid(row, scale);
		if (!said) {
			empty += 1;
			return [];
		}
		const found = find(row);
		const place: RowProblem | null = !found ? 'unknown' : found.inRound ? null : 'not-in-round';
		const differs = found !== undefined && isOtherText(row.text, found.text);
		return [
			{
				row: row.row,
				number: found?.number ?? row.number,
				recommendation: found?.id ?? null,
				wording: wordingOf(row),
				rating: said.rating,
				problem: place ?? said.notRead,
				notices: [...(said.mentionsRegression ? ['regression-mentioned' as const] : []), ...differing(differs)]
			}
		];
	});
	return { rows: withoutRepeats(read), empty };
}

const differing = (differs: boolean) => (differs ? ['text-differs' as const] : []);

type Said = { rating: Rating; notRead: NotRead | null; mentionsRegression: boolean };

/** The cell of the assessment, and the columns of their own that go with it. */
function readSaid(row: AssessmentRow, scale: readonly Level[]): Said | null {
	const share = readShare(row.percentage);
	const answer = readAnswer(row.regression);
	const isSilent = row.percentage.trim() === '' && answer === false;
	const text = [row.assessment, share === null ? row.percentage : `${share} %`]
		.filter((part) => part.trim())
		.join('\n');
	const found = readAssessment(text, scale);
	if (!found && (isSilent || answer === false)) return null;
	const { level, percentage, regression, reason, notRead, mentionsRegression } = found ?? nothingSaid;
	return {
		rating: {
			level,
			percentage,
			regression: regression || answer === true,
			reason: shorten(oneLine(reason), longestReason),
			source: shorten(oneLine(row.source), longestReason)
		},
		notRead,
		mentionsRegression: mentionsRegression || answer === null
	};
}

/** For a row in which only the column for a regression says something. */
const nothingSaid: AssessmentRead = {
	level: null,
	percentage: null,
	regression: false,
	reason: '',
	notRead: 'no-level',
	mentionsRegression: false
};

/** A column of percentages may leave the sign out. What is below one may be a share or a percentage. */
function readShare(text: string): number | null {
	const match = /^\s*(\d{1,3}(?:[.,٫]\d+)?)\s*[%٪％]?\s*$/u.exec(westernDigits(text));
	const share = Number(match?.[1]?.replace(/[,٫]/, '.') ?? NaN);
	return share === 0 || (share >= 1 && share <= 100) ? share : null;
}

const yes = new Set(['yes', 'oui', 'si', 'да', 'نعم', '是', '有', 'x', 'true', '1', 'r']);
const no = new Set(['', 'no', 'non', 'нет', 'لا', '否', '无', 'false', '0']);

/** Null: neither yes nor no. */
function readAnswer(text: string): boolean | null {
	if (/^\s*[✓✔☑☒]\s*$/u.test(text)) return true;
	const word = folded(text);
	return yes.has(word) ? true : no.has(word) ? false : null;
}

function shorten(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function wordingOf({ assessment, percentage, regression, source, responsible }: AssessmentRow): string {
	return shorten(
		[assessment, percentage, regression, source, responsible].filter((part) => part.trim() !== '').join('\n'),
		longestWording
	);
}

/** Each row with the recommendation that it is of; rows of none are left out. */
export function matchSheet<Row extends Pick<AssessmentRow, 'number' | 'text'>>(
	rows: readonly Row[],
	all: readonly SheetRecommendation[]
): { row: Row; recommendation: string }[] {
	const find = createFinder(rows, all);
	return rows.flatMap((row) => {
		const found = find(row);
		return found ? [{ row, recommendation: found.id }] : [];
	});
}

/** By number; by the same text where no number or several match. A text that belongs to another one takes precedence over its number. */
function createFinder<Match extends SheetRecommendation>(
	rows: readonly Pick<AssessmentRow, 'number'>[],
	all: readonly Match[]
): (row: Pick<AssessmentRow, 'number' | 'text'>) => Match | undefined {
	const theirs = reversedNumbers(rows.map(({ number }) => number));
	const ours = reversedNumbers(all.map(({ number }) => number));
	const byNumber = Map.groupBy(all, ({ number }) => westernNumber(number, ours));
	const byText = Map.groupBy(all, ({ text }) => folded(text));
	return ({ number, text }) => {
		const numbered = number === '' ? [] : (byNumber.get(westernNumber(number, theirs)) ?? []);
		const worded = text === '' ? [] : (byText.get(folded(text)) ?? []);
		const both = numbered.filter((one) => worded.includes(one));
		if (both.length === 1) return both[0];
		if (worded.length === 1) return worded[0];
		return numbered.length === 1 ? numbered[0] : undefined;
	};
}

/** Where both are long and in one language: another review may use the same numbers. */
function isOtherText(theirs: string, ours: string): boolean {
	if (theirs.length < 40 || ours.length < 40 || guessLanguage(theirs) !== guessLanguage(ours)) return false;
	return likeness(theirs, ours) < 0.3;
}

/** A matrix may list a recommendation under each of its themes. */
function withoutRepeats(rows: readonly SheetRow[]): SheetRow[] {
	const groups = Map.groupBy(rows, ({ recommendation, row }) => recommendation ?? `row ${row}`);
	return rows.flatMap((row) => {
		const all = groups.get(row.recommendation ?? `row ${row.row}`) ?? [row];
		const first = all[0] ?? row;
		if (all.length === 1) return [row];
		if (all.every((other) => folded(other.wording) === folded(first.wording))) return row === first ? [row] : [];
		return [{ ...row, problem: row.problem ?? 'said-twice' }];
	});
}
