import { placeOfCode } from '@plenum/domain/mechanisms/mechanism';
import type { ClusterMechanisms } from '@plenum/protocol/mechanisms';
import { bodyName, placeOf } from '#lib/mechanisms/mechanism-names.ts';

/** What an action of a cluster may cite beside the recommendations of the review. */
export type CitableMechanism = { code: string; source: string; text: string };

/** More would be a list to go through: what shares no more than a theme is cited once a person confirmed that it belongs here. */
const most = 30;

/** [MECHANISM10] What a person confirmed comes first; last what is cited and stands in the list no more, so that it can be taken out. */
export function citableMechanisms(
	t: Parameters<typeof bodyName>[0],
	{ confirmed, byTheme }: ClusterMechanisms,
	cited: readonly string[]
): CitableMechanism[] {
	const listed = [...confirmed, ...byTheme.slice(0, Math.max(0, most - confirmed.length))].map((one) => ({
		code: one.code,
		source: [bodyName(t, one.body), placeOf(t, one)].filter((part) => part !== '').join(', '),
		text: one.text
	}));
	const codes = new Set(listed.map(({ code }) => code));
	const left = cited.filter((number) => placeOfCode(number) !== null && !codes.has(number));
	return [...listed, ...left.map((code) => ({ code, source: '', text: '' }))];
}
