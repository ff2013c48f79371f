import { refuse, type Result } from '@plenum/domain/result';
import type { Database } from '../../db/database.ts';
import { plainTransaction } from '../../db/sqlite/plain-transaction.ts';
import { isSqlite } from '../../db/sqlite/get-sqlite.ts';
import { isStorageError } from '../../db/storage/storage-error.ts';
import { transaction, type Transaction } from '../../db/transaction.ts';
import type { Report } from '../../report.ts';
import { appendPlainly } from './append-plainly.store.ts';
import type { OwnerChanges } from './client-owners.ts';
import { encodeHint } from './document-hint.ts';
import {
	appendUpdates,
	deleteClients,
	findDocument,
	findUpdates,
	upsertClient,
	type UpdateRow
} from '../documents.store.ts';

/** What one document has to commit: text, client ids and their owners, or both. */
export type Batch = {
	document: string;
	generation: number;
	updates: readonly Uint8Array[];
	clients: OwnerChanges;
	/** The number of the last update that the document has here. */
	since: number;
};

/** `missed`: what other nodes have committed since, where the document has not heard all of it. */
export type AppendedUpdate = { seq: number; missed: readonly UpdateRow[] };

/** `frame/foreign-client`: a client id was announced on another node at the same moment, by somebody else. */
export type AppendRefusal =
	| 'frame/foreign-client'
	| 'document/frozen'
	| 'document/other-generation'
	| 'document/unknown'
	| 'server/cannot-save';
/** Null where there was no text. */
export type AppendResult = Result<AppendedUpdate | null, AppendRefusal>;

/** A document with something to commit. It is asked as late as possible, so that a commit takes all that has come. */
export type Source = {
	/** Not taken before this moment, in milliseconds of the process: see [DOC29]. */
	readonly readyAt: number;
	take(): Batch | undefined;
	/** Whether it has heard already what other nodes have committed before a number. */
	readonly remote: { hasHeardBefore(seq: number): boolean };
	settle(appended: AppendResult): void;
};

export type UpdateLog = {
	/** There is something to take, which this author wrote. */
	wake(source: Source, author?: object): void;
	idle(): Promise<void>;
};

/** What waits in all documents is one group: their texts are one transaction. */
export function createUpdateLog(database: Database, report: Report): UpdateLog {
	const awake = new Set<Source>();
	const group = {
		get readyAt() {
			return Math.min(...[...awake].map(({ readyAt }) => readyAt));
		},
		async commit() {
			await commit(takeReady(awake));
			if (awake.size > 0) database.commits.wake(group);
		}
	};

	async function commit(taken: [Source, Batch][]): Promise<void> {
		if (taken.length === 0) return;
		let outcomes: AppendResult[];
		try {
			outcomes =
				(await commitPlainly(database, taken)) ??
				(await transaction(database, (tx) => appendAll(tx, taken), { withFirst: true, notifiesAll: true }));
		} catch (error) {
			if (!isStorageError(error)) report(error); // A disk that takes nothing is reported once, by who watches it.
			outcomes = taken.map(() => refuse('server/cannot-save'));
		}
		taken.forEach(([source], at) => source.settle(outcomes[at] ?? refuse('server/cannot-save')));
	}

	return {
		wake(source, author) {
			awake.add(source);
			database.commits.wake(group, author);
		},
		idle: () => database.commits.idle()
	};
}

function takeReady(awake: Set<Source>): [Source, Batch][] {
	const now = performance.now();
	const taken: [Source, Batch][] = [];
	for (const source of awake) {
		if (source.readyAt > now) continue;
		awake.delete(source);
		const batch = source.take();
		if (batch) taken.push([source, batch]);
	}
	return taken;
}

/** [DB111] Null where there is more to do than to append text that nobody refuses: then nothing was done. */
async function commitPlainly(database: Database, taken: readonly [Source, Batch][]): Promise<AppendResult[] | null> {
	if (!isSqlite(database) || !taken.every(([, batch]) => isPlain(batch))) return null;
	return plainTransaction(database, (writer) => {
		const outcomes: AppendResult[] = [];
		for (const [source, batch] of taken) {
			const seq = appendPlainly(writer, batch);
			if (seq === null || isBehind(seq, batch, source)) return null;
			outcomes.push({ ok: true, value: { seq, missed: [] } });
		}
		return outcomes;
	});
}

function isPlain({ clients, updates }: Batch): boolean {
	return updates.length > 0 && [...clients.owners].length === 0 && clients.forgotten.length === 0;
}

/** Others have appended since what the document has heard of. */
function isBehind(seq: number, { since }: Batch, { remote }: Source): boolean {
	return seq > since + 1 && !remote.hasHeardBefore(seq);
}

async function appendAll(tx: Transaction, taken: readonly [Source, Batch][]): Promise<AppendResult[]> {
	const stored: boolean[] = [];
	for (const [, batch] of taken) stored.push(await storeOwners(tx, batch));
	// One after the other on SQLite, all in one message on PostgreSQL.
	const seqs = await Promise.all(
		taken.map(([, { document, generation, updates }], at) =>
			stored[at] && updates.length > 0 ? appendUpdates(tx.db, document, generation, updates) : undefined
		)
	);
	const outcomes: AppendResult[] = [];
	for (const [at, [source, batch]] of taken.entries())
		outcomes.push(stored[at] ? await appended(tx, batch, source, seqs[at]) : refuse('frame/foreign-client'));
	return outcomes;
}

async function appended(tx: Transaction, batch: Batch, source: Source, seq: number | undefined): Promise<AppendResult> {
	if (batch.updates.length === 0) return { ok: true, value: null };
	if (seq === undefined) return refuse(await reasonWhyNot(tx, batch));
	tx.hint(() => ({ id: batch.document, content: encodeHint(batch.generation, seq, batch.updates) }));
	// [DOC91] Read after the append: up to its own number nothing can come in between any more.
	const missed = isBehind(seq, batch, source) ? await findUpdates(tx.db, batch.document, batch.since, seq) : [];
	return { ok: true, value: { seq, missed } };
}

/** False where one of them is somebody else's. */
async function storeOwners(tx: Transaction, { document, clients }: Batch): Promise<boolean> {
	for (const [client, owner] of clients.owners) if (!(await upsertClient(tx.db, document, client, owner))) return false;
	if (clients.forgotten.length > 0) await deleteClients(tx.db, document, clients.forgotten);
	return true;
}

async function reasonWhyNot(tx: Transaction, batch: Batch): Promise<AppendRefusal> {
	const row = await findDocument(tx.db, batch.document);
	if (!row) return 'document/unknown';
	return row.generation === batch.generation ? 'document/frozen' : 'document/other-generation';
}
