import type { SideGroup } from './side-groups.ts';
import { sideAt, type SidesInRecord } from './sides-in-record.ts';
import type { SpeakingTurn } from './workshop-account.ts';

/** How often and how long a side, or a group of sides, had the floor. */
export type SpeakingTotals = { sides: string[]; turns: number; milliseconds: number };

/** [JOURNAL8] Each turn counts for the side for which the person was here when it began. People who run the consultation have none. */
export function speakingInGroups(
	turns: readonly SpeakingTurn[],
	sides: SidesInRecord,
	groups: readonly SideGroup[]
): SpeakingTotals[] {
	return groups.map((group) => {
		const own = turns.filter(({ participant, from }) => group.includes(sideAt(sides, participant, from) ?? ''));
		const milliseconds = own.reduce((sum, turn) => sum + turn.milliseconds, 0);
		return { sides: [...group], turns: own.length, milliseconds };
	});
}
