import type { CsvColumns } from '@plenum/domain/matrix/rows/csv-columns';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Db } from '../db/db.ts';
import type { ReadRefusal, ReadResult } from '../db/threads/read-pool.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import type { ImportAnswer } from '@plenum/protocol/matrix';
import type { Actor } from '../http/actor.ts';
import { findParticipant } from '../people/participants.store.ts';
import { findContent } from './upload/import-contents.store.ts';
import { updateReading } from './upload/import-jobs.store.ts';
import type { ImportJob } from './imports.tables.ts';
import { isSmallImport, type Import } from './imports.store.ts';
import type { Matrix } from './matrix.ts';
import type { ReadTables } from './upload/upload-read.ts';
import { upsertColumns } from './remembered-columns.store.ts';
import { headersKey } from './remembered-columns.ts';
import { findImportOf, showImport } from './show-import.ts';

type NotNow = 'import/already-confirmed' | 'import/not-ready';

/** What has to be known of the tables to choose among them. */
type StoredTables = { content: string; sheets: number; chosen: number | null; headers: string[] | null };

/**
 * [MATRIX14] The facilitator says which column holds what, and the table is read again; as often as she likes before
 * confirming. [MATRIX28] What she says is remembered for files with the same headers.
 */
export async function mapColumns(
	matrix: Matrix,
	actor: Actor,
	id: string,
	columns: CsvColumns
): Promise<ReadResult<ImportAnswer>> {
	const { context } = matrix;
	const { consultation } = actor;
	const stored = await readTablesAside(matrix, actor, id);
	if (!stored.ok) return stored;
	const { content, chosen, headers } = stored.value;
	if (!headers || chosen === null) return refuse('import/columns-needed');
	const known = Object.values(columns)
		.flat()
		.every((header) => header === null || headers.includes(header));
	if (columns.text === '' || !known) return refuse('import/columns-needed');
	return readAgain(matrix, actor, { id, content }, { sheet: chosen, columns }, async ({ db }, account) => {
		const key = headersKey(headers);
		await upsertColumns(db, { consultation, headers: key, account, columns, at: context.now() });
	});
}

/** [MATRIX24] The facilitator says which sheet of a workbook it is; a different one may still be chosen before confirming. */
export async function chooseSheet(
	matrix: Matrix,
	actor: Actor,
	id: string,
	sheet: number
): Promise<ReadResult<ImportAnswer>> {
	const stored = await readTablesAside(matrix, actor, id);
	if (!stored.ok) return stored;
	const { content, sheets } = stored.value;
	if (sheet >= sheets) return refuse('import/columns-needed');
	return readAgain(matrix, actor, { id, content }, { sheet, columns: null });
}

/** The tables that it named when they were looked at. */
async function readAgain(
	matrix: Matrix,
	actor: Actor,
	{ id, content }: { id: string; content: string },
	wanted: Pick<ImportJob, 'sheet' | 'columns'>,
	alsoWrite: (tx: Transaction, account: string | null) => Promise<void> = () => Promise.resolve()
): Promise<ReadResult<ImportAnswer>> {
	const begun = await matrix.read(id, (reader) =>
		transaction(matrix.context.database, async (tx): Promise<Result<string | null>> => {
			const found = await findImportOf(tx.db, actor.consultation, id);
			if (!found.ok) return found;
			const refused = refusalOf(found.value);
			if (refused) return refuse(refused);
			if (found.value.tableContent !== content) return refuse('import/not-ready');
			const account = (await findParticipant(tx.db, actor.participant))?.account ?? null;
			await updateReading(tx.db, { id, reader }, { ...wanted, account });
			await alsoWrite(tx, account);
			return ok(found.value.interpretationContent);
		})
	);
	if (!begun.ok) return begun;
	void matrix.sweep([begun.value]);
	return showImport(matrix, actor, id);
}

function refusalOf({ state, tableContent }: Import): NotNow | null {
	if (state === 'confirmed' || state === 'taken-back') return 'import/already-confirmed';
	return state === 'reading' || !tableContent ? 'import/not-ready' : null;
}

export async function readTables(db: Db, consultation: string, id: string): Promise<Result<StoredTables>> {
	const found = await findImportOf(db, consultation, id);
	if (!found.ok) return found;
	const refused = refusalOf(found.value);
	if (refused) return refuse(refused);
	const stored = await findContent(db, found.value.tableContent);
	if (!stored) return refuse('import/not-ready');
	const { sheets, chosen } = JSON.parse(stored.toString('utf8')) as ReadTables;
	const headers = chosen === null ? null : (sheets[chosen]?.headers ?? null);
	const content = found.value.tableContent ?? '';
	return ok({ content, sheets: sheets.length, chosen, headers });
}

async function readTablesAside(
	{ context: { database } }: Matrix,
	{ consultation, participant }: Actor,
	id: string
): Promise<Result<StoredTables> | ReadRefusal> {
	if (await isSmallImport(database.read, id)) return readTables(database.read, consultation, id);
	const read = await database.costly.read(participant, tablesRead, consultation, id);
	return read.ok ? ok(JSON.parse(new TextDecoder().decode(read.value)) as StoredTables) : read;
}

const tablesRead = workerRead(import.meta.url, readTables);
