import type { CsvColumns } from '@plenum/domain/matrix/csv-columns';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Db } from '../db/db.ts';
import type { ReadRefusal, ReadResult } from '../db/read-pool.ts';
import { transaction } from '../db/transaction.ts';
import { workerRead, type WithBytes } from '../db/worker-read.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipant } from '../people/participants.store.ts';
import { findContent } from './import-contents.store.ts';
import { isSmallImport, updateReading, type Import } from './imports.store.ts';
import type { Matrix } from './matrix.ts';
import type { ReadTables } from './upload-read.ts';
import { findRememberedColumns, upsertColumns } from './remembered-columns.store.ts';
import { headersKey } from './remembered-columns.ts';
import { findImportOf, showImport } from './show-import.ts';

type NotNow = 'import/already-confirmed' | 'import/not-ready';

/** The tables as JSON, and what has to be known of them to choose among them. */
type StoredTables = WithBytes & { content: string; sheets: number; chosen: number | null; headers: string[] | null };

/**
 * [MATRIX14] The facilitator says which column holds what, and the table is read again; as often as she likes before
 * confirming. [MATRIX28] What she says is remembered for files with the same headers.
 */
export async function mapColumns(matrix: Matrix, actor: Actor, id: string, columns: CsvColumns): Promise<ReadResult> {
	const { context } = matrix;
	const { consultation, participant } = actor;
	const stored = await readTablesAside(matrix, actor, id);
	if (!stored.ok) return stored;
	const { bytes, content, chosen, headers } = stored.value;
	if (!headers || chosen === null) return refuse('import/columns-needed');
	const known = Object.values(columns)
		.flat()
		.every((header) => header === null || headers.includes(header));
	if (columns.text === '' || !known) return refuse('import/columns-needed');
	const mapped = await transaction(context.database, async (tx) => {
		const found = await beginAgain(tx.db, consultation, id, content);
		if (!found.ok) return found;
		const account = (await findParticipant(tx.db, participant))?.account ?? null;
		const key = headersKey(headers);
		await upsertColumns(tx.db, { consultation, headers: key, account, columns, at: context.now() });
		return found;
	});
	if (!mapped.ok) return mapped;
	matrix.begin(id, { tables: bytes, sheet: chosen, columns }, mapped.value);
	return showImport(matrix, actor, id);
}

/** [MATRIX24] The facilitator says which sheet of a workbook it is; another one may still be chosen before confirming. */
export async function chooseSheet(matrix: Matrix, actor: Actor, id: string, sheet: number): Promise<ReadResult> {
	const { database } = matrix.context;
	const { consultation, participant } = actor;
	const stored = await readTablesAside(matrix, actor, id);
	if (!stored.ok) return stored;
	const { bytes, content, sheets } = stored.value;
	if (sheet >= sheets) return refuse('import/columns-needed');
	const ready = await transaction(database, async (tx) => {
		const found = await beginAgain(tx.db, consultation, id, content);
		if (!found.ok) return found;
		const account = (await findParticipant(tx.db, participant))?.account ?? null;
		return ok({ replaced: found.value, remembered: await findRememberedColumns(tx.db, consultation, account) });
	});
	if (!ready.ok) return ready;
	const { replaced, remembered } = ready.value;
	matrix.begin(id, { tables: bytes, remembered, sheet }, replaced);
	return showImport(matrix, actor, id);
}

/** Answers the contents that it named until now. */
async function beginAgain(
	db: Db,
	consultation: string,
	id: string,
	content: string
): Promise<Result<(string | null)[], NotNow | 'import/unknown'>> {
	const found = await findImportOf(db, consultation, id);
	if (!found.ok) return found;
	const refused = refusalOf(found.value);
	if (refused) return refuse(refused);
	if (found.value.tableContent !== content) return refuse('import/not-ready');
	await updateReading(db, id);
	return ok([content, found.value.interpretationContent]);
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
	return ok({ bytes: new Uint8Array(stored), content, sheets: sheets.length, chosen, headers });
}

async function readTablesAside(
	{ context: { database } }: Matrix,
	{ consultation, participant }: Actor,
	id: string
): Promise<Result<StoredTables> | ReadRefusal> {
	if (await isSmallImport(database.read, id)) return readTables(database.read, consultation, id);
	return database.costly.take(participant, tablesRead, consultation, id);
}

const tablesRead = workerRead(import.meta.url, readTables);
