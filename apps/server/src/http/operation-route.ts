import type { AnswerOf, ReceivedBy } from '@plenum/protocol/operation-types';
import { operations } from '@plenum/protocol/operations';
import type { Operation } from '@plenum/protocol/operations/operation';
import { routes, type OperationId } from '@plenum/protocol/routes';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { Answerable } from './answer.ts';
import { respond, type Access, type Handled } from './access.ts';

/** JSON is returned, and sent by the server. Bytes of another type are sent by the route: it returns the reply, or a refusal. */
type HandledBy<Id extends OperationId> = [Extract<AnswerOf<Id>, Blob>] extends [never]
	? Answerable<AnswerOf<Id>>
	: Answerable<never> | FastifyReply;

export type OperationHandler<Id extends OperationId, Caller> = (
	caller: Caller,
	request: FastifyRequest<ReceivedBy<Id>>,
	reply: FastifyReply
) => Promise<HandledBy<Id>>;

declare module 'fastify' {
	interface FastifyInstance {
		/** [WEB180] Adds the route of an operation. Address, schemas, types and status come from the table of operations. */
		operation<Id extends OperationId, Caller>(
			id: Id,
			access: Access<Caller>,
			handler: OperationHandler<Id, Caller>
		): FastifyInstance;
	}
}

export function routeOperations(app: FastifyInstance): void {
	app.decorate('operation', addRoute);
}

function addRoute<Id extends OperationId, Caller>(
	this: FastifyInstance,
	id: Id,
	access: Access<Caller>,
	handler: OperationHandler<Id, Caller>
): FastifyInstance {
	const [method, path] = routes[id].split(' ') as [HTTPMethods, string];
	const { params, query, body, answers }: Operation = operations[id];
	const { bodyLimit, headers, ...config } = access.rules;
	const status = onlyStatus(answers);
	return this.route<ReceivedBy<Id>>({
		method,
		url: `/api/v1${path}`,
		config,
		...(bodyLimit !== undefined && { bodyLimit }),
		schema: {
			...(params && { params }),
			...(query && { querystring: query }),
			...(body && { body }),
			...(headers && { headers })
		},
		handler: (request, reply) =>
			respond(
				reply,
				access.require(request),
				(caller): Promise<Handled<unknown>> => handler(caller, request, reply),
				status
			)
	});
}

/** Where an operation has several, its route sets the status. */
function onlyStatus(answers: Operation['answers']): number | undefined {
	const done = Object.keys(answers)
		.map(Number)
		.filter((status) => status < 300);
	return done.length === 1 ? done[0] : undefined;
}
