import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { outsideCommandScope } from '../../db/command-scope.ts';
import type { Database } from '../../db/database.ts';
import type { Db } from '../../db/db.ts';
import type { ReadRefusal } from '../../db/threads/read-pool.ts';
import { workerTransaction, type Transaction } from '../../db/transaction.ts';
import type { WriteTransaction } from '../../db/transaction-on.ts';
import { workerRead, type WithBytes } from '../../db/threads/worker-read.ts';
import { workerWrite } from '../../db/threads/worker-write.ts';
import { countBytes, findDocument } from '../documents.store.ts';
import { UnknownDocumentError } from '../freeze-document.ts';
import { readAuthored, type DocumentReading } from '../read-document.ts';
import { hasVersionText, insertVersionText, type VersionText } from '../versions/versions.store.ts';

/** What a document says at a number of its log, by its hash. The words are among the texts of versions, or here. */
export type DocumentText = Omit<DocumentReading, 'assessment'> & {
	document: string;
	cluster: string;
	said: VersionText | null;
};

/** Up to here a text is read within a few milliseconds, where it is needed. */
const largestHere = 128 * 1024;

/**
 * [VER13] A long text is read, and its words are stored, before the transaction of the step that they are kept for. They are
 * stored by their hash, and are no version until a step says so. Null for all others, which are read in that transaction.
 */
export async function readAhead(
	database: Database,
	person: string,
	document: string
): Promise<Result<DocumentText | null> | ReadRefusal> {
	if ((await countBytes(database.read, [document])) <= largestHere) return ok(null);
	const read = await database.costly.take(person, textRead, document);
	if (!read.ok) return read;
	const { bytes, authors, ...text } = read.value;
	// The step itself may still be refused.
	const stored = await outsideCommandScope(() => workerTransaction(database, textStored, bytes, { ...text, authors }));
	return stored.ok ? ok({ ...text, said: null }) : stored;
}

/** What it says now: read ahead, and if it went on since, read again while nobody else writes. */
export async function readAtHead(
	tx: Transaction,
	document: string,
	ahead: DocumentText | null = null
): Promise<DocumentText> {
	const still = await readIfStill(tx.db, document, ahead);
	if (still) return still;
	const read = await tx.costly.ask(textRead, document);
	if (!read.ok) throw new UnknownDocumentError(document);
	const { bytes, authors, ...text } = read.value;
	return { ...text, said: { json: new TextDecoder().decode(bytes), authors } };
}

/** What was read ahead, if it still says that; a short one is read now. Null for a long one that went on. */
export async function readIfStill(db: Db, document: string, ahead: DocumentText | null): Promise<DocumentText | null> {
	const row = await findDocument(db, document);
	if (!row) throw new UnknownDocumentError(document);
	const isHead = ahead?.document === document && ahead.generation === row.generation && ahead.seq === row.headSeq;
	if (ahead && isHead && (await hasVersionText(db, ahead))) return ahead;
	return (await countBytes(db, [document])) <= largestHere ? textOf(db, document) : null;
}

/** What it said when it was asked for: what others typed while it was read need not be in it. */
export async function readRecently(
	tx: Transaction,
	document: string,
	ahead: DocumentText | null
): Promise<DocumentText> {
	const row = await findDocument(tx.db, document);
	if (ahead && ahead.generation === row?.generation && (await hasVersionText(tx.db, ahead))) return ahead;
	return readAtHead(tx, document);
}

async function textOf(db: Db, document: string): Promise<DocumentText & { said: VersionText }> {
	const read = await readAuthored(db, document);
	if (!read) throw new UnknownDocumentError(document);
	const { assessment, authorship, cluster, ...text } = read;
	const said = { json: canonicalJson(assessment), authors: { document, authorship } };
	return { ...text, document, cluster, said };
}

type ReadText = WithBytes & Omit<DocumentText, 'said'> & Pick<VersionText, 'authors'>;

export async function readText(db: Db, document: string): Promise<Result<ReadText>> {
	if (!(await findDocument(db, document))) return refuse('document/unknown');
	const { said, ...text } = await textOf(db, document);
	return ok({ ...text, authors: said.authors, bytes: new TextEncoder().encode(said.json) });
}

const textRead = workerRead(import.meta.url, readText);

export async function storeText(bytes: Uint8Array, { cluster, sha256, authors }: Omit<ReadText, 'bytes'>) {
	const json = new TextDecoder().decode(bytes);
	return async (tx: WriteTransaction): Promise<Result<true>> => {
		await insertVersionText(tx.db, { cluster, sha256, json, authors });
		return ok(true);
	};
}

const textStored = workerWrite(import.meta.url, storeText);
