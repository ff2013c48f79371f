import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

const isText = /^text\/|^application\/(?:[\w.-]+\+)?(?:json|xml)\b|^application\/javascript\b|^image\/svg\+xml\b/i;

/** `text/css` becomes `text/css; charset=utf-8`: without it, a browser guesses what bytes mean. */
export function withCharset(type: string): string {
	return isText.test(type) && !/;\s*charset=/i.test(type) ? `${type}; charset=utf-8` : type;
}

/**
 * Names the charset of a text answer, no matter what code writes its head. Static files, pages and long polling write their
 * heads without Fastify's hooks, so the one place that all pass is `writeHead`.
 */
export function nameCharset(response: ServerResponse): void {
	const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
	response.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
		const type = response.getHeader('content-type');
		if (typeof type === 'string') response.setHeader('content-type', withCharset(type));
		const given = rest.at(-1);
		return writeHead(status, ...(isHeaders(given) ? [...rest.slice(0, -1), nameIn(given)] : rest));
	};
}

function isHeaders(given: unknown): given is OutgoingHttpHeaders {
	return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function nameIn(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) =>
			name.toLowerCase() === 'content-type' && typeof value === 'string' ? [name, withCharset(value)] : [name, value]
		)
	);
}
