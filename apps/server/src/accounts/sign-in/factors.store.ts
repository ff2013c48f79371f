import { and, asc, count, eq, lt } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { accounts } from '../../people/people.tables.ts';
import { passkeys, recoveryCodes, totpFactors } from '../accounts.tables.ts';

export type TotpFactor = typeof totpFactors.$inferSelect;
export type Passkey = typeof passkeys.$inferSelect;

export async function findTotpFactors(db: Db, account: string): Promise<TotpFactor[]> {
	return await db
		.select()
		.from(totpFactors)
		.where(eq(totpFactors.account, account))
		.orderBy(asc(totpFactors.createdAt), asc(totpFactors.id))
		.all();
}

export async function findPasskeys(db: Db, account: string): Promise<Passkey[]> {
	return await db
		.select()
		.from(passkeys)
		.where(eq(passkeys.account, account))
		.orderBy(asc(passkeys.createdAt), asc(passkeys.id))
		.all();
}

export async function findPasskeyByCredential(db: Db, credential: string): Promise<Passkey | undefined> {
	return await db.select().from(passkeys).where(eq(passkeys.credential, credential)).get();
}

export async function insertTotpFactor(db: Db, factor: TotpFactor): Promise<void> {
	await db.insert(totpFactors).values(factor).run();
	await countFactors(db, factor.account);
}

export async function insertPasskey(db: Db, passkey: Passkey): Promise<void> {
	await db.insert(passkeys).values(passkey).run();
	await countFactors(db, passkey.account);
}

/** False where the account has no such factor. */
export async function deleteFactor(db: Db, account: string, id: string): Promise<boolean> {
	let deleted = 0;
	for (const table of [totpFactors, passkeys]) {
		const { changes } = await db
			.delete(table)
			.where(and(eq(table.account, account), eq(table.id, id)))
			.run();
		deleted += changes;
	}
	await countFactors(db, account);
	return deleted > 0;
}

export async function deleteAllFactors(db: Db, account: string): Promise<void> {
	for (const table of [totpFactors, passkeys, recoveryCodes])
		await db.delete(table).where(eq(table.account, account)).run();
	await countFactors(db, account);
}

/** The one place that writes the account's number of factors: from the rows, in the transaction that changes them. */
async function countFactors(db: Db, account: string): Promise<void> {
	const countOf = async (table: typeof totpFactors | typeof passkeys) =>
		(await db.select({ rows: count() }).from(table).where(eq(table.account, account)).get())?.rows ?? 0;
	const secondFactors = (await countOf(totpFactors)) + (await countOf(passkeys));
	await db.update(accounts).set({ secondFactors }).where(eq(accounts.id, account)).run();
}

/** [ACCOUNT10] One conditional statement: of two requests with the same code one finds the step taken. */
export async function consumeTotpStep(db: Db, id: string, step: number, now: number): Promise<boolean> {
	const taken = await db
		.update(totpFactors)
		.set({ lastStep: step, lastUsedAt: now })
		.where(and(eq(totpFactors.id, id), lt(totpFactors.lastStep, step)))
		.run();
	return taken.changes === 1;
}

export async function recordPasskeyUse(db: Db, id: string, counter: number, now: number): Promise<void> {
	await db.update(passkeys).set({ counter, lastUsedAt: now }).where(eq(passkeys.id, id)).run();
}

export async function countRecoveryCodes(db: Db, account: string): Promise<number> {
	const found = await db.select({ rows: count() }).from(recoveryCodes).where(eq(recoveryCodes.account, account)).get();
	return found?.rows ?? 0;
}

export async function replaceRecoveryCodes(db: Db, account: string, hashes: readonly string[]): Promise<void> {
	await db.delete(recoveryCodes).where(eq(recoveryCodes.account, account)).run();
	for (const codeHash of hashes) await db.insert(recoveryCodes).values({ account, codeHash }).run();
}

/** [ACCOUNT12] The row goes with its use. False where there is no such code. */
export async function consumeRecoveryCode(db: Db, account: string, codeHash: string): Promise<boolean> {
	const taken = await db
		.delete(recoveryCodes)
		.where(and(eq(recoveryCodes.account, account), eq(recoveryCodes.codeHash, codeHash)))
		.run();
	return taken.changes === 1;
}
