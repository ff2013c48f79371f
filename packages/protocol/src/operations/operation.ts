import { outcomeVersion } from '@plenum/reports/outcome';
import { Type, type TSchema } from 'typebox';

/** What a route of the API answers, and how the OpenAPI document names it. What it asks for stands at the route. */
export type Operation = {
	/** Its name in the document, for programs that are generated from it. */
	id: string;
	summary: string;
	/** By status. What is refused is the same everywhere: a Problem. */
	answers: Partial<Record<200 | 201 | 202 | 304, Answer>>;
	/** Anyone may ask, without a session. */
	open?: true;
	/** A body, as somebody might send it. */
	example?: object;
	/** The body, by media type, where the route reads it without a schema: an upload. */
	upload?: Record<string, TSchema>;
};

/** JSON by a schema, or bytes of one of these media types; null for an answer without a body. */
export type Answer = TSchema | { media: readonly string[] } | null;

/** Methods and paths below `/api/v1`. */
export type Operations = Record<`${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`, Operation>;

/** A module's operations, under one heading of the document. */
export type OperationGroup = { tag: string; description: string; operations: Operations };

export const Bytes = Type.String({ format: 'binary' });

/** Its schema stands at an address of its own, for all that takes such files. */
export const OutcomeUpload = Type.Object(
	{ version: Type.Literal(outcomeVersion) },
	{ description: 'An `outcome.json`, as `/api/v1/schemas/plenum-outcome.json` describes it' }
);
