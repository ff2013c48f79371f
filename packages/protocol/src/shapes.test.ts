import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { closedObject, orNull, schemaOf } from './shapes.ts';

type Line = { text: string; note?: string; mark?: { at: number; label?: string } | null };

test('[WEB133] a schema and the type that it is of are the same, also in fields that may be missing', () => {
	const text = Type.String();
	const note = Type.Optional(text);
	const at = Type.Number();
	const lineOf = schemaOf<Line>();
	const whole = Type.Optional(orNull(closedObject({ at, label: note })));
	expect(lineOf(closedObject({ text, note, mark: whole }))).toMatchObject({ required: ['text'] });

	// @ts-expect-error an optional field of the type is missing
	lineOf(closedObject({ text, mark: whole }));
	// @ts-expect-error an optional field more than the type has
	lineOf(closedObject({ text, note, mark: whole, extra: note }));
	// @ts-expect-error an optional field that is missing further in
	lineOf(closedObject({ text, note, mark: Type.Optional(orNull(closedObject({ at }))) }));
	// @ts-expect-error a field that the type needs may be missing
	lineOf(closedObject({ text: note, note, mark: whole }));
	// @ts-expect-error a field of another type
	lineOf(closedObject({ text: at, note, mark: whole }));
});
