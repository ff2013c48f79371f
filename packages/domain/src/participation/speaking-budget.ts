import type { SpeakingRules } from '../workshops/workshop.ts';
import type { SpeakingTurn } from './workshop-account.ts';

/** The speaking time that a side has used, and what is left of its budget. Below zero where it is overdrawn, null where it has none. */
export type SideTime = { constituency: string; turns: number; spent: number; left: number | null };

/** [WORKSHOP34] In milliseconds, who speaks included. `sideOf`: for which side somebody is here. */
export function timeBySide(
	turns: readonly SpeakingTurn[],
	sideOf: (participant: string) => string | undefined,
	sides: readonly string[],
	{ budgets }: Pick<SpeakingRules, 'budgets'>
): SideTime[] {
	return sides.map((constituency) => {
		const own = turns.filter(({ participant }) => sideOf(participant) === constituency);
		const spent = own.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
		const minutes = budgets?.find((budget) => budget.constituency === constituency)?.minutes;
		return { constituency, turns: own.length, spent, left: minutes === undefined ? null : minutes * 60_000 - spent };
	});
}
