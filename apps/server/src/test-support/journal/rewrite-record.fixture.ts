import { beginning, chained } from '@plenum/domain/journal/chain';
import { and, eq } from 'drizzle-orm';
import { createHmac } from 'node:crypto';
import type { Database } from '../../db/database.ts';
import { transaction } from '../../db/transaction.ts';
import { findRawLines } from '../../journal/journal.store.ts';
import { journalHeads, journalLines } from '../../journal/journal.tables.ts';

type Forgery = { consultation: string; from: number; secret: Uint8Array };

/**
 * An attacker with database and key changes what a line says, and computes each later hash again: nothing on the server shows
 * it.
 */
export async function rewriteRecord(database: Database, { consultation, from, secret }: Forgery): Promise<void> {
	await transaction(database, async (tx) => {
		let before = beginning;
		for (const { hash: old, ...line } of await findRawLines(tx.db, consultation)) {
			const at = line.place === from ? line.at + 1 : line.at;
			const text = `plenum-journal\n${chained(before, { ...line, at })}`;
			const hash = line.place < from ? old : createHmac('sha256', secret).update(text).digest('hex');
			const own = and(eq(journalLines.consultation, consultation), eq(journalLines.place, line.place));
			await tx.db.update(journalLines).set({ hash, at }).where(own).run();
			before = hash;
		}
		await tx.db.update(journalHeads).set({ hash: before }).where(eq(journalHeads.consultation, consultation)).run();
	});
}
