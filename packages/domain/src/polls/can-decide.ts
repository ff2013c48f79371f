import { ok, refuse, type Result } from '../result.ts';
import type { PollMethod } from './answer.ts';
import { fewestTold } from './disclosure.ts';
import { smallestUnanimousLine } from './line-sizes.ts';
import { isOpenOnly } from './method-traits.ts';
import type { PollKind } from './poll.ts';
import type { PollRules } from './rules.ts';

export type UndecidableRefusal = 'poll/too-few-to-hide' | 'poll/quorum-out-of-reach';

/**
 * How many could vote, and how many of them are connected. Null where it does not matter, because voting goes on until a set time. Null
 * also where nobody is connected, because then nothing is known of who is in the room.
 */
export type Attendance = { entitled: number; here: number | null };

/**
 * [POLL50] Whether a poll can decide anything with these people. So few that a hidden vote could never be told are asked openly; a quorum
 * that those who are here cannot make up is lowered, or the others are given time.
 */
export function checkDecidable(
	{ kind, method, rules }: { kind: PollKind; method: PollMethod; rules: Pick<PollRules, 'quorum'> },
	{ entitled, here }: Attendance
): Result<true, UndecidableRefusal> {
	if (kind !== 'open' && entitled < fewestTold(method)) return refuse('poll/too-few-to-hide');
	if (here !== null && here * 100 < rules.quorum * entitled) return refuse('poll/quorum-out-of-reach');
	return ok(true);
}

/**
 * [POLL51] The kind that a poll has where nobody chooses: the one that the consultation prefers, where it could decide something; without
 * one, confidential where so many can vote that each is hidden also if all vote alike, else open.
 */
export function kindFor(
	{ method, preferred, secure }: { method: PollMethod; preferred: PollKind | null; secure: boolean },
	entitled: number
): PollKind {
	if (isOpenOnly(method)) return 'open';
	const told = entitled >= fewestTold(method);
	if (preferred !== null && (preferred === 'open' || (told && (preferred !== 'secret' || secure)))) return preferred;
	return entitled >= smallestUnanimousLine ? 'confidential' : 'open';
}
