import { renumber } from '@plenum/domain/matrix/lost-zeros';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RenumberRequest } from '@plenum/protocol/matrix';
import type { Db } from '../db/db.ts';
import type { ReadResult } from '../db/read-pool.ts';
import { transaction } from '../db/transaction.ts';
import { workerRead, type WithBytes } from '../db/worker-read.ts';
import type { Actor } from '../http/actor.ts';
import { previewed } from './import-inputs.ts';
import { isSmallImport, readContents, updateInterpretation } from './imports.store.ts';
import type { Matrix } from './matrix.ts';
import { findImportOf, showImport } from './show-import.ts';
import { storeContent } from './store-content.ts';

/** [MATRIX29] A person says which number a row bears; the preview is of that from then on. */
export async function renumberImport(
	matrix: Matrix,
	actor: Actor,
	id: string,
	{ numbers }: RenumberRequest
): Promise<ReadResult> {
	const { context } = matrix;
	const { database } = context;
	const { consultation, participant } = actor;
	const before = await findImportOf(database.read, consultation, id);
	if (!before.ok) return before;
	const input = [consultation, id, numbers] as const;
	const renumbered = (await isSmallImport(database.read, id))
		? await readRenumbered(database.read, ...input)
		: await database.costly.take(participant, interpretationRenumbered, ...input);
	if (!renumbered.ok) return renumbered;
	const content = await storeContent(context, id, renumbered.value.bytes);
	const done = await transaction(database, async (tx) => {
		const found = await findImportOf(tx.db, consultation, id);
		if (!found.ok) return found;
		const { state, interpretationContent } = found.value;
		if (state !== 'preview' || interpretationContent !== before.value.interpretationContent)
			return refuse('import/changed-meanwhile');
		await updateInterpretation(tx.db, id, content);
		return ok('renumbered');
	});
	void matrix.sweep([done.ok ? before.value.interpretationContent : content]);
	return done.ok ? showImport(matrix, actor, id) : done;
}

export async function readRenumbered(
	db: Db,
	consultation: string,
	id: string,
	numbers: RenumberRequest['numbers']
): Promise<Result<WithBytes>> {
	const found = await findImportOf(db, consultation, id);
	if (!found.ok) return found;
	const read = previewed(await readContents(db, found.value));
	if (!read.ok) return read;
	return ok({ bytes: new TextEncoder().encode(JSON.stringify(renumber(read.value, numbers))) });
}

const interpretationRenumbered = workerRead(import.meta.url, readRenumbered);
