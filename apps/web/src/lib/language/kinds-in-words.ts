import type { KindCounts } from '@plenum/domain/clusters/addition';
import type { Text } from './language.ts';

/** [ADDITIONS6] “12 recommendations · 1 voluntary pledge”: each kind by its own name, and of pledges and new matters only what there is. */
export function kindsInWords({ words }: Text, { recommendations, pledges, matters }: KindCounts): string {
	return [
		...(recommendations > 0 || pledges + matters === 0 ? [words.recommendations(recommendations)] : []),
		...(pledges > 0 ? [words.pledges(pledges)] : []),
		...(matters > 0 ? [words.matters(matters)] : [])
	].join(' · ');
}
