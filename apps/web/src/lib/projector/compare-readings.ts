import type { Level } from '@plenum/domain/clusters/levels';
import { spreadOf } from '@plenum/domain/clusters/spread';
import type { AgreementState } from '@plenum/domain/ratings/compare-sides';
import type { ProjectedRecommendation } from '@plenum/protocol/projector';

type Read = Pick<ProjectedRecommendation, 'readings'>;

/** Where the sides stand to each other on one recommendation, by the reading that each has given. */
export function readingState({ readings }: Read): AgreementState {
	const [first, ...others] = readings;
	if (!first) return 'unrated';
	if (others.length === 0) return 'one-sided';
	const isAlike = others.every(({ level, regression }) => level === first.level && regression === first.regression);
	return isAlike ? 'equal' : 'differing';
}

/** Those on which the sides differ, the widest apart first. */
export function findDiffering<Row extends Read>(scale: readonly Level[], rows: readonly Row[]): Row[] {
	const width = ({ readings }: Row) => spreadOf(scale, [], readings).distance ?? 0;
	return rows.filter((row) => readingState(row) === 'differing').toSorted((one, other) => width(other) - width(one));
}
