import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { ok } from '@plenum/domain/result';
import { namedSchemas } from '@plenum/protocol/schemas/named-schemas';
import { operationGroups } from '@plenum/protocol/operations';
import { referTo } from '@plenum/protocol/schemas/shared-shapes';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { setImmediate } from 'node:timers/promises';
import { answer } from '../answer.ts';
import { documentProtocol } from './describe-document-protocol.ts';
import { encodedFor, shareAnswer, type SharedAnswer } from '../shared-answer.ts';

type Parameter = { in: string; required?: boolean; schema?: { type?: string; default?: unknown } };
type Content = Record<string, { schema: object; example?: object }>;
type Body = { required?: boolean; content: Content };
type DocumentedOperation = {
	parameters?: Parameter[];
	requestBody?: Body;
	responses: Record<string, { description?: string; content?: Content }>;
	'x-answers'?: Record<string, { content?: Content }>;
	'x-upload'?: Record<string, object>;
	'x-example'?: object;
};
type Document = { paths: Record<string, Record<string, DocumentedOperation>>; components: Record<string, unknown> };

const description = `Everything that the pages of Plenum do, they do by these operations.

Commands take an \`Idempotency-Key\`: sent again with the same key, they are done once. What is refused is told as problem details (RFC 9457) with a stable \`code\`. Facts that something is newer come over socket.io, and shared texts over a websocket with the y-websocket protocol (\`/collab/{document}\`).`;

/** What is the same for all operations. */
const openapiOptions: FastifyDynamicSwaggerOptions = {
	openapi: {
		openapi: '3.1.0',
		info: {
			title: 'Plenum',
			version: '1',
			description,
			license: { name: 'MIT', identifier: 'MIT' }
		},
		servers: [{ url: '/', description: 'This server' }],
		tags: operationGroups.map(({ tag, description }) => ({ name: tag, description })),
		components: {
			securitySchemes: {
				session: {
					type: 'apiKey',
					in: 'cookie',
					name: 'plenum',
					description:
						'A browser’s session: the cookie that signing in or joining sets. Over https it is `__Host-plenum`.'
				},
				token: {
					type: 'http',
					scheme: 'bearer',
					description: 'The `token` that signing in or joining answers: of an account, or of a participant.'
				},
				link: {
					type: 'http',
					scheme: 'bearer',
					description: 'The fragment of the address of a link. It opens these operations and no others.'
				}
			}
		},
		security: [{ session: [] }, { token: [] }]
	},
	convertConstToEnum: false
};

/** The plugin writes all its routes in one go. So it is registered several times, each for so many routes, the last for the rest. */
const parts = 6;
const routesInPart = 50;

function optionsOf(part: number): FastifyDynamicSwaggerOptions {
	let routes = 0;
	return {
		...openapiOptions,
		decorator: `apiPart${part}`,
		// Answers are put in as they are: on its way through the plugin a schema loses what older versions of OpenAPI cannot say.
		transform: ({ schema, url }) => {
			const isHere = Math.min(Math.floor(routes++ / routesInPart), parts - 1) === part;
			return { schema: isHere ? withoutAnswers(schema ?? {}) : { hide: true }, url };
		}
	};
}

declare module 'fastify' {
	interface FastifyInstance {
		/** [OPERATE34] The whole document of the API. */
		apiDocument(): Promise<SharedAnswer<object>>;
	}
}

/** Built at the first request, each part in a turn of the event loop of its own, and sent as these bytes from then on. */
export async function describeApi(app: FastifyInstance): Promise<void> {
	let written: Promise<SharedAnswer<object>> | null = null;
	async function write(): Promise<SharedAnswer<object>> {
		const written: Document[] = [];
		for (let part = 0; part < parts; part++) {
			written.push(app.getDecorator<() => Document>(`apiPart${part}`)());
			await setImmediate();
		}
		return shareAnswer(await completeDocument(joined(written)));
	}
	for (let part = 0; part < parts; part++) await app.register(swagger, optionsOf(part));
	app.decorate('apiDocument', () => (written ??= write()));
	app.get('/api/v1/openapi.json', { schema: { hide: true } }, async (request, reply) =>
		answer(reply, ok(await encodedFor(request, reply, await app.apiDocument())))
	);
}

/** One address may have operations in two parts. */
function joined(documents: readonly Document[]): Document {
	const paths: Document['paths'] = {};
	for (const each of documents)
		for (const [path, methods] of Object.entries(each.paths)) paths[path] = { ...paths[path], ...methods };
	return { ...documents[0]!, paths };
}

function withoutAnswers(schema: FastifySchema): FastifySchema & { 'x-answers': object } {
	const answers = (schema.response ?? {}) as Record<string, { description?: string }>;
	const bare = Object.entries(answers).map(([status, { description }]) => [status, { type: 'null', description }]);
	return { ...schema, response: Object.fromEntries(bare) as object, 'x-answers': answers };
}

/** So many addresses, or schemas, in a turn of the event loop. */
const inOneTurn = 20;

/** What the routes' schemas cannot say, and each schema that has a name once, under its name. */
async function completeDocument(document: Document): Promise<Document> {
	const names = namedSchemas();
	const { refer, within, referred } = referTo('#/components/schemas/', names);
	const shapes = new Map([...names].map(([text, name]) => [name, text]));
	const paths: Document['paths'] = {};
	for (const [at, [path, methods]] of Object.entries(document.paths).entries()) {
		if (at % inOneTurn === 0) await setImmediate();
		Object.values(methods).forEach(completeOperation);
		paths[path] = refer(methods) as Document['paths'][string];
	}
	const schemas: [string, object][] = [];
	// Those that the operations refer to, and then those that these refer to.
	for (const name of referred) {
		if (schemas.length % inOneTurn === 0) await setImmediate();
		schemas.push([name, within(JSON.parse(shapes.get(name) ?? '{}') as object)]);
	}
	await setImmediate();
	schemas.sort(([one], [other]) => (one < other ? -1 : 1));
	return {
		...document,
		paths: { ...paths, ...documentProtocol },
		components: { ...document.components, schemas: Object.fromEntries(schemas) }
	};
}

function completeOperation(operation: DocumentedOperation): void {
	for (const parameter of operation.parameters ?? [])
		if (parameter.in !== 'path' && parameter.schema?.default !== undefined) parameter.required = false;
	for (const [status, { content }] of Object.entries(operation['x-answers'] ?? {}))
		if (content) Object.assign(operation.responses[status.toUpperCase()] ?? {}, { content });
	if (operation['x-upload']) {
		const content = Object.entries(operation['x-upload']).map(([type, schema]) => [type, { schema }]);
		operation.requestBody = { required: true, content: Object.fromEntries(content) as Content };
	}
	if (operation.requestBody && mayBeAbsent(operation.requestBody)) operation.requestBody.required = false;
	const json = operation.requestBody?.content['application/json'];
	if (json && operation['x-example']) json.example = operation['x-example'];
	for (const key of ['x-answers', 'x-upload', 'x-example'] as const) delete operation[key];
}

/** A body that may be null may be left out. */
function mayBeAbsent({ content }: Body): boolean {
	const { anyOf = [] } = (content['application/json']?.schema ?? {}) as { anyOf?: { type?: string }[] };
	return anyOf.some(({ type }) => type === 'null');
}
