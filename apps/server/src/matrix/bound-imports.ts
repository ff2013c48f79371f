import { chooseDisplaced, type ImportBounds, type WaitingImport } from '@plenum/domain/matrix/waiting-imports';
import type { Db } from '../db/db.ts';
import { deleteOldestFailures, deleteImports, findWaiting } from './imports.store.ts';

const keptFailures = 20;

/** [MATRIX45] Called whenever an import came or grew, in the same transaction. */
export async function boundImports(db: Db, bounds: ImportBounds): Promise<void> {
	const waiting = await findWaiting(db);
	const tooLarge = waiting.filter(({ bytes }) => bytes > bounds.ofOwner.bytes);
	await drop(db, tooLarge, 'import/unpacks-too-large');
	const rest = waiting.filter((one) => !tooLarge.includes(one));
	const displaced = new Set(chooseDisplaced(rest, bounds));
	await drop(
		db,
		rest.filter(({ id }) => displaced.has(id)),
		'import/displaced'
	);
}

async function drop(
	db: Db,
	dropped: readonly WaitingImport[],
	failure: 'import/displaced' | 'import/unpacks-too-large'
): Promise<void> {
	if (dropped.length === 0) return;
	const ids = dropped.map(({ id }) => id);
	await deleteImports(db, ids, failure);
	for (const owner of new Set(dropped.map((one) => one.owner))) await deleteOldestFailures(db, owner, keptFailures);
}

export async function deleteOlderFailures(db: Db, owner: string): Promise<void> {
	await deleteOldestFailures(db, owner, keptFailures);
}
