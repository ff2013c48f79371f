import type { CommitmentUpdate } from '../commitments/commitment.ts';
import { dayOf } from '../day.ts';
import type { IndicatorValue } from './indicator-series.ts';
import { readFigure } from './read-figure.ts';

/** A commitment with its updates, the first one first. */
export type UpdatedCommitment = {
	id: string;
	updates: readonly Pick<CommitmentUpdate, 'number' | 'at' | 'constituency' | 'change' | 'undoes'>[];
};

/**
 * [INDICATOR41] The figures that the updates of a commitment have of an indicator. [INDICATOR42] One that was undone or cleared has none,
 * and text that is no number in one of these units stays a text of the update.
 */
export function updateFigures(
	{ id, updates }: UpdatedCommitment,
	indicator: string,
	units: readonly string[]
): IndicatorValue[] {
	const undone = undoneUpdates(updates);
	return updates.reduce<IndicatorValue[]>((figures, { number, at, constituency, change, undoes }) => {
		if (undoes !== null || undone.has(number) || !change.measured) return figures;
		const before = change.measured.from.find((one) => one.indicator === indicator);
		const said = change.measured.to.find((one) => one.indicator === indicator);
		if (!said) return before ? figures.slice(0, -1) : figures;
		const value = readFigure(said.value, units);
		if (value === null || (said.value === before?.value && said.date === before.date)) return figures;
		const origin = { group: null, source: '', link: null, constituency, institution: null, corrects: null };
		return [...figures, { id: `${id}-${number}`, indicator, date: said.date ?? dayOf(at), value, ...origin, at }];
	}, []);
}

/** An update that takes back an undoing brings back what was undone. */
function undoneUpdates(updates: UpdatedCommitment['updates']): Set<number> {
	const undone = new Set<number>();
	for (const { number, undoes } of updates.toReversed()) if (undoes !== null && !undone.has(number)) undone.add(undoes);
	return undone;
}
