import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import type { FastifyInstance } from 'fastify';

// Skips checks that are not needed. The linter of the API's description validates our schemas, and shorter code runs no faster. Without
// both, all take half of the processor's time, and the largest one holds the event loop half as long.
const quick = { meta: false, validateSchema: false, code: { optimize: false } };

// A compiled schema is cached with it, so that a process that starts several servers in turn compiles it once.
const strict = new Ajv({ ...quick, coerceTypes: false, removeAdditional: false, useDefaults: false, allErrors: true });
const lenient = new Ajv({ ...quick, coerceTypes: true, removeAdditional: false, useDefaults: true });

/**
 * Bodies are taken as they are or refused, never coerced or trimmed to fit; addresses are text, so their numbers are coerced. Each
 * schema is compiled when the first request comes that it concerns: all of them together are half of what a start takes.
 */
export function validateStrictly(app: FastifyInstance): void {
	app.setValidatorCompiler<object>(({ schema, httpPart }) => {
		let validate: ValidateFunction | null = null;
		return (data: unknown) => {
			validate ??= (httpPart === 'body' ? strict : lenient).compile(schema);
			return validate(data) || { error: validate.errors ?? [] };
		};
	});
}
