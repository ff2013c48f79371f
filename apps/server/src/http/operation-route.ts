import type { Result } from '@plenum/domain/result';
import type { AnswerOf, ReceivedBy } from '@plenum/protocol/operation-types';
import { operations } from '@plenum/protocol/operations';
import type { Operation } from '@plenum/protocol/operations/operation';
import { routes, type OperationId } from '@plenum/protocol/routes';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { answer, type Answerable } from './answer.ts';
import type { Access } from './access.ts';

/** The result of a query or command, or the reply if it has already been sent because it is not JSON. */
type HandlerResult<Value> = Answerable<Value> | FastifyReply;

/** JSON is returned, and sent by the server. Bytes of another type are sent by the route: it returns the reply, or a refusal. */
type HandledBy<Id extends OperationId> = [Extract<AnswerOf<Id>, Blob>] extends [never]
	? Answerable<AnswerOf<Id>>
	: Answerable<never> | FastifyReply;

/** `Given` is what the handler returns, by which a field too many is found. */
export type OperationHandler<Id extends OperationId, Caller, Given = HandledBy<Id>> = (
	caller: Caller,
	request: FastifyRequest<ReceivedBy<Id>>,
	reply: FastifyReply
) => Promise<Given & Exact<Given, AnswerOf<Id>>>;

/** [WEB271] Accepts a handler's result only if each field of its value is in the schema of the answer. */
type Exact<Given, Wanted> = [SurplusIn<JsonOf<Given>, Wanted>] extends [never]
	? unknown
	: { surplus: SurplusIn<JsonOf<Given>, Wanted> };

/** The value that a result sends as JSON. */
type JsonOf<Given> = Given extends { ok: true; value: infer Value } ? Value : never;

/** The names of fields that no member of `Wanted` has, as deep as `Depth` has items. */
type SurplusIn<Value, Wanted, Depth extends readonly unknown[] = [1, 2, 3]> = Depth extends readonly [
	unknown,
	...infer Rest
]
	? Value extends Uint8Array | string | number | boolean | null | undefined
		? never
		: Value extends readonly (infer Item)[]
			? SurplusIn<Item, Wanted extends readonly (infer WantedItem)[] ? WantedItem : never, Rest>
			: Value extends object
				? | Exclude<NamedKeysOf<Value>, KeysOf<Wanted>>
					| { [Name in keyof Value]-?: SurplusIn<Value[Name], FieldOf<Wanted, Name>, Rest> }[keyof Value]
				: never
	: never;
/** Without an index signature, which names no field. */
type NamedKeysOf<Value> = keyof { [Name in keyof Value as string extends Name ? never : Name]: Value[Name] };
type KeysOf<Union> = Union extends object ? keyof Union : never;
type FieldOf<Union, Name> = Union extends object ? (Name extends keyof Union ? Union[Name] : never) : never;

declare module 'fastify' {
	interface FastifyInstance {
		/** [WEB180] Adds the route of an operation. Address, schemas, types and status come from the table of operations. */
		operation<Id extends OperationId, Caller, Given extends HandledBy<Id>>(
			id: Id,
			access: Access<Caller>,
			handler: OperationHandler<Id, Caller, Given>
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
	handler: OperationHandler<Id, Caller, HandledBy<Id>>
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
				(caller): Promise<HandlerResult<unknown>> => handler(caller, request, reply),
				status
			)
	});
}

/** Checks the caller, runs the query or command, and sends the answer. Without `status`, the status that the command has set. */
export async function respond<Caller, Value>(
	reply: FastifyReply,
	required: Promise<Result<Caller>>,
	command: (caller: Caller) => Promise<HandlerResult<Value>>,
	status?: number
): Promise<FastifyReply> {
	const caller = await required;
	if (!caller.ok) return answer(reply, caller);
	// A reply can be awaited, and comes to nothing: then it was sent.
	const handled = await command(caller.value);
	return handled && 'ok' in handled ? answer(reply, handled, status ?? reply.statusCode) : reply;
}

/** Where an operation has several, its route sets the status. */
function onlyStatus(answers: Operation['answers']): number | undefined {
	const done = Object.keys(answers)
		.map(Number)
		.filter((status) => status < 300);
	return done.length === 1 ? done[0] : undefined;
}
