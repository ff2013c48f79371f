import type { ClusterMechanisms } from '@plenum/protocol/mechanisms';
import { bodyName, placeOf } from '#lib/mechanisms/mechanism-names.ts';

/** What an action of a cluster may cite beside the recommendations of the review. */
export type CitableMechanisms = { legend: string; items: { code: string; source: string; text: string }[] };

type Words = Parameters<typeof bodyName>[0] & { mechanisms: { cited: string } };

/** More would be a list to go through: what shares no more than a theme is cited once a person confirmed that it belongs here. */
const most = 30;

/** [MECHANISM10] What a person confirmed comes first. */
export function citableMechanisms(t: Words, { confirmed, byTheme }: ClusterMechanisms): CitableMechanisms {
	return {
		legend: t.mechanisms.cited,
		items: [...confirmed, ...byTheme.slice(0, Math.max(0, most - confirmed.length))].map((one) => ({
			code: one.code,
			source: [bodyName(t, one.body), placeOf(t, one)].filter((part) => part !== '').join(', '),
			text: one.text
		}))
	};
}
