import { operationGroups } from '@plenum/protocol/operations';
import { routes, type OperationId } from '@plenum/protocol/routes';
import type { Answer, Operation } from '@plenum/protocol/operations/operation';
import { Bytes } from '@plenum/protocol/operations/operation';
import { Problem } from '@plenum/protocol/problem';
import type { FastifyContextConfig, FastifyInstance, FastifySchema } from 'fastify';

type DescribedOperation = Operation & { id: OperationId; tag: string };

/** By method and path, such as `GET /api/v1/me`. */
const operations: ReadonlyMap<string, DescribedOperation> = new Map(
	operationGroups.flatMap(({ tag, operations }) =>
		Object.entries(operations).map(([name, operation]) => {
			const id = name as OperationId;
			return [routes[id].replace(' ', ' /api/v1'), { ...operation, id, tag }];
		})
	)
);

const problem = { 'application/problem+json': { schema: Problem } };
const refusals = {
	'4xx': { description: 'Refused, and why', content: problem },
	'5xx': { description: 'The server cannot do it now', content: problem }
};

/**
 * A route of the API that does not say what it answers cannot be registered. What it answers is sent as it is: a schema
 * describes an answer, and takes nothing out of it.
 */
export function describeOperations(app: FastifyInstance): void {
	app.setSerializerCompiler(() => (value) => JSON.stringify(value));
	app.addHook('onRoute', (route) => {
		const isDescribed = route.url.startsWith('/api/v1/') && route.method !== 'HEAD' && route.schema?.hide !== true;
		if (!isDescribed) return;
		const operation = operations.get(`${String(route.method)} ${route.url}`);
		if (!operation) throw new Error(`${String(route.method)} ${route.url} does not say what it answers.`);
		const { params, querystring, body } = route.schema ?? {};
		if (params !== operation.params || querystring !== operation.query || body !== operation.body)
			throw new Error(`${String(route.method)} ${route.url} does not take what the table of operations says.`);
		route.schema = { ...route.schema, ...describe(operation, route.config) };
	});
}

function describe(operation: DescribedOperation, config: FastifyContextConfig = {}): FastifySchema {
	const { id, summary, tag, answers, open, upload, example } = operation;
	const description = explain(config);
	const response = Object.entries(answers).map(([status, answer]) => [status, describeAnswer(status, answer)]);
	return {
		operationId: id,
		summary,
		tags: [tag],
		...(description ? { description } : {}),
		...(open ? { security: open === 'by-link' ? [{ link: [] }] : [] } : {}),
		...(upload ? { 'x-upload': upload } : {}),
		...(example ? { 'x-example': example } : {}),
		response: { ...Object.fromEntries(response), ...refusals }
	};
}

/** What a program has to know of a route beside its messages. */
function explain({ requiresRecentSignIn, idempotency }: FastifyContextConfig): string {
	const sentences = [
		requiresRecentSignIn
			? 'Whoever asks through an account has proved within the last ten minutes who they are; else the refusal is `session/reauthenticate`.'
			: '',
		idempotency === 'claim'
			? 'The answer holds a secret that is shown once: a repeat with the same key is refused with `request/already-done`.'
			: ''
	];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}

const meanings: Record<string, string> = {
	200: 'Done, or what was asked for',
	201: 'Created',
	202: 'Taken in; what comes of it is asked for later',
	304: 'Not changed since it was asked for'
};

function describeAnswer(status: string, answer: Answer): object {
	const description = meanings[status] ?? '';
	if (answer === null) return { description, type: 'null' };
	const media = 'media' in answer ? (answer.media as readonly string[]) : null;
	const content = media
		? Object.fromEntries(media.map((type) => [type, { schema: Bytes }]))
		: { 'application/json': { schema: answer } };
	return { description, content };
}
