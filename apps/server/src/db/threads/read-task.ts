import type { Result } from '@plenum/domain/result';
import type { DatabaseOpening } from '../connections.ts';
import type { WorkerError } from './worker-error.ts';
import type { WithBytes } from './worker-read.ts';

/** What a worker that reads is asked: a function of a module, by name. */
export type ReadTask = { database: DatabaseOpening; module: string; name: string; input: unknown[] };

/** The value as JSON, so that the event loop neither builds nor copies it; where it holds bytes, as it is, and the bytes move. */
export type ReadAnswer =
	| { result: Result<Uint8Array<ArrayBuffer> | WithBytes>; milliseconds: number }
	| { error: WorkerError };
