import { tokenDays, tokenScopes } from '@plenum/domain/people/api-token';
import { Type, type Static } from 'typebox';
import { Id, Text, Time, closedObject, lines, oneOf, orNull } from '../shapes.ts';

/** POST …/api-tokens. `name`: which program it is for. */
export const CreateApiTokenRequest = closedObject({
	name: Type.Intersect([lines(80), Type.String({ minLength: 1 })]),
	scope: oneOf(tokenScopes),
	days: Type.Union([Type.Literal(tokenDays[0]), Type.Literal(tokenDays[1]), Type.Literal(tokenDays[2])])
});
export type CreateApiTokenRequest = Static<typeof CreateApiTokenRequest>;

export const ApiTokenView = closedObject({
	id: Id,
	name: Text,
	scope: oneOf(tokenScopes),
	createdAt: Time,
	expiresAt: Time,
	/** In steps of an hour; null where it was never used. */
	lastUsedAt: orNull(Time)
});
export type ApiTokenView = Static<typeof ApiTokenView>;

/** GET …/api-tokens: those that still open something. */
export const ApiTokenList = closedObject({ tokens: Type.Array(ApiTokenView) });
export type ApiTokenList = Static<typeof ApiTokenList>;

/** The secret is in this answer only. */
export const CreatedApiToken = closedObject({ token: ApiTokenView, secret: Text });
export type CreatedApiToken = Static<typeof CreatedApiToken>;
