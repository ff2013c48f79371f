import { randomBytes } from 'node:crypto';
import { refusals, type Refusal } from '@plenum/domain/refusals';
import type { FastifyError, FastifyInstance } from 'fastify';
import { databaseError } from '../database-error.ts';
import { ClaimTakenError } from '../db/idempotency/idempotency.store.ts';
import { UnstorableTextError } from '../db/postgres/postgres-errors.ts';
import { isStorageError } from '../db/storage/storage-error.ts';
import { problem } from './answer.ts';

/** As many as a reader can mend; a body can be wrong in tens of thousands of places. */
const mostFields = 50;

/** Every answer that is not one is problem details; a bug's text stays in the log under the incident that the reader is told. */
export function answerProblems(app: FastifyInstance): void {
	app.setErrorHandler<FastifyError>((thrown, request, reply) => {
		const error = databaseError(thrown) as FastifyError;
		if (error.validation) {
			const fields = error.validation.slice(0, mostFields).map(({ instancePath, message }) => ({
				path: instancePath,
				message: message ?? ''
			}));
			return problem(reply, 'request/invalid', { fields });
		}
		if (error.statusCode === 413) return problem(reply, 'request/too-large');
		if (error.statusCode === 415) return problem(reply, 'request/unsupported-type');
		if (error.code === ClaimTakenError.code) return problem(reply, ClaimTakenError.code);
		if (error instanceof UnstorableTextError) return problem(reply, 'request/invalid');
		if (error.statusCode !== undefined && error.statusCode < 500) return problem(reply, 'request/invalid');
		if (request.raw.destroyed && error.code === 'ECONNRESET') return problem(reply, 'request/invalid'); // Hung up: nobody reads it.
		const incident = randomBytes(6).toString('hex');
		const name = nameOf(error);
		// A disk that takes nothing is reported by who watches it: here, one line for each command that it cost is enough.
		if (name === 'server/cannot-save') request.log.warn({ incident }, 'not saved');
		else request.log.error({ incident, name: error.name, code: error.code, stack: error.stack }, 'unexpected error');
		return problem(reply, name, { incident });
	});
}

/** A fault that people should hear of by its name carries it as its code. */
function nameOf(error: FastifyError): Refusal {
	if (isStorageError(error)) return 'server/cannot-save';
	return refusals.find((known) => known === error.code) ?? 'server/failed';
}
