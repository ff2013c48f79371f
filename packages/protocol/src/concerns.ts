import { concernKinds, longestConcern, type ConcernCommand } from '@plenum/domain/concerns/concern';
import { Type, type Static } from 'typebox';
import { Author, closedObject, Id, line, lines, oneOf, orNull, schemaOf, Slug, Text, Time } from './shapes.ts';

/**
 * People who run the consultation and can be notified. `chosen`: of the sender's own side or of none, and notified unless the sender says
 * otherwise.
 */
const ConcernRecipient = closedObject({
	participant: Id,
	shownAs: orNull(Text),
	constituency: Slug,
	chosen: Type.Boolean()
});
export type ConcernRecipient = Static<typeof ConcernRecipient>;

const Answer = closedObject({ author: orNull(Author), own: Type.Boolean(), text: Text });

const shared = {
	id: Id,
	kind: oneOf(concernKinds),
	text: Text,
	at: Time,
	told: Type.Array(Author),
	seen: Type.Boolean(),
	settled: Type.Boolean(),
	answers: Type.Array(Answer)
};

/** `reachable` is false where nobody whom the sender chose runs the consultation any more. */
export const OwnConcern = closedObject({ ...shared, reachable: Type.Boolean() });
export type OwnConcern = Static<typeof OwnConcern>;

/** With the sender's name, which facilitators see under every policy; null where it was erased. */
export const ReceivedConcern = closedObject({
	...shared,
	from: closedObject({ name: orNull(Text), organisation: orNull(Text), constituency: Slug })
});
export type ReceivedConcern = Static<typeof ReceivedConcern>;

/** GET …/workshops/:workshop/concerns: what the reader raised, what others told them, and whom they could tell. */
export const ConcernList = closedObject({
	own: Type.Array(OwnConcern),
	received: Type.Array(ReceivedConcern),
	facilitators: Type.Array(ConcernRecipient)
});
export type ConcernList = Static<typeof ConcernList>;

/** POST …/workshops/:workshop/concerns. The sender's device makes the id: sent again it is one concern. */
export const RaiseConcernRequest = closedObject({
	id: Id,
	kind: oneOf(concernKinds),
	text: lines(longestConcern),
	tell: Type.Array(Id, { maxItems: 100 })
});
export type RaiseConcernRequest = Static<typeof RaiseConcernRequest>;

/** POST …/workshops/:workshop/concerns/:concern. */
export const ChangeConcernRequest = schemaOf<ConcernCommand>()(
	Type.Union([
		closedObject({ type: Type.Literal('see') }),
		closedObject({ type: Type.Literal('answer'), text: line(longestConcern) }),
		closedObject({ type: Type.Literal('settle') }),
		closedObject({ type: Type.Literal('reopen') }),
		closedObject({ type: Type.Literal('withdraw') })
	])
);
export type ChangeConcernRequest = Static<typeof ChangeConcernRequest>;
