import { outcomeVersion } from '@plenum/reports/outcome/outcome';
import { Type, type TSchema } from 'typebox';
import type { OperationId } from '../routes.ts';
import { closedObject, Id } from '../shapes.ts';

/** What an operation of the API takes and answers, and how the OpenAPI document describes it. Its route stands in `routes.ts`. */
export type Operation = {
	summary: string;
	/** The named parts of the path; text where it does not say. */
	params?: TSchema;
	/** The part of the address after the path. */
	query?: TSchema;
	body?: TSchema;
	/** By status. What is refused is the same everywhere: a Problem. */
	answers: Partial<Record<200 | 201 | 202 | 304, Answer>>;
	/** Anyone may ask, without a session. `by-link`: with the token of a link as Bearer. */
	open?: true | 'by-link';
	/** A body, as somebody might send it. */
	example?: object;
	/** The body, by media type, where the route reads it without a schema: an upload. */
	upload?: Record<string, TSchema>;
};

/** JSON by a schema, or bytes of one of these media types; null for an answer without a body. */
export type Answer = TSchema | { media: readonly string[] } | null;

/** A module's operations, under one heading of the document. */
export type OperationGroup = {
	tag: string;
	description: string;
	operations: Partial<Record<OperationId, Operation>>;
};

export const Bytes = Type.Unsafe<Blob>(Type.String({ format: 'binary' }));

/** Its schema stands at an address of its own, for all that takes such files. */
export const OutcomeUpload = Type.Unsafe<object>(
	Type.Object(
		{ version: Type.Literal(outcomeVersion) },
		{ description: 'An `outcome.json`, as `/api/v1/schemas/plenum-outcome.json` describes it' }
	)
);

/** A path whose named parts are ids. */
export const pathOfIds = <const Names extends readonly string[]>(...names: Names) =>
	closedObject(Object.fromEntries(names.map((name) => [name, Id])) as Record<Names[number], typeof Id>);
