import { Ajv } from 'ajv';
import type { FastifyInstance } from 'fastify';

/** Bodies are taken as they are or refused, never coerced or trimmed to fit; addresses are text, so their numbers are coerced. */
export function validateStrictly(app: FastifyInstance): void {
	const strict = new Ajv({ coerceTypes: false, removeAdditional: false, useDefaults: false, allErrors: true });
	const lenient = new Ajv({ coerceTypes: true, removeAdditional: false, useDefaults: true });
	app.setValidatorCompiler(({ schema, httpPart }) =>
		(httpPart === 'body' ? strict : lenient).compile(schema as object)
	);
}
