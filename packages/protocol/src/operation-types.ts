import type { Static, TObject, TSchema } from 'typebox';
import type { Operations } from './operations.ts';
import type { OperationId, OperationRoute, routes } from './routes.ts';

/** What a caller of the API sends and gets, and what a route receives, derived from the table of operations. Types only: the schemas stay on the server. */

type Routes = typeof routes;
type IdsByRoute = { [Id in OperationId as Routes[Id]]: Id };
/** The operation that has this route. */
export type IdOf<Route extends OperationRoute> = IdsByRoute[Route];

type NamesIn<Path extends string> = Path extends `${string}:${infer Rest}`
	? Rest extends `${infer Name}/${infer After}`
		? Name | NamesIn<`/${After}`>
		: Rest
	: never;

/** The named parts of an operation's path. */
export type ParamsOf<Id extends OperationId> = { [Name in NamesIn<Routes[Id]>]: string | number };

/** A caller may leave out what the server fills in. */
type DefaultedFields<Fields> = {
	[Name in keyof Fields as Fields[Name] extends { default: unknown } ? Name : never]: Fields[Name];
};
type RequiredFields<Fields> = {
	[Name in keyof Fields as Fields[Name] extends { default: unknown } ? never : Name]: Fields[Name];
};
type OrUndefined<Value> = {
	[Name in keyof Value]: Record<never, never> extends Pick<Value, Name> ? Value[Name] | undefined : Value[Name];
};
type QueryFields<Schema> =
	Schema extends TObject<infer Fields>
		? OrUndefined<Static<TObject<RequiredFields<Fields>>> & Partial<Static<TObject<DefaultedFields<Fields>>>>>
		: never;

export type QueryOf<Id extends OperationId> = Operations[Id] extends { query: infer Schema }
	? QueryFields<Schema>
	: never;

type StaticOf<Schema> = Schema extends TSchema ? Static<Schema> : never;

/** JSON as its schema says; an upload is a file, or an object with a file among its fields. */
export type BodyOf<Id extends OperationId> = Operations[Id] extends { body: infer Schema }
	? StaticOf<Schema>
	: Operations[Id] extends { upload: infer ByMedia }
		? StaticOf<ByMedia[keyof ByMedia]>
		: never;

type AnswerBy<Answers> = Answers[keyof Answers];
type ValueOf<Answer> = Answer extends { media: readonly string[] }
	? Blob
	: Answer extends TSchema
		? Static<Answer>
		: null;

export type AnswerOf<Id extends OperationId> = ValueOf<AnswerBy<Operations[Id]['answers']>>;

type Part<Name extends string, Value> = [Value] extends [never]
	? unknown
	: Record<never, never> extends Value
		? { [Key in Name]?: Value }
		: null extends Value
			? { [Key in Name]?: Value }
			: { [Key in Name]: Value };

type NamedParts<Id extends OperationId, Known extends string> = [NamesIn<Routes[Id]>] extends [never]
	? never
	: Omit<ParamsOf<Id>, Known> & Partial<Pick<ParamsOf<Id>, Extract<keyof ParamsOf<Id>, Known>>>;

/** `Known` names the parts of the path that a client fills in where the caller leaves them out. */
export type RequestOf<Id extends OperationId, Known extends string = never> = Part<'params', NamedParts<Id, Known>> &
	Part<'query', QueryOf<Id>> &
	Part<'body', BodyOf<Id>>;

/** The arguments of a call after its operation. A call of an operation that needs nothing may leave its request out. */
export type CallArguments<Call> = Record<never, never> extends Call ? [call?: Call] : [call: Call];

/** What the route of an operation receives once its schemas hold: the server has filled in what has a default. */
export type ReceivedBy<Id extends OperationId> = {
	Params: Operations[Id] extends { params: infer Schema }
		? StaticOf<Schema>
		: { [Name in NamesIn<Routes[Id]>]: string };
	Querystring: Operations[Id] extends { query: infer Schema } ? StaticOf<Schema> : unknown;
	/** An upload is read by the route itself. */
	Body: Operations[Id] extends { body: infer Schema } ? StaticOf<Schema> : unknown;
};
