import { renumber } from '@plenum/domain/matrix/rows/lost-zeros';
import { answerPositions } from '@plenum/domain/matrix/positions/open-positions';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CorrectImportRequest, ImportAnswer } from '@plenum/protocol/matrix';
import type { Db } from '../db/db.ts';
import type { ReadResult } from '../db/threads/read-pool.ts';
import { transaction } from '../db/transaction.ts';
import { workerRead, type WithBytes } from '../db/threads/worker-read.ts';
import type { Actor } from '../http/actor.ts';
import { previewed } from './import-inputs.ts';
import { isSmallImport, readContents, updateInterpretation } from './imports.store.ts';
import type { Matrix } from './matrix.ts';
import { findImportOf, showImport } from './show-import.ts';
import { storeContent } from './upload/store-content.ts';

/** [MATRIX29] [MATRIX166] A person says which number a row bears, or what a wording means; the preview is of that from then on. */
export async function correctImport(
	matrix: Matrix,
	actor: Actor,
	id: string,
	corrections: CorrectImportRequest
): Promise<ReadResult<ImportAnswer>> {
	const { context } = matrix;
	const { database } = context;
	const { consultation, participant } = actor;
	const before = await findImportOf(database.read, consultation, id);
	if (!before.ok) return before;
	const input = [consultation, id, corrections] as const;
	const corrected = (await isSmallImport(database.read, id))
		? await readCorrected(database.read, ...input)
		: await database.costly.take(participant, interpretationCorrected, ...input);
	if (!corrected.ok) return corrected;
	const content = await storeContent(context, id, corrected.value.bytes);
	const done = await transaction(database, async (tx) => {
		const found = await findImportOf(tx.db, consultation, id);
		if (!found.ok) return found;
		const { state, interpretationContent } = found.value;
		if (state !== 'preview' || interpretationContent !== before.value.interpretationContent)
			return refuse('import/changed-meanwhile');
		await updateInterpretation(tx.db, id, content);
		return ok('corrected');
	});
	void matrix.sweep([done.ok ? before.value.interpretationContent : content]);
	return done.ok ? showImport(matrix, actor, id) : done;
}

export async function readCorrected(
	db: Db,
	consultation: string,
	id: string,
	{ numbers = [], positions = [] }: CorrectImportRequest
): Promise<Result<WithBytes>> {
	const found = await findImportOf(db, consultation, id);
	if (!found.ok) return found;
	const read = previewed(await readContents(db, found.value));
	if (!read.ok) return read;
	const corrected = answerPositions(renumber(read.value, numbers), positions);
	return ok({ bytes: new TextEncoder().encode(JSON.stringify(corrected)) });
}

const interpretationCorrected = workerRead(import.meta.url, readCorrected);
