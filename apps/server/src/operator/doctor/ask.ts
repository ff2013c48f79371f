import { request as requestHttp, type IncomingHttpHeaders } from 'node:http';
import { request as requestHttps } from 'node:https';

export type Reply = { status: number; headers: IncomingHttpHeaders; body: string };

type Question = { method?: string; headers?: Record<string, string>; body?: Buffer; patienceMs?: number };

/** A check looks at so much of an answer. */
const mostRead = 64 * 1024;

/**
 * One request, over a connection of its own. A certificate that is wrong is a finding of its own, and keeps nobody from asking on:
 * nothing secret is sent.
 */
export function ask(origin: string, path: string, question: Question = {}): Promise<Reply> {
	const url = new URL(path, origin);
	const { method = 'GET', headers = {}, body, patienceMs = 10_000 } = question;
	const send = url.protocol === 'https:' ? requestHttps : requestHttp;
	const length = body === undefined ? {} : { 'content-length': String(body.length) };
	return new Promise((answered, failed) => {
		// The connection stays open: a server that closes it with its answer may cut off the answer to a body that it refuses.
		const sent = { connection: 'keep-alive', ...headers, ...length };
		const options = { method, headers: sent, agent: false, rejectUnauthorized: false };
		const request = send(url, options, (response) => {
			let text = '';
			const done = () => {
				clearTimeout(timer);
				answered({ status: response.statusCode ?? 0, headers: response.headers, body: text });
				request.destroy();
			};
			response.setEncoding('utf8').on('data', (chunk: string) => {
				text += chunk;
				if (text.length > mostRead) done();
			});
			response.on('end', done).on('error', done);
		});
		const timer = setTimeout(() => request.destroy(new Error('no answer in time')), patienceMs);
		// A body may be refused before all of it is sent: the answer counts, not that the line was cut after it.
		request.on('error', (error) => {
			clearTimeout(timer);
			failed(error);
		});
		request.end(body);
	});
}

/** The name of what went wrong on the way: ECONNREFUSED, ENOTFOUND, … It holds no address. */
export function nameOf(error: unknown): string {
	const { code } = error as { code?: string };
	return code ?? (error instanceof Error && error.message === 'no answer in time' ? error.message : 'unknown');
}
