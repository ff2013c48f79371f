import { provisionalRating } from '@plenum/domain/ratings/compare-sides';
import type { Status } from '@plenum/domain/ratings/status';
import type { ListedRecommendation, RevealedRow, SettledRating } from '@plenum/protocol/ratings';

/** How a recommendation was rated, with its words, and what has been agreed on it since. */
export type ShownRow = RevealedRow & {
	words: ListedRecommendation;
	agreed: SettledRating['agreed'];
	/** Its cluster is: nothing is rated any more, and nothing put to the vote. */
	isClosed: boolean;
};

/** [RATINGS11] In the order of the reveal. A row whose words are gone was withdrawn since. */
export function joinReveal(
	rows: readonly RevealedRow[],
	listed: readonly ListedRecommendation[],
	settled: readonly SettledRating[]
): ShownRow[] {
	const words = new Map(listed.map((one) => [one.id, one]));
	const now = new Map(settled.map((one) => [one.id, one]));
	return rows.flatMap((row) => {
		const one = words.get(row.recommendation);
		const of = now.get(row.recommendation);
		return one ? [{ ...row, words: one, agreed: of?.agreed ?? null, isClosed: of?.closed ?? false }] : [];
	});
}

/** Rows of some statuses in the order of their numbers in the list; those that differ stay in theirs. */
export function rowsOf(rows: readonly ShownRow[], ...wanted: Status[]): ShownRow[] {
	return rows.filter(({ status }) => wanted.includes(status));
}

/** What all lines of a row say that is alike. */
export function alikeIn({ lines: [line] }: Pick<RevealedRow, 'lines'>) {
	return line ? provisionalRating(line) : null;
}

/** Segments of one line, from the highest level to the lowest, those who cannot judge last; in hundredths of its width. */
export function segmentsOf(
	{ levels, cannotJudge }: Pick<RevealedRow['lines'][number], 'levels' | 'cannotJudge'>,
	scale: readonly { id: string }[]
): { level: string | null; count: number; start: number; share: number }[] {
	const known = scale.map(({ id }) => id);
	const place = ({ level }: { level: string }) => known.indexOf(level);
	const counts: { level: string | null; count: number }[] = [
		...levels.toSorted((one, other) => place(other) - place(one)),
		{ level: null, count: cannotJudge }
	].filter(({ count }) => count > 0);
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	let before = 0;
	return counts.map(({ level, count }) => {
		const start = before;
		const share = (count / total) * 100;
		before += share;
		return { level, count, start, share };
	});
}
