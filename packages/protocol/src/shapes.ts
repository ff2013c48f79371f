import { dayPattern } from '@plenum/domain/day';
import { languages } from '@plenum/domain/languages';
import { Type, type Static, type TSchema, type TUnsafe } from 'typebox';
import { mostIds } from './most-asked.ts';

/** Shapes that several messages share. Every object refuses properties it does not know. */

/** Random ids that the server gives; never a name or a number that counts. */
export const Id = Type.String({ minLength: 8, maxLength: 40, pattern: '^[A-Za-z0-9_-]+$' });

/** In an address: `?id=…`, once for each. */
export const IdOrIds = Type.Union([Id, Type.Array(Id, { maxItems: mostIds })]);
/** In an address: only the beginning of a list, which a page shows at first. */
export const First = Type.Integer({ minimum: 0, maximum: 1000 });

/** A slug that a facilitator may choose: a constituency, a level. */
export const Slug = Type.String({ minLength: 1, maxLength: 40, pattern: '^[a-z0-9-]+$' });

/** `YYYY-MM-DD`, a day that there is. */
export const Day = Type.String({ pattern: dayPattern });

export const line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
export const lines = (maxLength: number) => Type.String({ maxLength });

/** Part of an address that the server fills in where it is missing. */
export const withDefault = <Schema extends TSchema>(schema: Schema, value: Static<Schema>) =>
	Object.assign(Type.Unsafe<Static<Schema>>(schema), { default: value });

/** One of the listed words. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
	Type.Unsafe<Words[number]>(Type.String({ enum: [...words] }));

export const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
	Type.Union([schema, Type.Null()]);

export const closedObject = <Properties extends Parameters<typeof Type.Object>[0]>(properties: Properties) =>
	Type.Object(properties, { additionalProperties: false });

/** A field that changed; missing where it did not. */
export const changedField = <Value extends TSchema>(value: Value) =>
	Type.Optional(closedObject({ from: value, to: value }));

/** Text in an answer, as long as it is. */
export const Text = Type.String();

/** Epoch milliseconds. */
export const Time = Type.Integer({ minimum: 0 });

export const Count = Type.Integer({ minimum: 0 });

/** In lower-case hexadecimal. */
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** The cycle of a UPR review. */
export const Cycle = Type.Integer({ minimum: 1, maximum: 99 });

/** A person as the name policy lets everyone see them. */
export const Author = closedObject({ shownAs: orNull(Text), constituency: Slug });
export type Author = Static<typeof Author>;

/** One of those that Plenum speaks. */
export const ReportLanguage = oneOf(languages);

export const Direction = oneOf(['ltr', 'rtl']);

/** The answer of a command that has nothing to tell. */
export const Nothing = closedObject({});

/** The schema of a type that the domain or the reports own. It compiles only where both say the same, also of what may be missing. */
export const schemaOf =
	<Value>() =>
	<Schema extends TSchema>(schema: Schema & SameAs<Value, Static<Schema>>): TUnsafe<Value> =>
		Type.Unsafe<Value>(schema);

type SameAs<Value, Described> =
	Both<Value, Described> extends true
		? Both<Whole<Value>, Whole<Described>> extends true
			? unknown
			: { lacks: Value }
		: { differs: Value };

/** Each can stand for the other. */
type Both<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** With all that may be missing: two types of which one has an optional field more can stand for each other without it. */
type Whole<Value> = Value extends object ? { [Name in keyof Value]-?: Whole<Value[Name]> } : Value;
