import { PostgresError } from '../postgres/postgres-errors.ts';
import { databaseError } from '../../database-error.ts';

/** Errors lose their name and code on the way between threads. */
export type WorkerError = {
	name: string;
	message: string;
	stack: string | undefined;
	code: unknown;
	/** What PostgreSQL, or the connection to it, refused: by that it is known whether asking again may succeed. */
	postgres: { code: string; constraint: string | null; message: string } | null;
};

/** The code is that of the deepest cause: a store's error wraps what the database said. */
export function workerError(thrown: unknown): WorkerError {
	const error = databaseError(thrown);
	const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
	let code: unknown;
	let postgres: WorkerError['postgres'] = null;
	for (let each = error; each instanceof Error; each = each.cause) {
		if ('code' in each) code = each.code;
		if (each instanceof PostgresError)
			postgres = { code: each.code, constraint: each.constraint, message: each.message };
	}
	return { name, message, stack, code, postgres };
}

/** What the worker answered; what it threw is thrown here. */
export function unwrapAnswer<Answer extends object>(answer: Answer | { error: WorkerError }): Answer {
	if (!('error' in answer)) return answer;
	const { postgres, ...error } = answer.error;
	const cause = postgres && new PostgresError(postgres.code, postgres.constraint, postgres.message);
	throw Object.assign(new Error(error.message, cause ? { cause } : {}), error);
}
