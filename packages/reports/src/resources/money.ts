import { indexInstitutions } from '@plenum/domain/consultations/institution-index';
import { adoptedActions, type DecidedAction } from '../actions/voted-actions.ts';
import { isOver } from '../national-report/assistance-needs.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import type { Template } from '../template.ts';

/** An amount is null where nobody entered one. */
export type Amounts = { currency: string; planned: number | null; available: number | null; gap: number };

/** An action that is still to be carried out, with the amounts that were entered for it. */
export type FundedAction = Amounts & {
	cluster: OutcomeCluster;
	voted: DecidedAction;
	/** The id of the institution that leads it, or its name as it is written. */
	lead: { id: string } | { written: string };
};

/**
 * [NATIONAL12] The gap is what is planned less what is available, and never less than nothing. Actions that are over need no money, and
 * an amount without a currency is not one.
 */
export function fundedActions(
	{ consultation: { settings }, clusters }: Pick<Outcome, 'consultation' | 'clusters'>,
	{ resources }: Pick<Template, 'resources'>
): FundedAction[] {
	const { findAll } = indexInstitutions(settings.institutions ?? []);
	return clusters.flatMap((cluster) =>
		adoptedActions(cluster).flatMap((voted) => {
			const entered = resources[voted.action.id];
			if (!entered || entered.currency === '' || isOver(voted.commitment)) return [];
			const { currency, planned, available } = entered;
			if (planned === null && available === null) return [];
			const written = (voted.commitment?.lead ?? '').trim() || voted.action.lead.trim();
			const [found] = findAll(written);
			const gap = Math.max(0, (planned ?? 0) - (available ?? 0));
			return [{ cluster, voted, lead: found ? { id: found.id } : { written }, currency, planned, available, gap }];
		})
	);
}

export type MoneyTotal = { key: string; currency: string; planned: number; available: number; gap: number };

/** [NATIONAL12] What belongs to a key, by currency: amounts in different currencies are never added up. */
export function moneyTotals(
	actions: readonly FundedAction[],
	keyOf: (action: FundedAction) => string = () => ''
): MoneyTotal[] {
	const groups = Map.groupBy(actions, (one) => JSON.stringify([keyOf(one), one.currency]));
	return [...groups.values()].flatMap((some) => {
		const [first] = some;
		if (!first) return [];
		const sum = (amountOf: (one: FundedAction) => number | null) =>
			some.reduce((all, one) => all + (amountOf(one) ?? 0), 0);
		return [
			{
				key: keyOf(first),
				currency: first.currency,
				planned: sum(({ planned }) => planned),
				available: sum(({ available }) => available),
				gap: sum(({ gap }) => gap)
			}
		];
	});
}
