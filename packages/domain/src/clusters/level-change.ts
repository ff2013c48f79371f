import type { LevelThen } from './earlier-outcome.ts';
import type { AgreedLevel, Level } from './levels.ts';

export const levelChanges = ['better', 'worse', 'same', 'not-comparable'] as const;
export type LevelChange = (typeof levelChanges)[number];

/** What an earlier outcome says of a recommendation; `of`: whether of itself or of its cluster, null where that is not known. */
export type EarlierLevel = { agreed: LevelThen | null; of: 'recommendation' | 'cluster' | null };

/**
 * [LINEAGE6] From the level agreed then to the one agreed now, in steps of the scale. Null while nothing is agreed now. What was
 * said of a whole cluster, of another scale, or is no step of it cannot be compared; percentages and regressions stand beside it.
 */
export function compareLevels(
	scale: readonly Level[],
	now: Pick<AgreedLevel, 'level'> | null,
	then: EarlierLevel
): LevelChange | null {
	if (now === null) return null;
	if (then.agreed === null || then.of !== 'recommendation') return 'not-comparable';
	const { id, label } = then.agreed.level;
	const valueOf = (level: Level | undefined) => level?.value ?? null;
	const before = valueOf(scale.find((level) => level.id === id && level.label === label));
	const after = valueOf(scale.find((level) => level.id === now.level));
	if (before === null || after === null) return 'not-comparable';
	return after === before ? 'same' : after > before ? 'better' : 'worse';
}
