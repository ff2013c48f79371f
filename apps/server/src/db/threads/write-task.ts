import type { Result } from '@plenum/domain/result';
import type { MessagePort } from 'node:worker_threads';
import type { DatabaseOpening } from '../connections.ts';
import type { CommitResult } from '../transaction-on.ts';
import type { WorkerError } from './worker-error.ts';

/** `turn` hears when the command is ready, and says when it may begin, with the claim that it is to write. */
export type WriteTask = {
	database: DatabaseOpening;
	module: string;
	name: string;
	input: unknown[];
	turn: MessagePort;
};
export type WriteAnswer = CommitResult<Result<unknown>> | { error: WorkerError };
