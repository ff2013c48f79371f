import { isOfSide } from '@plenum/domain/caucuses/caucus';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { findCluster, findMergedInto } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipant } from '../people/participants.store.ts';
import { findCaucus, findCaucusesOf, hasMember, type CaucusRow } from './caucuses.store.ts';

/** [CAUCUS3] Let in, and still one who may be. Asked of the record each time. */
export async function isInCaucus(db: Db, id: string, participant: string): Promise<boolean> {
	const caucus = await findCaucus(db, id);
	if (!caucus || !(await hasMember(db, id, participant))) return false;
	const person = await findParticipant(db, participant);
	return person?.consultation === caucus.consultation && isOfSide(person, caucus.constituency);
}

/** [CAUCUS5] For a person outside a caucus, the caucus does not exist. */
export async function findOwnCaucus(db: Db, actor: Actor, id: string): Promise<Result<CaucusRow>> {
	const caucus = await findCaucus(db, id);
	const isOwn = caucus?.consultation === actor.consultation && (await isInCaucus(db, id, actor.participant));
	return caucus && isOwn ? ok(caucus) : refuse('caucus/unknown');
}

/** Those that the actor is in on a cluster, or on one that was merged into it. */
export async function findOwnCaucuses(db: Db, actor: Actor, cluster: string): Promise<CaucusRow[]> {
	const merged = await findMergedInto(db, actor.consultation);
	const own: CaucusRow[] = [];
	for (const caucus of await findCaucusesOf(db, actor.participant))
		if (lastOf(merged, caucus.cluster) === cluster && (await isInCaucus(db, caucus.id, actor.participant)))
			own.push(caucus);
	return own;
}

/** [CAUCUS11] The cluster that is meant: of one that was merged into another, that other. */
export async function resolveCluster(db: Db, consultation: string, id: string): Promise<Result<string>> {
	const cluster = await findCluster(db, id);
	if (cluster?.consultation !== consultation) return refuse('cluster/unknown');
	return ok(lastOf(await findMergedInto(db, consultation), id));
}

function lastOf(merged: ReadonlyMap<string, string>, cluster: string): string {
	let last = cluster;
	for (let next = merged.get(last); next; next = merged.get(last)) last = next;
	return last;
}
