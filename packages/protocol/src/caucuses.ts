import { Type, type Static } from 'typebox';
import { Author, closedObject, Id, lines, orNull, Slug, Text, Time } from './shapes.ts';

/** Somebody who is in, as the name policy shows them. */
export const CaucusMember = closedObject({
	...Author.properties,
	me: Type.Boolean(),
	since: Time,
	/** Null for whoever opened it. */
	letInBy: orNull(Author)
});
export type CaucusMember = Static<typeof CaucusMember>;

/** A caucus, as its members alone see it. */
export const CaucusView = closedObject({
	id: Id,
	/** Its text, over `/collab`. */
	document: Id,
	openedAt: Time,
	/** The newest last. */
	members: Type.Array(CaucusMember),
	/** When it is deleted by itself; null while the consultation is open. */
	deleteAt: orNull(Time)
});
export type CaucusView = Static<typeof CaucusView>;

/** To be told by voice to somebody who is in: they type it. */
export const CaucusCode = closedObject({ code: Text, validUntil: Time });
export type CaucusCode = Static<typeof CaucusCode>;

/** GET …/clusters/:cluster/caucus: the reader's own. The same for everyone else of the side, whether there are others or not. */
export const OwnCaucuses = closedObject({
	constituency: Slug,
	/** The reader's code, while it may let them in. */
	code: orNull(CaucusCode),
	/** One; or several, where clusters were merged. */
	caucuses: Type.Array(CaucusView)
});
export type OwnCaucuses = Static<typeof OwnCaucuses>;

/** POST …/caucuses/:caucus/members: the code of somebody whom the sender knows. */
export const LetInRequest = closedObject({ code: lines(40) });
export type LetInRequest = Static<typeof LetInRequest>;
