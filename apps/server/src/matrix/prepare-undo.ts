import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { ImportEffect } from '@plenum/domain/matrix/import-effect';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PastImport } from '@plenum/protocol/matrix';
import { findAllClusters, findAllRecommendations, type RecommendationChange } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import { workerRead, type WithBytes } from '../db/threads/worker-read.ts';
import { findDocument } from '../documents/documents.store.ts';
import { readDocument } from '../documents/read-document.ts';
import { UnknownDocumentError } from '../documents/freeze-document.ts';
import { findCitedCodes } from '../mechanisms/cited-mechanisms.ts';
import { findMechanisms } from '../mechanisms/mechanisms.store.ts';
import { findHead, findLines } from '../journal/journal.store.ts';
import { changedFields } from './changed-fields.ts';
import { findConfirmed, readChanges, type Import } from './imports.store.ts';
import { stampOfGround } from './prepare-import.ts';
import { findImportOf } from './show-import.ts';

/** Everything that taking an import back writes, as it stands on what was there when it was looked at. */
export type PreparedUndo = Pick<ImportEffect, 'came' | 'terms' | 'clusters' | 'mechanisms'> & {
	/** The state of what stands there. */
	stamp: string;
	/** How far the record had come. */
	place: number;
	updates: RecommendationChange[];
	/** Documents of the clusters that it made, with the hash of what they say. */
	frozen: { document: string; sha256: string }[];
};

/** Every import that was confirmed, the latest first, with what stands in the way of taking it back. */
export async function listPastImports(db: Db, consultation: string): Promise<Result<{ imports: PastImport[] }>> {
	const rows = await findConfirmed(db, consultation);
	const last = rows.find(({ state }) => state === 'confirmed')?.id;
	const imports: PastImport[] = [];
	for (const row of rows) {
		const { id, state, confirmedAt, effect } = row;
		if (!effect) continue;
		const { review, language, counts } = effect;
		const status = state === 'taken-back' ? 'taken-back' : id === last ? await undoStatusOf(db, row) : 'not-last';
		imports.push({ id, at: confirmedAt ?? 0, review, language, counts, ...asView(status) });
	}
	return ok({ imports });
}

export const pastImportsRead = workerRead(import.meta.url, listPastImports);

export async function prepareUndo(db: Db, consultation: string, id: string): Promise<Result<PreparedUndo>> {
	const found = await findImportOf(db, consultation, id);
	if (!found.ok) return found;
	const { effect, state } = found.value;
	if (state !== 'confirmed' || !effect) return refuse('import/not-confirmed');
	const last = (await findConfirmed(db, consultation)).find((one) => one.state === 'confirmed');
	if (last?.id !== id) return refuse('import/not-last');
	if ((await undoStatusOf(db, found.value)) !== 'free') return refuse('import/in-use');
	const { came, terms, clusters, mechanisms = { came: [], changed: [] } } = effect;
	const updates = (await readChanges(db, found.value)).map(({ before, after }) => changedFields(after, before));
	const frozen: PreparedUndo['frozen'] = [];
	for (const { document, made } of clusters) {
		if (!made) continue;
		const reading = await readDocument(db, document);
		if (!reading) throw new UnknownDocumentError(document);
		frozen.push({ document, sha256: reading.sha256 });
	}
	const { length } = await findHead(db, consultation);
	return ok({ stamp: await stampOfGround(db, id), place: length, came, terms, clusters, mechanisms, updates, frozen });
}

/** As JSON, to be handed from one worker to the other. */
export async function encodeUndo(...input: Parameters<typeof prepareUndo>): Promise<Result<WithBytes>> {
	const prepared = await prepareUndo(...input);
	return prepared.ok ? ok({ bytes: new TextEncoder().encode(JSON.stringify(prepared.value)) }) : prepared;
}

export const undoPrepared = workerRead(import.meta.url, encodeUndo);

type UndoStatus = 'taken-back' | 'not-last' | 'free' | { inUse: string[] };

function asView(status: UndoStatus): Pick<PastImport, 'status' | 'inUse'> {
	return typeof status === 'string' ? { status, inUse: [] } : { status: 'in-use', inUse: status.inUse };
}

/** What was written, decided, planned or arranged on one of its clusters since hangs on it. */
async function undoStatusOf(db: Db, row: Import): Promise<'free' | { inUse: string[] }> {
	const { consultation, effect } = row;
	if (!effect) return 'free';
	const since = (await findLines(db, consultation, effect.place)).map(textOfLine);
	const labels = new Map((await findAllClusters(db, consultation)).map(({ id, label }) => [id, label]));
	const now = new Map(
		(await findAllRecommendations(db, consultation)).map(({ consultation: _, ...one }) => [one.id, one])
	);
	const inUse = new Set<string>();
	for (const { id, document, headSeq } of effect.clusters) {
		const written = (await findDocument(db, document))?.headSeq !== headSeq;
		if (written || since.some((line) => line.includes(id))) inUse.add(labels.get(id) ?? '');
	}
	const isOther = (one: unknown, other: unknown) => canonicalJson(one) !== canonicalJson(other);
	for (const one of await findUsedMechanisms(db, consultation, effect.mechanisms, since)) inUse.add(one);
	for (const { after } of await readChanges(db, row)) {
		const one = now.get(after.id);
		if (!one || isOther(one, after)) inUse.add(labels.get(one?.cluster ?? after.cluster) ?? '');
	}
	return inUse.size === 0 ? 'free' : { inUse: [...inUse] };
}

/** A line names what was linked to a recommendation; a text, what an action cites. */
async function findUsedMechanisms(
	db: Db,
	consultation: string,
	effect: ImportEffect['mechanisms'],
	since: readonly string[]
): Promise<string[]> {
	if (!effect) return [];
	const named = new Set(since.flatMap((line) => line.match(/[\w-]+/g) ?? []));
	const ids = new Set([...effect.came, ...effect.changed.map(({ id }) => id)]);
	const found = (await findMechanisms(db, consultation)).filter(({ id }) => ids.has(id));
	const cited = found.length === 0 ? new Set() : await findCitedCodes(db, consultation);
	const used = found.filter(({ id, code }) => named.has(id) || cited.has(code));
	return used.map(({ body, symbol }) => [body, symbol].filter((part) => part !== null).join(' '));
}

/** A line is of a cluster if its id stands anywhere in it. */
export function textOfLine({ stream, data }: { stream: string; data: unknown }): string {
	return `${stream} ${canonicalJson(data)}`;
}
