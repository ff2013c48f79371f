import type { Db } from '../db/db.ts';
import { findPollStates, type PollState } from './poll-states.store.ts';
import { countedElsewhere, recountPoll } from './recount/recount.store.ts';

/** `elsewhere`: polls that came with an outcome, whose ballots are with the server that held them. */
export type CheckedPolls = { differences: string[]; recounted: number; elsewhere: number };

/** [POLL14] [SECRET11] What a recount of every closed poll of the consultation finds, in words. */
export async function checkPolls(db: Db, consultation: string): Promise<CheckedPolls> {
	const closed = (await findPollStates(db, consultation)).filter(({ state }) => state === 'closed');
	const result: CheckedPolls = { differences: [], recounted: 0, elsewhere: 0 };
	for (const poll of closed) {
		const differences = await differencesOf(db, poll);
		if (differences.includes(countedElsewhere)) {
			result.elsewhere += 1;
			continue;
		}
		result.recounted += 1;
		const name = `${poll.kind === 'secret' ? 'Secret poll' : 'Poll'} ${poll.id}`;
		result.differences.push(...differences.map((difference) => `${name}: ${difference}`));
	}
	return result;
}

/** [JOURNAL22] What stands in its rows may be anything. */
async function differencesOf(db: Db, { id }: PollState): Promise<readonly string[]> {
	try {
		return (await recountPoll(db, id))?.differences ?? [];
	} catch (error) {
		return [`cannot be counted again: ${error instanceof Error ? error.message : String(error)}`];
	}
}
