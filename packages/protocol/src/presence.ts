import type { Presence as DomainPresence } from '@plenum/domain/participation/presence';
import { Type, type Static } from 'typebox';
import { closedObject, Count, Id, orNull, schemaOf, Slug } from './shapes.ts';

/** GET /api/v1/consultations/:consultation/presence: who is here at this moment, as far as the reader may know. */
export const Presence = schemaOf<DomainPresence>()(
	closedObject({
		here: orNull(Count),
		sides: Type.Array(closedObject({ sides: Type.Array(Slug), people: Count })),
		writing: Type.Array(closedObject({ cluster: Id, people: Count })),
		people: orNull(Type.Array(closedObject({ id: Id, writing: Type.Array(Id) })))
	})
);
export type Presence = Static<typeof Presence>;
