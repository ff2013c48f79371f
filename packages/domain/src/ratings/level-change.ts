import type { AgreedEarlierLevel } from '../clusters/earlier-outcome.ts';
import type { Level } from '../consultations/scale.ts';
import type { AgreedRating } from './side-rating.ts';

export const levelChanges = ['better', 'worse', 'same', 'not-comparable'] as const;
export type LevelChange = (typeof levelChanges)[number];

/** What an earlier outcome says of a recommendation. */
export type EarlierLevel = { agreed: AgreedEarlierLevel | null };

/**
 * [LINEAGE6] From the level agreed then to the one agreed now, in steps of the scale. Null while nothing is agreed now. What is
 * of another scale, or no step of it, cannot be compared; percentages and regressions stand beside it.
 */
export function compareLevels(
	scale: readonly Level[],
	now: Pick<AgreedRating, 'level'> | null,
	then: EarlierLevel
): LevelChange | null {
	if (now === null) return null;
	if (then.agreed === null) return 'not-comparable';
	const { id, label } = then.agreed.level;
	const valueOf = (level: Level | undefined) => level?.value ?? null;
	const before = valueOf(scale.find((level) => level.id === id && level.label === label));
	const after = valueOf(scale.find((level) => level.id === now.level));
	if (before === null || after === null) return 'not-comparable';
	return after === before ? 'same' : after > before ? 'better' : 'worse';
}
