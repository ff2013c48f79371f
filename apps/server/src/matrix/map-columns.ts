import type { CsvColumns } from '@plenum/domain/matrix/csv-columns';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { putReading, type Import } from './imports.store.ts';
import type { Matrix } from './matrix.ts';
import type { ReadTable } from './read-upload.ts';
import { findImportOf, showImport, type ImportAnswer } from './receive-import.ts';

/** [MATRIX14] The facilitator says which column holds what, and the table is read again; as often as she likes before confirming. */
export async function mapColumns(
	matrix: Matrix,
	actor: Actor,
	id: string,
	columns: CsvColumns
): Promise<Result<ImportAnswer>> {
	const table = await transaction(matrix.house.database, async (tx) => {
		const found = await findImportOf(tx.db, actor.consultation, id);
		if (!found.ok) return found;
		const mapped = tableOf(found.value, columns);
		if (mapped.ok) await putReading(tx.db, id);
		return mapped;
	});
	if (!table.ok) return table;
	matrix.begin(id, { table: table.value, columns });
	return showImport(matrix, actor, id);
}

function tableOf(
	{ state, table }: Import,
	columns: CsvColumns
): Result<ReadTable, 'import/already-confirmed' | 'import/not-ready' | 'import/columns-needed'> {
	if (state === 'confirmed' || state === 'taken-back') return refuse('import/already-confirmed');
	if (state === 'reading' || !table) return refuse('import/not-ready');
	const known = Object.values(columns).every((header) => header === null || table.headers.includes(header));
	return columns.text !== '' && known ? ok(table) : refuse('import/columns-needed');
}
