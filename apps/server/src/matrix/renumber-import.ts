import { renumber } from '@plenum/domain/matrix/lost-zeros';
import { ok, type Result } from '@plenum/domain/result';
import type { RenumberRequest } from '@plenum/protocol/matrix';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { previewed } from './import-inputs.ts';
import { updateInterpretation } from './imports.store.ts';
import type { Matrix } from './matrix.ts';
import { findImportOf, showImport, type ImportAnswer } from './receive-import.ts';

/** [MATRIX29] A person says which number a row bears; the preview is of that from then on. */
export async function renumberImport(
	matrix: Matrix,
	actor: Actor,
	id: string,
	{ numbers }: RenumberRequest
): Promise<Result<ImportAnswer>> {
	const done = await transaction(matrix.context.database, async (tx) => {
		const found = await findImportOf(tx.db, actor.consultation, id);
		if (!found.ok) return found;
		const read = previewed(found.value);
		if (!read.ok) return read;
		await updateInterpretation(tx.db, id, renumber(read.value, numbers));
		return ok('renumbered');
	});
	return done.ok ? showImport(matrix, actor, id) : done;
}
