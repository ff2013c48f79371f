import { waitingBounds, type ImportBounds } from '@plenum/domain/matrix/waiting-imports';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AppContext } from '../app-context.ts';
import { outsideCommandScope } from '../db/command-scope.ts';
import { nameOfOwn } from '../db/nodes.ts';
import { isStorageError } from '../db/storage/storage-error.ts';
import { transaction } from '../db/transaction.ts';
import { boundImports } from './bound-imports.ts';
import { beatEvery, followReading, type FollowedReading } from './upload/follow-reading.ts';
import { beginAttempt, changeReader, findUnread, giveBack, type UnreadImport } from './upload/import-jobs.store.ts';
import { markColumnsFailed, markFailed, markRead, type Import } from './imports.store.ts';
import { readImport } from './read-import.ts';
import { storeUpload, sweepContents } from './upload/store-content.ts';
import { sweepUploads } from './upload/store-upload-bytes.ts';
import { createUploadReader, type UploadReader } from './upload/upload-reader.ts';
import { UploadSlots } from './upload/upload-slots.ts';

declare module 'fastify' {
	interface FastifyInstance {
		matrix: Matrix;
	}
}

export type Matrix = {
	context: AppContext;
	bounds: ImportBounds;
	slots: UploadSlots;
	/** How far the imports have come that are being read. */
	progress: Pick<FollowedReading, 'of'>;
	/** Reads it once all that it takes is stored, under a name that nobody else reads under; not where it is refused. */
	read<Value>(id: string, store: (reader: string) => Promise<Result<Value>>): Promise<Result<Value>>;
	/** [MATRIX47] Deletes what no import names any more, and these that it named before. Nobody needs to wait for it. */
	sweep(replaced?: readonly (string | null)[]): Promise<void>;
	/** When what is being read of it is written down; at once where nothing is. */
	settled(id: string): Promise<void>;
	/** [DB39] Begins to read what others have left, now and whenever it comes to that. */
	open(every?: number): Promise<void>;
	/** Ends what is being read, for others to begin it again. */
	close(): Promise<void>;
};

type ReadingJob = { id: string; part: number; done: Promise<void> };

/** The module that turns files into recommendations. */
export function createMatrix(
	context: AppContext,
	reader: UploadReader = createUploadReader(),
	bounds: ImportBounds = waitingBounds
): Matrix {
	const { database } = context;
	const readings = new Map<string, ReadingJob>();
	const followed = followReading(database.nodes, readings);
	let turn: Promise<void> = Promise.resolve();
	let closing = false;
	let beats: NodeJS.Timeout | undefined;

	const read: Matrix['read'] = async (id, store) => {
		const job = { id, reader: nameOfOwn(database.nodes, context.createId()) };
		const reading: ReadingJob = { id, part: 0, done: Promise.resolve() };
		readings.set(job.reader, reading);
		let isStored = false;
		try {
			const stored = await store(job.reader);
			isStored = stored.ok;
			return stored;
		} finally {
			if (isStored) begin(job, reading);
			else readings.delete(job.reader);
		}
	};

	/** One at a time: what waits is not held in memory. */
	function begin(job: UnreadImport, reading: ReadingJob): void {
		const work = turn.then(() => outsideCommandScope(() => readInTurn(job, reading)));
		reading.done = turn = work
			.then(
				(replaced) => void sweep(replaced),
				(error: unknown) => context.report(error)
			)
			.finally(() => readings.delete(job.reader));
	}

	/** Answers the contents that it named before, and those that it was not to name: another node may have taken it over. */
	async function readInTurn(job: UnreadImport, reading: ReadingJob): Promise<(string | null)[]> {
		const row = closing ? undefined : await transaction(database, ({ db }) => beginAttempt(db, job));
		const result = row && (await readImport(database.read, reader, row, (part) => (reading.part = part)));
		if (!result || (closing && !result.ok)) {
			// What was ended here says nothing of the file.
			if (closing) await transaction(database, ({ db }) => giveBack(db, job, row !== undefined));
			return [];
		}
		const read = result.ok ? ok(await storeUpload(context, job.id, result.value)) : result;
		await transaction(database, async ({ db }) => {
			if (read.ok) {
				await markRead(db, job, read.value);
				return boundImports(db, bounds);
			}
			return isOfSheet(row) ? markColumnsFailed(db, job, read.reason) : markFailed(db, job, read.reason);
		});
		return [row.tableContent, ...(read.ok ? [read.value.tableContent, read.value.interpretationContent] : [])];
	}

	let sweeping: Promise<void> = Promise.resolve();
	function sweep(replaced: readonly (string | null)[] = []): Promise<void> {
		const ids = replaced.filter((id) => id !== null);
		const both = async () => {
			await sweepUploads(context);
			await sweepContents(context, ids);
		};
		sweeping = sweeping.then(() => outsideCommandScope(both)).catch(context.report);
		return sweeping;
	}

	async function takeLeft(): Promise<void> {
		const left = followed.findLeft(await findUnread(database.read));
		for (const job of left)
			if (!closing)
				await read(job.id, async (reader) => {
					const isTaken = await transaction(database, ({ db }) => changeReader(db, job, reader));
					return isTaken ? ok(null) : refuse('import/unknown');
				});
	}

	let looking: Promise<void> | null = null;
	function readWaiting(): Promise<void> {
		looking ??= takeLeft()
			// It is looked for again with the next beat.
			.catch((error: unknown) => void (isStorageError(error) || context.report(error)))
			.finally(() => (looking = null));
		return looking;
	}

	return {
		context,
		bounds,
		read,
		sweep,
		progress: followed,
		slots: new UploadSlots(),
		async settled(id) {
			await Promise.all([...readings.values()].map((one) => (one.id === id ? one.done : undefined)));
		},
		open(every = beatEvery) {
			beats = setInterval(() => {
				followed.beat();
				void readWaiting();
			}, every).unref();
			return readWaiting();
		},
		async close() {
			closing = true;
			clearInterval(beats);
			reader.close();
			await looking;
			await turn;
			await sweeping;
		}
	};
}

function isOfSheet({ job }: Import): boolean {
	return job !== null && job.sheet !== null;
}
