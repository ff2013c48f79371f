export type IndicatorPoint = { date: string; value: number };

export const reportingFrequencies = ['monthly', 'quarterly', 'half-yearly', 'yearly', 'once'] as const;
export type ReportingFrequency = (typeof reportingFrequencies)[number];

/** How an indicator of adopted actions is to be measured, in numbers. Days are `YYYY-MM-DD`. */
export type IndicatorPlan = {
	unit: string;
	baseline: IndicatorPoint | null;
	target: IndicatorPoint | null;
	/** What is to be reached between the two; without any, progress is expected on a straight line. */
	steps: IndicatorPoint[];
	frequency: ReportingFrequency | null;
	/** The institution that reports, by its id in the consultation's list. */
	institution: string | null;
	/** Such as `16.3.2`. */
	sdg: string | null;
};

/** A plan as it was set: the last one counts, and the earlier ones stay. */
export type NumberedPlan = IndicatorPlan & { number: number; at: number };

export const disaggregations = ['sex', 'age', 'disability', 'region', 'other'] as const;
export type Disaggregation = (typeof disaggregations)[number];

/** One value of a series. It is never overwritten: another one corrects it. */
export type IndicatorValue = IndicatorPoint & {
	id: string;
	indicator: string;
	/** Of whom it is; null where it is of all. */
	group: { kind: Disaggregation; name: string } | null;
	source: string;
	link: string | null;
	/** The side whose person entered it; null where that is not known. */
	constituency: string | null;
	institution: string | null;
	/** The value that it corrects. */
	corrects: string | null;
	at: number;
};

/** [INDICATOR4] Those that nothing corrects, the earliest first. */
export function currentValues<Value extends IndicatorValue>(values: readonly Value[]): Value[] {
	const corrected = new Set(values.map(({ corrects }) => corrects));
	return values
		.filter(({ id }) => !corrected.has(id))
		.toSorted((a, b) => compare(a.date, b.date) || a.at - b.at || compare(a.id, b.id));
}

/** [INDICATOR3] The newest value of each reporter, of all people together. Two sides may report two values of one day. */
export function latestValues<Value extends IndicatorValue>(values: readonly Value[]): Value[] {
	const ofAll = currentValues(values).filter(({ group }) => group === null);
	return [...new Map(ofAll.map((one) => [reporterOf(one), one])).values()];
}

export function reporterOf({
	institution,
	constituency
}: Pick<IndicatorValue, 'institution' | 'constituency'>): string {
	return institution === null ? `side ${constituency ?? ''}` : `institution ${institution}`;
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
