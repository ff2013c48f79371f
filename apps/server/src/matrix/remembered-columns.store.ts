import type { CsvColumns } from '@plenum/domain/matrix/rows/csv-columns';
import { desc, eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { rememberedColumns } from './remembered-columns.tables.ts';
import type { RememberedColumns } from './remembered-columns.ts';

/** Files of as many kinds as a facilitator can be thought to meet. */
const most = 300;

export async function upsertColumns(
	db: Db,
	row: { consultation: string; headers: string; account: string | null; columns: CsvColumns; at: number }
): Promise<void> {
	const { account, columns, at } = row;
	await db
		.insert(rememberedColumns)
		.values(row)
		.onConflictDoUpdate({
			target: [rememberedColumns.consultation, rememberedColumns.headers],
			set: { account, columns, at }
		})
		.run();
}

/** Takes the consultation's columns before those of the account elsewhere, and the newest of them. */
export async function findRememberedColumns(
	db: Db,
	consultation: string,
	account: string | null
): Promise<RememberedColumns> {
	const elsewhere =
		account === null
			? []
			: (
					await db
						.select()
						.from(rememberedColumns)
						.where(eq(rememberedColumns.account, account))
						.orderBy(desc(rememberedColumns.at))
						.limit(most)
						.all()
				).reverse();
	const here = await db.select().from(rememberedColumns).where(eq(rememberedColumns.consultation, consultation)).all();
	return Object.fromEntries([...elsewhere, ...here].map(({ headers, columns }) => [headers, columns]));
}
