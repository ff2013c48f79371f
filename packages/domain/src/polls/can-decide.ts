import { ok, refuse, type Result } from '../result.ts';
import type { PollMethod } from './answer.ts';
import { fewestTold } from './disclosure/disclosure.ts';
import { smallestUnanimousLine } from './disclosure/line-sizes.ts';
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
 * [POLL50] Whether a poll can decide anything with these people. If there are too few for a hidden vote to be disclosed, they are asked
 * openly. A quorum that those present cannot reach is lowered, or the others get time.
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
 * [POLL51] The default kind of a poll. It is the one that the consultation prefers, where that could decide something. Otherwise it is
 * confidential where so many can vote that each is hidden even if all vote alike, else open.
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
