import type { Trustee } from '@plenum/domain/polls/trustees';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { pollTrustees } from './trustees.tables.ts';

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
	for (const { poll, participant, constituency, publicKey, signingKey } of rows) {
		const keys = publicKey !== null && signingKey !== null ? { publicKey, signingKey } : null;
		found.set(poll, [...(found.get(poll) ?? []), { participant, constituency, keys }]);
	}
	return found;
}

export async function insertTrustees(db: Db, poll: string, trustees: readonly Trustee[]): Promise<void> {
	await db.delete(pollTrustees).where(eq(pollTrustees.poll, poll)).run();
	const rows = trustees.map(({ participant, constituency, keys }, place) => {
		return { poll, place, participant, constituency, ...keys };
	});
	if (rows.length > 0) await db.insert(pollTrustees).values(rows).run();
}
