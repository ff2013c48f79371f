import { letIn as decide } from '@plenum/domain/caucuses/caucus';
import { readJoinCode } from '@plenum/domain/people/join-code';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ConfirmAdmissionRequest } from '@plenum/protocol/caucuses';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Db } from '../db/db.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipant } from '../people/participants.store.ts';
import {
	deleteCodeOf,
	findCaucus,
	findCode,
	findCodeOf,
	findMembers,
	insertMember,
	isAdmission,
	updateAdmission,
	type AdmissionRow,
	type CaucusRow,
	type CodeRow
} from './caucuses.store.ts';
import { findOwnCaucus, isInCaucus, resolveCluster } from './find-own-caucus.ts';
import { notifyOfCaucus } from './notify-of-caucus.ts';

/**
 * [CAUCUS2] By the code that the other's own screen shows: of two members who type it, the second finds it used. [CAUCUS13] Nobody is in
 * by that alone.
 */
export async function admitToCaucus(
	context: AppContext,
	actor: Actor,
	id: string,
	typed: string
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const caucus = await findOwnCaucus(tx.db, actor, id);
		if (!caucus.ok) return caucus;
		const code = readJoinCode(typed);
		const row = code === null ? undefined : await findCode(tx.db, code);
		const verdict = await validateCode(tx.db, caucus.value, row, context.now());
		if (!row || isAdmission(row) || !verdict.ok) return refuse('caucus/unknown-code');
		await updateAdmission(tx.db, { ...row, caucus: id, letInBy: actor.participant });
		await notifyOfAdmission(context, tx, caucus.value, row.participant);
		return ok({});
	});
}

/** [CAUCUS13] The member who typed the code says whether the other's screen shows the same words. */
export async function confirmAsMember(
	context: AppContext,
	actor: Actor,
	id: string,
	{ code: typed, matches }: ConfirmAdmissionRequest
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const caucus = await findOwnCaucus(tx.db, actor, id);
		if (!caucus.ok) return caucus;
		const code = readJoinCode(typed);
		const row = code === null ? undefined : await findCode(tx.db, code);
		if (!row || !isAdmission(row) || row.caucus !== id || row.letInBy !== actor.participant)
			return refuse('caucus/unknown-code');
		return settle(context, tx, caucus.value, { row: { ...row, confirmedByMember: true }, matches });
	});
}

/**
 * [CAUCUS13] The newcomer compares the words with the member's screen and answers, before they have seen anything of the
 * caucus.
 */
export async function confirmAsNewcomer(
	context: AppContext,
	actor: Actor,
	cluster: string,
	matches: boolean
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const at = await resolveCluster(tx.db, actor.consultation, cluster);
		if (!at.ok) return at;
		const row = await findCodeOf(tx.db, actor.participant, at.value);
		const caucus = row?.caucus ? await findCaucus(tx.db, row.caucus) : undefined;
		if (!row || !isAdmission(row) || !caucus) return refuse('caucus/unknown-code');
		return settle(context, tx, caucus, { row: { ...row, confirmedByNewcomer: true }, matches });
	});
}

type Answer = { row: AdmissionRow; matches: boolean };

async function settle(
	context: AppContext,
	tx: Transaction,
	caucus: CaucusRow,
	{ row, matches }: Answer
): Promise<Result<object>> {
	const { participant, cluster, letInBy, confirmedByMember, confirmedByNewcomer } = row;
	if (!matches) await deleteCodeOf(tx.db, participant, cluster);
	else {
		const verdict = await validateCode(tx.db, caucus, row, context.now());
		const isLetInByMember = await isInCaucus(tx.db, caucus.id, letInBy);
		if (!verdict.ok || !isLetInByMember) return refuse('caucus/unknown-code');
		if (confirmedByMember && confirmedByNewcomer) {
			await deleteCodeOf(tx.db, participant, cluster);
			await insertMember(tx.db, { caucus: caucus.id, participant, since: context.now(), letInBy });
		} else await updateAdmission(tx.db, row);
	}
	await notifyOfAdmission(context, tx, caucus, participant);
	return ok({});
}

async function notifyOfAdmission(
	context: AppContext,
	tx: Transaction,
	caucus: CaucusRow,
	newcomer: string
): Promise<void> {
	const members = (await findMembers(tx.db, caucus.id)).map(({ participant }) => participant);
	notifyOfCaucus(context, tx, caucus, [...new Set([...members, newcomer])]);
}

async function validateCode(db: Db, caucus: CaucusRow, row: CodeRow | undefined, now: number): Promise<Result<true>> {
	const person = row && (await findParticipant(db, row.participant));
	if (!row || person?.consultation !== caucus.consultation) return refuse('caucus/unknown-code');
	// Either may have been merged into the other's cluster since.
	const asked = await resolveCluster(db, caucus.consultation, row.cluster);
	const there = await resolveCluster(db, caucus.consultation, caucus.cluster);
	if (!asked.ok || !there.ok) return refuse('caucus/unknown-code');
	const code = { ...row, cluster: asked.value };
	return decide({ constituency: caucus.constituency, cluster: there.value }, { code, person }, now);
}
