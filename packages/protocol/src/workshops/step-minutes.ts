import type { StepMinutes as Steps } from '@plenum/domain/workshops/steps';
import { Type } from 'typebox';
import { closedObject, schemaOf } from '../shapes.ts';

const minutes = Type.Optional(Type.Unsafe<number | undefined>(Type.Integer({ minimum: 1, maximum: 600 })));

/** How many minutes are meant for a step, where that was said. */
export const StepMinutes = schemaOf<Steps>()(
	closedObject({
		read: minutes,
		write: minutes,
		level: minutes,
		actions: minutes,
		decide: minutes,
		close: minutes
	})
);
