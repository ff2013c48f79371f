import type { Indicator } from '@plenum/domain/clusters/assessment';
import { latestValues, type NumberedPlan } from '@plenum/domain/indicators/indicator-series';
import type { UpdatedCommitment } from '@plenum/domain/indicators/update-figures';
import { wholeSeries, type SeriesValue } from '@plenum/domain/indicators/whole-series';
import type { Outcome, OutcomeCommitment, OutcomeProgressSubject } from '../outcome/outcome.ts';

/** The newest value of each reporter, and the last plan. Ids are made up from places. */
export function latestInOutcome(
	{ clusters, indicators = [] }: Pick<Outcome, 'clusters' | 'indicators'>,
	{ id, unit }: Indicator
): { values: SeriesValue[]; plan: NumberedPlan | undefined; unit: string } {
	const { plans = [], values = [] } = indicators.find(({ indicator }) => indicator === id) ?? {};
	const own = clusters.flatMap(({ commitments, progress }) => {
		const here = commitments.filter((one) => !one.withdrawn && one.indicators.some((other) => other.id === id));
		return here.length === 0 ? [] : [{ here, progress: progress ?? [] }];
	});
	const entered = values.map((value, place) => ({
		...value,
		id: String(place),
		indicator: id,
		corrects: value.corrects === null ? null : String(value.corrects)
	}));
	const reports = own.flatMap(({ here, progress }, at) =>
		progress
			.map((report, place) => ({ ...report, id: `${at} ${place}` }))
			.filter(({ subject, supersededBy }) => supersededBy === null && here.some(({ id }) => isOn(subject, id)))
	);
	const commitments = own.flatMap(({ here }) => here.map(updatesOf));
	const plan = plans.at(-1);
	const series = wholeSeries(id, [plan?.unit ?? '', unit], { entered, reports, commitments });
	return { values: latestValues(series), plan, unit: plan?.unit ?? unit };
}

const isOn = (subject: OutcomeProgressSubject, commitment: string) =>
	subject.kind === 'commitment' && subject.id === commitment;

/** What is published has no history: its figures are then of the day of the last update. */
function updatesOf({ id, history, measured, updates, updatedAt }: OutcomeCommitment): UpdatedCommitment {
	if (history.length > 0 || measured.length === 0) return { id, updates: history };
	const change = { measured: { from: [], to: measured } };
	return { id, updates: [{ number: updates, at: updatedAt, constituency: null, change, undoes: null }] };
}
