import { checkWordCount } from '@plenum/domain/caucuses/caucus';
import { Type, type Static } from 'typebox';
import { Author, closedObject, Id, lines, orNull, Slug, Text, Time } from './shapes.ts';

/** Somebody who is in, as the name policy shows them. */
export const CaucusMember = closedObject({
	...Author.properties,
	me: Type.Boolean(),
	since: Time,
	/** Null for the person who opened it. */
	letInBy: orNull(Author)
});
export type CaucusMember = Static<typeof CaucusMember>;

const CheckWord = Type.Integer({ minimum: 0, maximum: checkWordCount - 1 });
/** The places of three words in a list that each language has in the same order, so that they can be compared across languages. */
export const CheckWords = Type.Array(CheckWord, { minItems: 3, maxItems: 3 });
export type CheckWords = Static<typeof CheckWords>;

/** A caucus, as its members alone see it. */
export const CaucusView = closedObject({
	id: Id,
	/** Its text, over `/collab`. */
	document: Id,
	openedAt: Time,
	/** The newest last. */
	members: Type.Array(CaucusMember),
	/** Whose code was typed, and who are not in before both have compared the words. */
	admissions: Type.Array(
		closedObject({
			code: Text,
			words: CheckWords,
			letInBy: orNull(Author),
			/** The reader typed the code; and has said that the words are the same. */
			mine: Type.Boolean(),
			confirmed: Type.Boolean()
		})
	),
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
	/** A member has typed it: what both compare before the reader is in, and whether the reader has. */
	admission: orNull(closedObject({ words: CheckWords, letInBy: Author, confirmed: Type.Boolean() })),
	/** One; or several, where clusters were merged. */
	caucuses: Type.Array(CaucusView)
});
export type OwnCaucuses = Static<typeof OwnCaucuses>;

/** POST …/caucuses/:caucus/members: the code of somebody whom the sender knows. They are in once both have compared the words. */
export const LetInRequest = closedObject({ code: lines(40) });
export type LetInRequest = Static<typeof LetInRequest>;

/**
 * POST …/clusters/:cluster/caucus/admission, from the person who asked: whether the member's screen shows the same words. If not, the code
 * ends.
 */
export const CompareWordsRequest = closedObject({ matches: Type.Boolean() });
export type CompareWordsRequest = Static<typeof CompareWordsRequest>;

/** POST …/caucuses/:caucus/admission, from the member who typed the code. */
export const ConfirmAdmissionRequest = closedObject({ code: lines(40), matches: Type.Boolean() });
export type ConfirmAdmissionRequest = Static<typeof ConfirmAdmissionRequest>;
