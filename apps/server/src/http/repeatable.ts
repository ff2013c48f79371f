import { Type, type Static } from 'typebox';

/** The header of a command that may be sent again: the same person with the same key gets the first answer. */
export const Repeatable = Type.Object({
	'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: 100 }))
});
export type Repeatable = Static<typeof Repeatable>;
