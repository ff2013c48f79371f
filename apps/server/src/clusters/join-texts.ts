import { createFirstState } from '@plenum/documents/first-state';
import { isBlank, joinAssessments, type LabelledAssessment } from '@plenum/domain/clusters/join-assessments';
import { ok, type Result } from '@plenum/domain/result';
import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';
import { workerRead, type WithBytes } from '../db/threads/worker-read.ts';
import { countBytes, findDocuments } from '../documents/documents.store.ts';
import { UnknownDocumentError } from '../documents/freeze-document.ts';
import { readDocument, type DocumentReading } from '../documents/read-document.ts';

/** The texts of clusters that go into another: which, and under which headings. */
export type DocumentsToJoin = { target: string; others: { label: string; document: string }[] };

/** What a document said, and when that was. */
export type TextAtHead = Omit<DocumentReading, 'assessment'> & { document: string };

/** `bytes`: how the document begins that holds all of it; empty where the others wrote nothing. */
export type JoinedTexts = WithBytes & { documents: DocumentsToJoin; texts: TextAtHead[] };

/** Up to here, all together, they are read and joined within a few milliseconds. */
const largestHere = 128 * 1024;

export async function areShort(db: Db, documents: DocumentsToJoin): Promise<boolean> {
	return (await countBytes(db, idsOf(documents))) <= largestHere;
}

export async function joinDocuments(db: Db, documents: DocumentsToJoin): Promise<Result<JoinedTexts>> {
	const texts: TextAtHead[] = [];
	const read = async (document: string) => {
		const rating = await readDocument(db, document);
		if (!rating) throw new UnknownDocumentError(document);
		const { assessment, ...text } = rating;
		texts.push({ ...text, document });
		return assessment;
	};
	const target = await read(documents.target);
	const others: LabelledAssessment[] = [];
	for (const { label, document } of documents.others) others.push({ label, assessment: await read(document) });
	const isAllBlank = others.every(({ assessment }) => isBlank(assessment));
	const state = isAllBlank ? [] : createFirstState(joinAssessments(target, others));
	return ok({ bytes: new Uint8Array(state), documents, texts });
}

export const textsJoined = workerRead(import.meta.url, joinDocuments);

/** In the transaction: long ones in a worker. */
export async function joinNow(tx: Transaction, documents: DocumentsToJoin): Promise<JoinedTexts> {
	const joined = (await areShort(tx.db, documents))
		? await joinDocuments(tx.db, documents)
		: await tx.costly.ask(textsJoined, documents);
	if (!joined.ok) throw new Error(joined.reason);
	return joined.value;
}

/** Whether these documents were joined, and nobody has written on since. */
export async function isStill(db: Db, documents: DocumentsToJoin, ahead: Omit<JoinedTexts, 'bytes'>): Promise<boolean> {
	if (!isDeepStrictEqual(documents, ahead.documents)) return false;
	const rows = new Map((await findDocuments(db, idsOf(documents))).map((row) => [row.id, row]));
	return ahead.texts.every(({ document, generation, seq }) => {
		const row = rows.get(document);
		return row?.generation === generation && row.headSeq === seq;
	});
}

function idsOf({ target, others }: DocumentsToJoin): string[] {
	return [target, ...others.map(({ document }) => document)];
}
