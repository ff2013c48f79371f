import { jsonWithoutNul } from '@plenum/domain/without-nul';
import type { FastifyInstance } from 'fastify';

/** [DB43] On every engine, so that an instance can move from one to the other. */
export function takeJsonWithoutNul(app: FastifyInstance): void {
	const parse = app.getDefaultJsonParser('error', 'error');
	app.removeContentTypeParser('application/json');
	app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) =>
		parse(request, jsonWithoutNul(body as string), done)
	);
}
