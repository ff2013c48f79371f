import { notAssessed, type Level } from '../consultations/scale.ts';
import { westernDigits } from '../matrix/recommendation-number.ts';
import { ok, refuse, type Result } from '../result.ts';
import { contradicts } from './read-assessment.ts';
import type { RowProblem, SheetRow } from './read-sheet.ts';
import { stepsOf } from './paper-entry.ts';

/** What a row says in figures alone. */
export type BareFigure = { number: number | null; percentage: number | null };

/** What figures mean in one file, as stated by the person who uploaded it. */
export type FigureMeanings = {
	/** The level null: “cannot judge”. */
	numbers: { figure: number; level: string | null }[];
	/** Numbers without a sign are percentages. */
	numbersArePercentages: boolean;
	/** From which percentage on a level holds; empty where percentages say no level. */
	percentages: { from: number; level: string }[];
};

/** A number at the beginning of a cell, by itself or before a mark: “2. Act” begins a list, “3 of 5” says something else. */
const leading = /^\s*(\d{1,3})\s*(?:$|\.\s*$|[:;,،؛–—-]\s+(?=\D)|\n)/u;

/** Null: no figure, or words say something, or a level was read. */
export function findBareFigure({ problem, rating, wording }: SheetRow): BareFigure | null {
	if (problem !== 'no-level') return null;
	const number = leading.exec(westernDigits(wording))?.[1] ?? null;
	const isInReason = number !== null && westernDigits(rating.reason).startsWith(number);
	const figure = { number: isInReason ? Number(number) : null, percentage: rating.percentage };
	return figure.number === null && figure.percentage === null ? null : figure;
}

/** Undefined: what it means was not said. */
function levelOfFigure(
	{ number, percentage }: BareFigure,
	{ numbers, numbersArePercentages, percentages }: FigureMeanings
): { level: string | null; percentage: number | null } | undefined {
	if (number !== null && !numbersArePercentages) {
		const said = numbers.find(({ figure }) => figure === number);
		return said && { level: said.level, percentage: said.level === null ? null : percentage };
	}
	const share = number ?? percentage;
	if (share === null || share > 100 || (number !== null && percentage !== null && number !== percentage))
		return undefined;
	const limit = percentages.toSorted((a, b) => b.from - a.from).find(({ from }) => share >= from);
	return limit && { level: limit.level, percentage: share };
}

/** Why a row is not read with what its figure means, null where it is. Undefined: what it means was not said. */
export function problemOfFigure(
	figure: BareFigure,
	meanings: FigureMeanings,
	isRepeated: boolean
): RowProblem | null | undefined {
	const said = levelOfFigure(figure, meanings);
	if (!said) return undefined;
	if (isRepeated) return 'said-twice';
	const isNumber = figure.number !== null && !meanings.numbersArePercentages;
	return isNumber && contradicts(said.level, said.percentage) ? 'contradicts' : null;
}

/** Recommendations that several rows are of. */
export function findRepeated(rows: readonly Pick<SheetRow, 'recommendation'>[]): Set<string | null> {
	const groups = Map.groupBy(rows, ({ recommendation }) => recommendation);
	return new Set([...groups].flatMap(([id, some]) => (some.length > 1 ? [id] : [])));
}

/** [RATINGS28] The rows with what their figures mean; all others as they were read. Of two rows of one recommendation neither counts. */
export function applyMeanings(rows: readonly SheetRow[], meanings: FigureMeanings): SheetRow[] {
	const repeated = findRepeated(rows);
	return rows.map((row) => {
		const figure = findBareFigure(row);
		const said = figure && levelOfFigure(figure, meanings);
		if (!figure || !said) return row;
		const problem = problemOfFigure(figure, meanings, repeated.has(row.recommendation)) ?? null;
		if (problem !== null) return { ...row, problem };
		const reason = figure.number === null ? row.rating.reason : withoutFigure(row.rating.reason);
		const regression = said.level !== null && row.rating.regression;
		return { ...row, rating: { ...row.rating, ...said, regression, reason }, problem };
	});
}

function withoutFigure(reason: string): string {
	return reason.slice(/^\d{1,3}\s*[.:;,،؛–—-]?\s*/u.exec(westernDigits(reason))?.[0].length ?? 0);
}

/** Every level is a step of the scale. */
export function checkMeanings(
	scale: readonly Level[],
	meanings: FigureMeanings
): Result<FigureMeanings, 'level/unknown'> {
	const steps = new Set(scale.map(({ id }) => id).filter((id) => id !== notAssessed));
	const levels = [...meanings.numbers, ...meanings.percentages].flatMap(({ level }) => level ?? []);
	return levels.every((level) => steps.has(level)) ? ok(meanings) : refuse('level/unknown');
}

/** To begin from: nothing is the least, 100 the most, and what lies between has equal parts: 0, 1–49, 50–99, 100. */
export function proposeLimits(scale: readonly Level[]): FigureMeanings['percentages'] {
	const steps = stepsOf(scale);
	const between = Math.max(steps.length - 2, 1);
	return steps.map(({ id }, at) => {
		if (at === 0) return { from: 0, level: id };
		if (at === steps.length - 1) return { from: 100, level: id };
		return { from: Math.max(1, Math.round((100 * (at - 1)) / between)), level: id };
	});
}
