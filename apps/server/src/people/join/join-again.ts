import { isActive } from '@plenum/domain/people/change-person';
import type { JoinResult, JoinRequest } from '@plenum/protocol/people';
import type { Transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { findJoining, upsertJoining } from './join-codes.store.ts';
import { findParticipant } from '../participants.store.ts';
import { hashToken } from '../sessions/tokens.ts';

/** Shorter keys could equal another person's by chance, and a repeat is admitted as the person whom the first one made. */
const shortestKey = 16;
const repeatable = 15 * 60_000;

/** [PEOPLE23] The person whom the same joining made a moment ago, where its answer was lost. */
export async function findRepeated(
	context: AppContext,
	tx: Transaction,
	key: string | null,
	request: JoinRequest,
	asking: string | null
): Promise<{ participant: JoinResult['participant']; account: string | null } | null> {
	if (key === null || key.length < shortestKey) return null;
	const id = await findJoining(tx.db, hashOf(key, request), context.now() - repeatable);
	const person = id === undefined ? undefined : await findParticipant(tx.db, id);
	if (!person || person.name === null || !isActive(person.status)) return null;
	const { id: found, consultation, role, status, constituency, name, account } = person;
	if (account !== null && account !== asking) return null;
	return { participant: { id: found, consultation, role, status, constituency, name }, account };
}

export async function keepJoining(
	context: AppContext,
	tx: Transaction,
	key: string | null,
	request: JoinRequest,
	participant: string
): Promise<void> {
	if (key === null || key.length < shortestKey) return;
	const now = context.now();
	await upsertJoining(tx.db, { keyHash: hashOf(key, request), participant, at: now }, now - repeatable);
}

function hashOf(key: string, { code, name, constituency, organisation }: JoinRequest): string {
	return hashToken(JSON.stringify([key, code, name, constituency, organisation]));
}
