import type { MechanismRecommendation, StoredMechanism } from './mechanism.ts';
import { mechanismKey } from './mechanism-rows.ts';

/** What an import does to what other mechanisms recommend. */
export type MechanismPlan = {
	come: MechanismRecommendation[];
	/** Before and after: the index's id is the same and what it says is not. */
	change: { before: StoredMechanism; after: StoredMechanism }[];
	same: number;
};

/**
 * [MECHANISM3] Found again by the index's id, else by who says it, where, and in which words. What a file does not hold stays: it may
 * be a part of the whole. What was read twice changes nothing the second time.
 */
export function planMechanisms(
	read: readonly MechanismRecommendation[],
	stored: readonly StoredMechanism[]
): MechanismPlan {
	const byAnnotation = new Map(stored.flatMap((one) => (one.annotation === null ? [] : [[one.annotation, one]])));
	const byKey = new Map(stored.map((one) => [mechanismKey(one), one]));
	const plan: MechanismPlan = { come: [], change: [], same: 0 };
	const met = new Set<string>();
	for (const one of read) {
		const own = one.annotation === null ? undefined : byAnnotation.get(one.annotation);
		const before = own ?? byKey.get(mechanismKey(one));
		if (!before || met.has(before.id)) {
			plan.come.push(one);
			continue;
		}
		met.add(before.id);
		const after = { ...before, ...spokenOf(one, before) };
		if (contentOf(after) === contentOf(before)) plan.same++;
		else plan.change.push({ before, after });
	}
	return plan;
}

/** What a file has no word of, such as themes in a table without a column for them, stays as it is. */
function spokenOf(one: MechanismRecommendation, before: StoredMechanism): MechanismRecommendation {
	const labels = (name: 'themes' | 'groups' | 'sdgs') => (one[name].length > 0 ? one[name] : before[name]);
	return {
		...one,
		themes: labels('themes'),
		groups: labels('groups'),
		sdgs: labels('sdgs'),
		symbol: one.symbol ?? before.symbol,
		paragraph: one.paragraph ?? before.paragraph,
		date: one.date ?? before.date,
		annotation: one.annotation ?? before.annotation
	};
}

/** Where it stood in a file is no part of what it says. */
function contentOf({ row: _, raw: __, ...said }: StoredMechanism): string {
	return JSON.stringify(said);
}

/** How many of which mechanism, the most first. */
export function countByBody<One extends { body: string; kind: MechanismRecommendation['kind'] }>(
	all: readonly One[]
): { kind: One['kind']; body: string; count: number }[] {
	const groups = Map.groupBy(all, ({ kind, body }) => `${kind} ${body}`);
	return [...groups.values()]
		.map((some) => ({ kind: some[0]!.kind, body: some[0]!.body, count: some.length }))
		.sort((a, b) => b.count - a.count || (a.body < b.body ? -1 : 1));
}
