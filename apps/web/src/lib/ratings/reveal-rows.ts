import { countKinds, type KindCounts } from '@plenum/domain/clusters/addition';
import { agreementStates, type AgreementState } from '@plenum/domain/ratings/compare-sides';
import type { ListedRecommendation, RevealedRow, SettledLevel, TakenOver } from '@plenum/protocol/ratings';

/** How a recommendation was rated, with its words, and what has been agreed on it since. */
export type ShownRow = RevealedRow & {
	words: ListedRecommendation;
	agreed: SettledLevel['agreed'];
	/** Its cluster is: no level is set any more, and none put to the vote. */
	isClosed: boolean;
};

/** [RATINGS11] In the order of the reveal. A row whose words are gone was withdrawn since. */
export function joinReveal(
	rows: readonly RevealedRow[],
	listed: readonly ListedRecommendation[],
	levels: readonly SettledLevel[]
): ShownRow[] {
	const words = new Map(listed.map((one) => [one.id, one]));
	const now = new Map(levels.map((one) => [one.id, one]));
	return rows.flatMap((row) => {
		const [one, of] = [words.get(row.recommendation), now.get(row.recommendation)];
		return one ? [{ ...row, words: one, agreed: of?.agreed ?? null, isClosed: of?.closed ?? false }] : [];
	});
}

/** [RATINGS12] The whole list at a glance. */
export function countStates(rows: readonly Pick<RevealedRow, 'state'>[]): { state: AgreementState; count: number }[] {
	return agreementStates.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }));
}

/** What was taken over of them, by its kind. */
export function countTaken(rows: readonly ShownRow[], { agreed }: Pick<TakenOver, 'agreed'>): KindCounts {
	return countKinds(rows.filter(({ recommendation }) => agreed.includes(recommendation)).map(({ words }) => words));
}

/** Rows of some states in the order of their numbers in the list; those that differ stay in theirs. */
export function rowsOf(rows: readonly ShownRow[], ...states: AgreementState[]): ShownRow[] {
	return rows.filter(({ state }) => states.includes(state));
}

/** Of one line: from the highest level to the lowest, those who cannot judge last; in hundredths of its width. */
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
