import { eraseLetters } from '@plenum/documents/authorship';
import { hashOf, sha256Hex } from '@plenum/documents/content-hash';
import { readAssessment } from '@plenum/documents/read-assessment';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import * as Y from 'yjs';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';
import { kindOf } from './document-kind.ts';
import { findClientsOf, findDocumentIds, findStoredDocument, replaceSnapshot } from './documents.store.ts';
import { readVersionText } from './versions/read-version.ts';
import { openPieces } from './storage/stored-content.ts';
import { readingOf, UnreadableDocumentError } from './storage/unreadable-document.ts';
import {
	deleteUnkeptTexts,
	findVersions,
	findVersionTexts,
	shortenVersionText,
	type FoundVersion,
	type VersionTextRow
} from './versions/versions.store.ts';

/** Whether a letter is one of the person's, and deleted. */
export type IsGone = (client: number, clock: number) => boolean;

/** What erasing a person takes out of the texts of a consultation. */
export type WordsToForget = {
	/** By document, where letters of theirs were deleted. */
	gone: ReadonlyMap<string, IsGone>;
	texts: VersionTextRow[];
	/** The versions that lose words. */
	versions: FoundVersion[];
	/** Clusters of the consultation with a text that can be read. */
	clusters: string[];
	/** Texts that cannot be read: what was deleted in them, and their versions, stay. */
	unreadable: string[];
};

/** What the texts of one cluster say now. */
type ClusterTexts = { documents: string[]; said: Assessment[] };

/**
 * [VER12] Which words of theirs no text of its cluster says any more, and which versions hold them. Nothing is changed.
 */
export async function findWordsToForget(db: Db, consultation: string, participant: string): Promise<WordsToForget> {
	const clients = await findClientsOf(db, participant);
	const gone = new Map<string, IsGone>();
	const unreadable: string[] = [];
	const clusters = new Map<string, ClusterTexts>();
	for (const id of await findDocumentIds(db, consultation)) {
		try {
			const { cluster, assessment, isGone } = await readText(db, id, clients.get(id) ?? new Set());
			if (isGone) gone.set(id, isGone);
			if (assessment) noteText(clusters, cluster, id).said.push(assessment);
		} catch (error) {
			if (!(error instanceof UnreadableDocumentError)) throw error;
			unreadable.push(id);
		}
	}
	const texts: VersionTextRow[] = [];
	const versions: FoundVersion[] = [];
	for (const [cluster, { documents, said }] of clusters) {
		if (!documents.some((id) => gone.has(id))) continue;
		const shortened = (await findVersionTexts(db, cluster)).flatMap((text) => {
			const isGone = text.authors ? gone.get(text.authors.document) : () => true;
			return (isGone && shorten(text, isGone, said)) ?? [];
		});
		texts.push(...shortened);
		const hashes = new Set(shortened.map(({ sha256 }) => sha256));
		versions.push(...(await findVersions(db, cluster)).filter(({ sha256 }) => hashes.has(sha256)));
	}
	return { gone, texts, versions, clusters: [...clusters.keys()], unreadable };
}

function noteText(clusters: Map<string, ClusterTexts>, cluster: string, document: string): ClusterTexts {
	const texts = clusters.get(cluster) ?? { documents: [], said: [] };
	texts.documents.push(document);
	clusters.set(cluster, texts);
	return texts;
}

async function readText(db: Db, id: string, clients: ReadonlySet<number>) {
	const stored = await findStoredDocument(db, id);
	if (!stored) throw new Error('A document is gone from the database.');
	const doc = readingOf(id, () => openPieces([stored.snapshot, ...stored.updates]));
	const deleted = Y.createDeleteSetFromStructStore(doc.store);
	const hasGone = [...clients].some((client) => (deleted.clients.get(client)?.length ?? 0) > 0);
	const isGone: IsGone = (client, clock) => clients.has(client) && Y.isDeleted(deleted, Y.createID(client, clock));
	const assessment = kindOf(stored) === 'cluster' ? readAssessment(doc) : null;
	doc.destroy();
	return { cluster: stored.cluster, assessment, isGone: hasGone ? isGone : null };
}

function shorten(text: VersionTextRow, isGone: IsGone, said: readonly Assessment[]): VersionTextRow | null {
	const authorship = text.authors?.authorship ?? {};
	const left = eraseLetters({ assessment: readVersionText(text), authorship }, isGone, said);
	if (!left) return null;
	const json = canonicalJson(left.assessment);
	const authors = text.authors && { ...text.authors, authorship: left.authorship };
	return { ...text, json, authors, shortenedSha256: sha256Hex(json) };
}

/**
 * The updates of a document keep what was deleted; a document that was opened and written out again does not. Every text of the
 * consultation gets such a snapshot in the place of its updates. [VER12] Versions lose the person's words that no text of their
 * cluster says any more. Answers how many texts were written, and what went.
 */
export async function forgetWordsOf(
	tx: Transaction,
	consultation: string,
	participant: string
): Promise<WordsToForget & { written: number }> {
	const words = await findWordsToForget(tx.db, consultation, participant);
	for (const text of words.texts) await shortenVersionText(tx.db, text);
	const said = new Map<string, string[]>();
	const readable = (await findDocumentIds(tx.db, consultation)).filter((id) => !words.unreadable.includes(id));
	for (const id of readable) {
		const { cluster, sha256 } = await compactDocument(tx, id);
		said.set(cluster, [...(said.get(cluster) ?? []), sha256]);
	}
	for (const [cluster, hashes] of said) await deleteUnkeptTexts(tx.db, cluster, hashes);
	return { ...words, written: readable.length };
}

async function compactDocument(tx: Transaction, id: string): Promise<{ cluster: string; sha256: string }> {
	const stored = await findStoredDocument(tx.db, id);
	if (!stored) throw new Error('A document is gone from the database.');
	const doc = readingOf(id, () => openPieces([stored.snapshot, ...stored.updates]));
	await replaceSnapshot(tx.db, id, stored.headSeq, Y.encodeStateAsUpdate(doc));
	const sha256 = hashOf(readAssessment(doc));
	doc.destroy();
	return { cluster: stored.cluster, sha256 };
}
