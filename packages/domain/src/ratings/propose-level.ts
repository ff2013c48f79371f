import { viewsRecorded, notAssessed, type Level } from '../consultations/scale.ts';

type SaidLevel = { level: string; count: number };

/**
 * [POLL70] The level with which a vote on a rating begins: the agreed one, else the most frequent one, else the lowest of the scale. On a tie
 * the lower one counts. The person who holds the vote may choose any other.
 */
export function levelToPropose(
	scale: readonly Level[],
	agreed: { level: string; regression: boolean } | null,
	said: readonly SaidLevel[]
): { level: string; regression: boolean } {
	const levels = scale.filter(({ id }) => id !== notAssessed && id !== viewsRecorded).map(({ id }) => id);
	if (agreed && levels.includes(agreed.level)) return { level: agreed.level, regression: agreed.regression };
	const counts = levels.map((level) => ({
		level,
		count: said.filter((each) => each.level === level).reduce((sum, { count }) => sum + count, 0)
	}));
	const most = counts.reduce((one, other) => (other.count > one.count ? other : one), {
		level: levels[0] ?? '',
		count: 0
	});
	return { level: most.level, regression: false };
}
