import type { FastifyInstance } from 'fastify';

/** Within this scope JSON arrives as raw bytes: up to 20 MB are parsed in the worker that reads it, not on the event loop. */
export function takeJsonAsBytes(scope: FastifyInstance): void {
	scope.removeContentTypeParser('application/json');
	scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

/** Copies the bytes, so that they may be transferred. Nothing where nothing was sent. */
export function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
	return new Uint8Array(body instanceof Uint8Array ? body : []);
}
