import { importPartBytes } from '@plenum/domain/matrix/import-part';
import { ok, refuse } from '@plenum/domain/result';
import type { ImportAnswer } from '@plenum/protocol/matrix';
import { zipLimits } from '@plenum/tables/package/zip';
import type { Db } from '../../db/db.ts';
import type { ReadResult } from '../../db/threads/read-pool.ts';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { findImport } from '../imports.store.ts';
import type { Matrix } from '../matrix.ts';
import { findImportOf, showImport } from '../show-import.ts';
import { beginReading } from './import-jobs.store.ts';
import { countUpload, insertUploadChunk } from './import-uploads.store.ts';
import { addImport, ownerOf } from './receive-import.ts';

type FilePart = { import: string; at: number; bytes: Buffer };

/** [MATRIX180] A file that arrives in parts. What has arrived is in the database, so any node takes the next part. */
export async function beginImport(matrix: Matrix, actor: Actor, bytes: number): Promise<ReadResult<ImportAnswer>> {
	if (bytes > zipLimits.bytes) return refuse('import/too-large');
	const id = matrix.context.createId();
	await addImport(matrix, actor, { id, bytes, state: 'arriving', reader: '' });
	// The parts of the imports that made room.
	void matrix.sweep();
	return showImport(matrix, actor, id);
}

/** [MATRIX181] A part that is not the next one changes nothing, and the answer says which is. The last part begins the reading. */
export async function receivePart(matrix: Matrix, actor: Actor, part: FilePart): Promise<ReadResult<ImportAnswer>> {
	const { database } = matrix.context;
	const found = await findImportOf(database.read, actor.consultation, part.import);
	if (!found.ok) return found;
	const { id, state, owner, bytes } = found.value;
	if (owner !== (await ownerOf(database.read, actor))) return refuse('import/unknown');
	if (state === 'arriving') {
		const rest = bytes - part.at;
		if (part.bytes.length !== Math.min(importPartBytes, rest)) return refuse('request/invalid');
		if (part.bytes.length < rest) await transaction(database, ({ db }) => appendPart(db, part), { notifiesAll: true });
		else
			await matrix.read(id, (reader) =>
				transaction(database, async ({ db }) => {
					const isRead = (await appendPart(db, part)) && (await beginReading(db, { id, reader }));
					return isRead ? ok(null) : refuse('import/not-ready');
				})
			);
	}
	return showImport(matrix, actor, id);
}

/** False if it is not the next part, or nothing arrives any more. */
async function appendPart(db: Db, { import: id, at, bytes }: FilePart): Promise<boolean> {
	if ((await findImport(db, id))?.state !== 'arriving') return false;
	const arrived = await countUpload(db, id);
	if (at !== arrived.bytes) return false;
	await insertUploadChunk(db, { import: id, place: arrived.chunks, bytes });
	return true;
}
