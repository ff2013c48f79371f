import type { Db } from '../db/db.ts';
import { recountPoll } from './recount.store.ts';
import { findPolls } from './polls.store.ts';
import { findSecretPoll } from './secret.store.ts';

/** [SECRET11] What a recount of every secret poll of the consultation finds, in words. */
export async function checkSecretPolls(db: Db, consultation: string): Promise<string[]> {
	const differences: string[] = [];
	for (const { id, kind, state } of await findPolls(db, consultation)) {
		// One that came with an outcome was counted elsewhere, and has no ballots here.
		if (kind !== 'secret' || state !== 'closed' || !(await findSecretPoll(db, id))) continue;
		const recount = await recountPoll(db, id);
		differences.push(...(recount?.differences ?? []).map((difference) => `Secret poll ${id}: ${difference}`));
	}
	return differences;
}
