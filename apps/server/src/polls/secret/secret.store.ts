import type { OpenPoll, Voter } from '@plenum/domain/polls/poll';
import { layeredSize } from '@plenum/sealing/layered-ballot';
import type { SealedBallot } from '@plenum/sealing/sealed-ballot';
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { cell, rowsIn } from '../../db/expressions.ts';
import { prepared } from '../../db/prepared.ts';
import { pollRosters, polls } from '../polls.tables.ts';
import { envelopes, secretBallots, secretPolls } from '../secret.tables.ts';

export type SecretPoll = typeof secretPolls.$inferSelect;

/** The key, and an empty place of full size for everyone on the roster. */
export async function prepareEnvelopes(
	db: Db,
	poll: string,
	publicKey: string,
	{ roster, trustees }: Pick<OpenPoll, 'roster' | 'trustees'>
): Promise<void> {
	const sealed = Buffer.alloc(layeredSize(trustees));
	const places = roster.map(({ participant }) => ({ poll, participant, sealed }));
	places.sort((one, other) => (one.participant < other.participant ? -1 : 1));
	await db.insert(secretPolls).values({ poll, publicKey }).run();
	for (let start = 0; start < places.length; start += 200)
		await db
			.insert(envelopes)
			.values(places.slice(start, start + 200))
			.run();
}

/** One for each voter, in place of what they have cast before. */
export async function updateEnvelopes(db: Db, poll: string, cast: ReadonlyMap<string, Uint8Array>): Promise<void> {
	if (cast.size === 0) return;
	const rows = [...cast].map(([participant, envelope]) => [participant, Buffer.from(envelope).toString('hex')]);
	await replaceAll(db).run({ poll, rows: JSON.stringify(rows) });
}

const replaceAll = prepared((db) => {
	const given = sql`(select ${cell(0)} as participant, ${cell(1)} as sealed from ${rowsIn(sql.placeholder('rows'))}) as given`;
	return db
		.update(envelopes)
		.set({ cast: true, sealed: sql`unhex(given.sealed)` })
		.from(given)
		.where(and(eq(envelopes.poll, sql.placeholder('poll')), eq(envelopes.participant, sql`given.participant`)))
		.prepare();
});

/** Where this voter has cast one. */
export async function findEnvelope(db: Db, poll: string, participant: string): Promise<Uint8Array | undefined> {
	const own = and(eq(envelopes.poll, poll), eq(envelopes.participant, participant), eq(envelopes.cast, true));
	return (await db.select({ sealed: envelopes.sealed }).from(envelopes).where(own).get())?.sealed;
}

export type CastEnvelope = Voter & { sealed: Uint8Array };

export async function findEnvelopes(db: Db, poll: string): Promise<CastEnvelope[]> {
	return await db
		.select({
			participant: envelopes.participant,
			constituency: pollRosters.constituency,
			sealed: envelopes.sealed
		})
		.from(envelopes)
		.innerJoin(
			pollRosters,
			and(eq(pollRosters.poll, envelopes.poll), eq(pollRosters.participant, envelopes.participant))
		)
		.where(and(eq(envelopes.poll, poll), eq(envelopes.cast, true)))
		.all();
}

export async function countEnvelopes(db: Db, poll: string): Promise<number> {
	const cast = and(eq(envelopes.poll, poll), eq(envelopes.cast, true));
	return (await db.select({ cast: count() }).from(envelopes).where(cast).get())?.cast ?? 0;
}

export async function deleteEnvelopes(db: Db, poll: string): Promise<void> {
	await db.delete(envelopes).where(eq(envelopes.poll, poll)).run();
}

export async function findSecretPoll(db: Db, poll: string): Promise<SecretPoll | undefined> {
	return await db.select().from(secretPolls).where(eq(secretPolls.poll, poll)).get();
}

export async function findSecretPolls(db: Db, among: readonly string[]): Promise<Map<string, SecretPoll>> {
	const rows = await db
		.select()
		.from(secretPolls)
		.where(inArray(secretPolls.poll, [...among]))
		.all();
	return new Map(rows.map((row) => [row.poll, row]));
}

/** The secret polls whose key is needed: ballots are still cast, or its trustees are opening their layers. */
export async function findOpenSecretPolls(db: Db): Promise<SecretPoll[]> {
	return await db
		.select()
		.from(secretPolls)
		.where(
			inArray(
				secretPolls.poll,
				db
					.select({ id: polls.id })
					.from(polls)
					.where(inArray(polls.state, ['open', 'unsealing']))
			)
		)
		.all();
}

export async function markKeyLost(db: Db, poll: string, keyLost: boolean): Promise<void> {
	await db.update(secretPolls).set({ keyLost }).where(eq(secretPolls.poll, poll)).run();
}

/** What is kept of an opening. Where ballots may not be kept, there is nothing that a commitment could be of. */
export type KeptOpening = {
	invalid: number;
	kept: { ballots: readonly SealedBallot[]; commitment: string; salt: string } | null;
};

export async function upsertOpening(db: Db, poll: string, { invalid, kept }: KeptOpening): Promise<void> {
	const { commitment = null, salt = null } = kept ?? {};
	await db.update(secretPolls).set({ invalid, commitment, salt }).where(eq(secretPolls.poll, poll)).run();
	const rows = (kept?.ballots ?? []).map(({ code, answer }, place) => ({ poll, place, code, answer }));
	for (let start = 0; start < rows.length; start += 500)
		await db
			.insert(secretBallots)
			.values(rows.slice(start, start + 500))
			.run();
}

/** In the order of the codes. */
export async function findReceiptCodes(db: Db, poll: string): Promise<string[]> {
	const rows = await db
		.select({ code: secretBallots.code })
		.from(secretBallots)
		.where(eq(secretBallots.poll, poll))
		.orderBy(asc(secretBallots.place))
		.all();
	return rows.map(({ code }) => code);
}
