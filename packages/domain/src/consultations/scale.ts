/** A step of the consultation's scale. Value from 0 (nothing) to 1 (all); null where the step measures nothing. */
export type Level = { id: string; value: number | null; label: string | null };

/** Where nobody has said anything yet. */
export const notAssessed = 'not-assessed';

/** The scale that OHCHR's own matrix suggests, from least to most. */
export const defaultScale: readonly Level[] = [
	{ id: notAssessed, value: null, label: null },
	{ id: 'not-implemented', value: 0, label: null },
	{ id: 'in-process', value: 0.35, label: null },
	{ id: 'partially-implemented', value: 0.65, label: null },
	{ id: 'fully-implemented', value: 1, label: null }
];

/** What an agreed rating says where the sides did not come to one level: what each of them says stands. */
export const viewsRecorded = 'views-recorded';

/** What a side's rating says where its members do not say one thing clearly. */
export const divided = 'divided';
