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

/** The agreed level where the sides did not come to one: every reading stands as it is. */
export const noConsensus = 'no-consensus';

/** What one constituency says of a cluster. Percentage from 0 to 100. */
export type Reading = {
	constituency: string;
	level: string;
	percentage: number | null;
	regression: boolean;
	explanation: string;
	at: number;
};

/** What the workshop settled on: a level of the scale, or `no-consensus`. */
export type AgreedLevel = {
	level: string;
	percentage: number | null;
	regression: boolean;
	explanation: string;
	at: number;
};

/** [REPORTS19] The level at which a cluster stands; none where readings stand without an agreed level, `not-assessed` where there is neither. */
export function levelAt({
	agreed,
	readings
}: {
	agreed: Pick<AgreedLevel, 'level'> | null;
	readings: readonly unknown[];
}): string | null {
	if (agreed) return agreed.level;
	return readings.length > 0 ? null : notAssessed;
}
