import type { Poll } from '@plenum/domain/polls/poll';
import { sha256 } from '../../sha256.ts';

/**
 * [POLL67] Under which id an organisation votes: a hash, so that its name stands where names can be erased, and nowhere else. The same in
 * all polls of a consultation, so that rosters can be compared. Null where people vote.
 */
export function organisationIds({
	consultation,
	rules
}: Pick<Poll, 'consultation' | 'rules'>): ((organisation: string) => string) | null {
	return rules.voters ? (organisation) => sha256(`${consultation}\n${organisation}`) : null;
}
