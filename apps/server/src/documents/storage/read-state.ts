import { schemaVersion } from '@plenum/documents/roots';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { DocumentState } from '@plenum/protocol/documents';
import type { Db } from '../../db/db.ts';
import { workerRead } from '../../db/threads/worker-read.ts';
import { readDocument } from '../read-document.ts';

/** What a document says at its head, with what it takes to compare it with another reading. */
export async function readState(db: Db, id: string): Promise<Result<DocumentState>> {
	const reading = await readDocument(db, id);
	if (!reading) return refuse('document/unknown');
	const { assessment, generation, seq, sha256 } = reading;
	return ok({ generation, seq, schemaVersion, json: assessment, sha256 });
}

export const stateRead = workerRead(import.meta.url, readState);
