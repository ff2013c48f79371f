import type { CsvColumns } from '@plenum/domain/matrix/csv-columns';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipant } from '../people/participants.store.ts';
import { updateReading, type Import } from './imports.store.ts';
import type { Matrix } from './matrix.ts';
import type { ReadTables } from './read-upload.ts';
import { findImportOf, showImport, type ImportAnswer } from './receive-import.ts';
import { findRememberedColumns, upsertColumns } from './remembered-columns.store.ts';
import { headersKey } from './remembered-columns.ts';

type NotNow = 'import/already-confirmed' | 'import/not-ready' | 'import/columns-needed';

/**
 * [MATRIX14] The facilitator says which column holds what, and the table is read again; as often as she likes before
 * confirming. [MATRIX28] What she says is remembered for files with the same headers.
 */
export async function mapColumns(
	matrix: Matrix,
	actor: Actor,
	id: string,
	columns: CsvColumns
): Promise<Result<ImportAnswer>> {
	const { context } = matrix;
	const mapped = await transaction(context.database, async (tx) => {
		const found = await findImportOf(tx.db, actor.consultation, id);
		if (!found.ok) return found;
		const chosen = chosenTable(found.value);
		if (!chosen.ok) return chosen;
		const { headers } = chosen.value.table;
		const known = Object.values(columns)
			.flat()
			.every((header) => header === null || headers.includes(header));
		if (columns.text === '' || !known) return refuse('import/columns-needed');
		const { consultation, participant } = actor;
		const account = (await findParticipant(tx.db, participant))?.account ?? null;
		const key = headersKey(headers);
		await upsertColumns(tx.db, { consultation, headers: key, account, columns, at: context.now() });
		await updateReading(tx.db, id);
		return chosen;
	});
	if (!mapped.ok) return mapped;
	const { tables, sheet } = mapped.value;
	matrix.begin(id, { tables, sheet, columns });
	return showImport(matrix, actor, id);
}

/** [MATRIX24] The facilitator says which sheet of a workbook it is; another one may still be chosen before confirming. */
export async function chooseSheet(
	matrix: Matrix,
	actor: Actor,
	id: string,
	sheet: number
): Promise<Result<ImportAnswer>> {
	const ready = await transaction(matrix.context.database, async (tx) => {
		const found = await findImportOf(tx.db, actor.consultation, id);
		if (!found.ok) return found;
		const tables = tablesOf(found.value);
		if (!tables.ok) return tables;
		if (!tables.value.sheets[sheet]) return refuse('import/columns-needed');
		const account = (await findParticipant(tx.db, actor.participant))?.account ?? null;
		const remembered = await findRememberedColumns(tx.db, actor.consultation, account);
		await updateReading(tx.db, id);
		return ok({ tables: tables.value, remembered });
	});
	if (!ready.ok) return ready;
	matrix.begin(id, { ...ready.value, sheet });
	return showImport(matrix, actor, id);
}

function tablesOf({ state, table }: Import): Result<ReadTables, NotNow> {
	if (state === 'confirmed' || state === 'taken-back') return refuse('import/already-confirmed');
	return state === 'reading' || !table ? refuse('import/not-ready') : ok(table);
}

function chosenTable(
	row: Import
): Result<{ tables: ReadTables; sheet: number; table: ReadTables['sheets'][number] }, NotNow> {
	const tables = tablesOf(row);
	if (!tables.ok) return tables;
	const sheet = tables.value.chosen;
	const table = sheet === null ? undefined : tables.value.sheets[sheet];
	return table && sheet !== null ? ok({ tables: tables.value, sheet, table }) : refuse('import/columns-needed');
}
