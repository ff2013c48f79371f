import type { Rerun as RerunType } from '@plenum/domain/polls/rerun';
import { Type } from 'typebox';
import { closedObject, Count, Id, schemaOf } from '../shapes.ts';

/** For a vote or for a round of ratings. */
export const Rerun = schemaOf<RerunType>()(
	closedObject({
		of: Id,
		changed: Count,
		undivided: Type.Boolean(),
		otherWords: Type.Optional(Type.Literal(true))
	})
);
