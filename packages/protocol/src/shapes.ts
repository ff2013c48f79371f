import { dayPattern } from '@plenum/domain/day';
import { Type } from 'typebox';

/** Shapes that several messages share. Every object refuses properties it does not know. */

/** Random ids that the server gives; never a name or a number that counts. */
export const Id = Type.String({ minLength: 8, maxLength: 40, pattern: '^[A-Za-z0-9_-]+$' });

/** A slug that a facilitator may choose: a constituency, a level. */
export const Slug = Type.String({ minLength: 1, maxLength: 40, pattern: '^[a-z0-9-]+$' });

/** `YYYY-MM-DD`, a day that there is. */
export const Day = Type.String({ pattern: dayPattern });

export const line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
export const lines = (maxLength: number) => Type.String({ maxLength });

/** One of the listed words. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
	Type.Unsafe<Words[number]>(Type.String({ enum: [...words] }));

export const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
	Type.Union([schema, Type.Null()]);

export const closedObject = <Properties extends Parameters<typeof Type.Object>[0]>(properties: Properties) =>
	Type.Object(properties, { additionalProperties: false });
