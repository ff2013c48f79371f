import { ok, refuse, type Result } from '@plenum/domain/result';
import { zipLimits } from '@plenum/tables/package/zip';
import type { ImportAnswer } from '@plenum/protocol/matrix';
import { transaction } from '../../db/transaction.ts';
import type { Db } from '../../db/db.ts';
import type { Actor } from '../../http/actor.ts';
import { findParticipant } from '../../people/participants.store.ts';
import { viewImport } from '../import-view.ts';
import { boundImports, deleteOlderFailures } from '../bound-imports.ts';
import { deleteAbandoned, findImport, insertImport, type Import } from '../imports.store.ts';
import type { Matrix } from '../matrix.ts';
import { storeUploadBytes } from './store-upload-bytes.ts';

/** A day. */
const abandonedAfter = 24 * 60 * 60 * 1000;

/** [MATRIX40] Takes a file in and begins to read it. Its bytes are stored as long as that takes, so that another node can go on. */
export async function receiveImport(matrix: Matrix, actor: Actor, bytes: Uint8Array): Promise<Result<ImportAnswer>> {
	if (bytes.length > zipLimits.bytes) return refuse('import/too-large');
	const { context } = matrix;
	const id = context.createId();
	await matrix.read(id, async (reader) => {
		await addImport(matrix, actor, { id, bytes: bytes.length, state: 'reading', reader });
		await storeUploadBytes(context, id, bytes);
		return ok(null);
	});
	const found = await findImport(context.database.read, id);
	const unread = { arrived: null, table: null, interpretation: null };
	return found ? ok({ import: viewImport({ ...found, ...unread }, 0, []) }) : refuse('import/unknown');
}

/** [MATRIX45] What is abandoned goes first, and others make room for it. */
export async function addImport(
	{ context, bounds }: Pick<Matrix, 'context' | 'bounds'>,
	actor: Actor,
	added: Pick<Import, 'id' | 'bytes' | 'state' | 'reader'>
): Promise<void> {
	const { consultation, participant } = actor;
	const owner = await ownerOf(context.database.read, actor);
	const createdAt = context.now();
	await transaction(context.database, async ({ db }) => {
		await deleteAbandoned(db, createdAt - abandonedAfter);
		await deleteOlderFailures(db, owner);
		const account = (await findParticipant(db, participant))?.account ?? null;
		const job = { account, sheet: null, columns: null };
		await insertImport(db, { ...added, consultation, createdAt, owner, job });
		await boundImports(db, bounds);
	});
}

/** [MATRIX46] The file of a request, for which there has to be room until it is read. */
export async function receiveUpload(
	matrix: Matrix,
	actor: Actor,
	readBytes: () => Promise<Result<Uint8Array>>
): Promise<Result<ImportAnswer>> {
	const release = matrix.slots.take(await ownerOf(matrix.context.database.read, actor));
	if (!release) return refuse('import/too-many-at-once');
	let reading: Promise<void> | null = null;
	try {
		const bytes = await readBytes();
		if (!bytes.ok) return bytes;
		const received = await receiveImport(matrix, actor, bytes.value);
		if (received.ok) reading = matrix.settled(received.value.import.id);
		return received;
	} finally {
		void (reading ?? Promise.resolve()).then(release);
	}
}

/** [MATRIX46] The same for a file that is read at once and is no import. */
export async function withUploadSlot<Value>(
	matrix: Matrix,
	actor: Actor,
	work: () => Promise<Result<Value>>
): Promise<Result<Value>> {
	const release = matrix.slots.take(await ownerOf(matrix.context.database.read, actor));
	if (!release) return refuse('import/too-many-at-once');
	try {
		return await work();
	} finally {
		release();
	}
}

/** Asked before a file is sent, so that a browser reads the answer. */
export async function canReceive(matrix: Matrix, actor: Actor): Promise<Result<Actor>> {
	const owner = await ownerOf(matrix.context.database.read, actor);
	return matrix.slots.hasRoom(owner) ? ok(actor) : refuse('import/too-many-at-once');
}

/** A person is their account in every consultation. */
export async function ownerOf(db: Db, { participant }: Actor): Promise<string> {
	return (await findParticipant(db, participant))?.account ?? participant;
}
