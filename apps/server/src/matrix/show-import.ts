import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ImportAnswer } from '@plenum/protocol/matrix';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { encodeJson } from '../db/json-bytes.ts';
import type { ReadResult } from '../db/threads/read-pool.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import type { Actor } from '../http/actor.ts';
import { viewImport } from './import-view.ts';
import { findImport, isSmallImport, readContents, type Import } from './imports.store.ts';
import type { Matrix } from './matrix.ts';

/** With what was read of it. A large one is read, and made JSON, in a worker. */
export async function showImport(
	{ context, progress }: Matrix,
	{ consultation, participant }: Actor,
	id: string
): Promise<ReadResult<ImportAnswer>> {
	const { read, costly } = context.database;
	const input = [consultation, id, progress.of(id)] as const;
	if (!(await isSmallImport(read, id))) return costly.read(participant, importShown, ...input);
	const view = await readImportView(read, ...input);
	return view.ok ? ok(encodeJson(view.value)) : view;
}

export async function readImportView(
	db: Db,
	consultation: string,
	id: string,
	progress: number
): Promise<Result<ImportAnswer>> {
	const found = await findImportOf(db, consultation, id);
	if (!found.ok) return found;
	const scale = (await findConsultation(db, consultation))?.settings.scale ?? [];
	return ok({ import: viewImport(await readContents(db, found.value), progress, scale) });
}

const importShown = workerRead(import.meta.url, readImportView);

/** Only within its consultation: an id of a different consultation opens nothing here. */
export async function findImportOf(
	db: Db,
	consultation: string,
	id: string
): Promise<Result<Import, 'import/unknown'>> {
	const found = await findImport(db, id);
	return found?.consultation === consultation ? ok(found) : refuse('import/unknown');
}
