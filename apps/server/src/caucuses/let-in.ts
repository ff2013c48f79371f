import { letIn as decide } from '@plenum/domain/caucuses/caucus';
import { readJoinCode } from '@plenum/domain/people/join-code';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { transaction } from '../db/transaction.ts';
import type { Db } from '../db/db.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipant } from '../people/participants.store.ts';
import { deleteCodeOf, findCode, findMembers, insertMember, type CaucusRow, type CodeRow } from './caucuses.store.ts';
import { findOwnCaucus, resolveCluster } from './find-own-caucus.ts';
import { notifyOfCaucus } from './notify-of-caucus.ts';

/** [CAUCUS2] By the code that the other's own screen shows: of two members who type it, the second finds it used. */
export async function letIn(context: AppContext, actor: Actor, id: string, typed: string): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const caucus = await findOwnCaucus(tx.db, actor, id);
		if (!caucus.ok) return caucus;
		const code = readJoinCode(typed);
		const row = code === null ? undefined : await findCode(tx.db, code);
		const verdict = await judge(tx.db, caucus.value, row, context.now());
		if (!row || !verdict.ok) return refuse('caucus/unknown-code');
		await deleteCodeOf(tx.db, row.participant, row.cluster);
		const member = { caucus: id, participant: row.participant, since: context.now(), letInBy: actor.participant };
		await insertMember(tx.db, member);
		const told = (await findMembers(tx.db, id)).map(({ participant }) => participant);
		notifyOfCaucus(context, tx, caucus.value, told);
		return ok({});
	});
}

async function judge(db: Db, caucus: CaucusRow, row: CodeRow | undefined, now: number): Promise<Result<true>> {
	const person = row && (await findParticipant(db, row.participant));
	if (!row || person?.consultation !== caucus.consultation) return refuse('caucus/unknown-code');
	// Either may have been merged into the other's cluster since.
	const asked = await resolveCluster(db, caucus.consultation, row.cluster);
	const there = await resolveCluster(db, caucus.consultation, caucus.cluster);
	if (!asked.ok || !there.ok) return refuse('caucus/unknown-code');
	const code = { ...row, cluster: asked.value };
	return decide({ constituency: caucus.constituency, cluster: there.value }, { code, person }, now);
}
