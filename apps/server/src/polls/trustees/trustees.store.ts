import type { Trustee } from '@plenum/domain/polls/trustees/trustees';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { pollTrustees, trusteeSeconds } from '../trustees.tables.ts';

/** In the order of their turns. */
export async function findTrustees(db: Db, poll: string): Promise<Trustee[]> {
	return (await findTrusteesOf(db, [poll])).get(poll) ?? [];
}

export async function findTrusteesOf(db: Db, polls: readonly string[]): Promise<Map<string, Trustee[]>> {
	const rows = await db
		.select()
		.from(pollTrustees)
		.where(inArray(pollTrustees.poll, [...polls]))
		.orderBy(asc(pollTrustees.poll), asc(pollTrustees.place))
		.all();
	const found = new Map<string, Trustee[]>();
	if (rows.length === 0) return found;
	const seconds = await db
		.select()
		.from(trusteeSeconds)
		.where(inArray(trusteeSeconds.poll, [...polls]))
		.orderBy(asc(trusteeSeconds.participant))
		.all();
	for (const { poll, participant, constituency, publicKey, signingKey, named } of rows) {
		const keys = publicKey !== null && signingKey !== null ? { publicKey, signingKey } : null;
		const own = seconds.filter((second) => second.poll === poll && second.trustee === participant);
		const trustee = { participant, constituency, keys, named, seconds: own.map((second) => second.participant) };
		found.set(poll, [...(found.get(poll) ?? []), trustee]);
	}
	return found;
}

export async function insertTrustees(db: Db, poll: string, trustees: readonly Trustee[]): Promise<void> {
	await db.delete(trusteeSeconds).where(eq(trusteeSeconds.poll, poll)).run();
	await db.delete(pollTrustees).where(eq(pollTrustees.poll, poll)).run();
	const rows = trustees.map(({ participant, constituency, keys, named }, place) => {
		return { poll, place, participant, constituency, named, ...keys };
	});
	if (rows.length > 0) await db.insert(pollTrustees).values(rows).run();
	const seconds = trustees.flatMap(({ participant: trustee, seconds: own }) =>
		own.map((participant) => ({ poll, trustee, participant }))
	);
	if (seconds.length > 0) await db.insert(trusteeSeconds).values(seconds).run();
}
