import { notAssessed, type Level } from '../consultations/scale.ts';
import { reversedNumbers, westernDigits, westernNumber } from '../matrix/recommendation-number.ts';
import type { SheetRecommendation } from './read-sheet.ts';
import type { Rating } from './rating.ts';

/** Why a line cannot be taken as it is. */
export const entryProblems = ['form', 'unknown-number', 'no-such-step', 'percentage', 'twice'] as const;
export type EntryProblem = (typeof entryProblems)[number];

export type PaperEntry = { line: string } & (
	| { ok: true; recommendation: string; number: string; rating: Rating }
	| { ok: false; problem: EntryProblem }
);

/** What a sheet of paper is entered with, the number first; a comma, a semicolon, an Arabic comma, or blanks between. */
const form =
	/^(\S+?)[\s,;،；，]+(\d)(?:[\s,;،；，]+(r))?(?:[\s,;،；，]+(\d{1,3}(?:[.,]\d+)?) ?%)?(?:[\s,;،；，]+(r))?(?:\s*[,;:،；，]\s*(.+))?$/iu;

/**
 * [RATINGS25] Lines like `140.12, 3, r, 60 %, two of five`: number, step of the scale from 1 (least) on or 0 for “cannot judge”, `r`
 * for a regression, a percentage, a reason. Blank lines are nothing; each other one is an entry, or is kept with what is wrong with it.
 */
export function readPaperEntries(
	text: string,
	recommendations: readonly SheetRecommendation[],
	scale: readonly Level[]
): PaperEntry[] {
	const steps = stepsOf(scale);
	const reversed = reversedNumbers(recommendations.map(({ number }) => number));
	const byNumber = Map.groupBy(recommendations, ({ number }) => westernNumber(number, reversed));
	const taken = new Set<string>();
	const lines = text.split('\n').map((line) => line.trim());
	return lines.filter(Boolean).map((line): PaperEntry => {
		const wrong = (problem: EntryProblem) => ({ line, ok: false, problem }) as const;
		const [, number = '', step = '', before, share, after, reason = ''] = form.exec(westernDigits(line)) ?? [];
		if (number === '') return wrong('form');
		const [found, ...others] = byNumber.get(westernNumber(number, new Set())) ?? [];
		if (!found || others.length > 0) return wrong('unknown-number');
		const level = step === '0' ? null : steps[Number(step) - 1]?.id;
		if (level === undefined) return wrong('no-such-step');
		const percentage = share === undefined ? null : Number(share.replace(',', '.'));
		if (percentage !== null && percentage > 100) return wrong('percentage');
		if (taken.has(found.id)) return wrong('twice');
		taken.add(found.id);
		const regression = level !== null && (before ?? after) !== undefined;
		const rating = {
			level,
			percentage: level === null ? null : percentage,
			regression,
			reason: reason.trim(),
			source: ''
		};
		return { line, ok: true, recommendation: found.id, number: found.number, rating };
	});
}

/** The steps of the scale that can be given, from least to most: step 1 first. */
export function stepsOf(scale: readonly Level[]): Level[] {
	return scale.filter(({ id }) => id !== notAssessed);
}
