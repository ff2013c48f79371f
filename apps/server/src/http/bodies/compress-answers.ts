import type { FastifyInstance, onSendAsyncHookHandler } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { quickly, shortestCompressed } from '../shared-answer.ts';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** The best encoding first. */
const encoders = {
	br: (bytes: Uint8Array) => brotliAsync(bytes, quickly),
	gzip: (bytes: Uint8Array) => gzipAsync(bytes)
};
type EncodingName = keyof typeof encoders;

const compressible = /^text\/|[+/](?:json|xml)\b|octet-stream/;

/**
 * [OPERATE241] As the last hook of each route: what others keep or replace is the answer as it is read. Streams are sent as they are: a
 * compressor would hold back the progress that they report.
 */
export function compressAnswers(app: FastifyInstance): void {
	app.addHook('onRoute', (route) => {
		route.onSend = [...[route.onSend ?? []].flat(), compress];
	});
}

const compress: onSendAsyncHookHandler = async (request, reply, payload) => {
	const isText = compressible.test(String(reply.getHeader('content-type') ?? ''));
	if (!isText || reply.hasHeader('content-encoding')) return payload;
	const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
	if (!(bytes instanceof Uint8Array) || bytes.length < shortestCompressed) return payload;
	void reply.header('vary', 'accept-encoding');
	const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''));
	if (encoding === null) return payload;
	void reply.header('content-encoding', encoding).removeHeader('content-length');
	return encoders[encoding](bytes);
};

/** The best that the client accepts; `q=0` refuses one. */
export function chooseEncoding(accepted: string): EncodingName | null {
	const refused = /;\s*q=0(?:\.0*)?\s*$/i;
	const names = accepted
		.split(',')
		.filter((each) => !refused.test(each))
		.map((each) => each.split(';', 1)[0]?.trim().toLowerCase());
	return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding) || names.includes('*')) ?? null;
}
