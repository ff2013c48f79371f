import { expect, test } from 'vitest';
import { admissionUndoableFor, mayUndoAdmission } from './undo-admission.ts';

const person = { status: 'admitted', confirmed: 'lobby', muted: null } as const;
const last = { type: 'person-admitted', by: 'ada', at: 1000 };
const now = { by: 'ada', at: 1000 + admissionUndoableFor, hasActed: false };

test('[PEOPLE53] an admission is undone while all is as it was, and by nobody else, no later, not after they acted', () => {
	expect(mayUndoAdmission(person, last, now)).toBe(true);
	// [PEOPLE63] In a burst nobody is confirmed by it.
	expect(mayUndoAdmission({ ...person, confirmed: null }, last, now)).toBe(true);
	const others: [object, object | null, object][] = [
		[{ status: 'waiting' }, {}, {}],
		[{ status: 'removed' }, {}, {}],
		[{ status: 'left' }, {}, {}],
		[{ confirmed: 'list' }, {}, {}],
		[{ confirmed: 'link' }, {}, {}],
		[{ muted: 'muting-1' }, {}, {}],
		[{}, null, {}],
		[{}, { type: 'person-changed' }, {}],
		[{}, { by: 'ben' }, {}],
		[{}, { by: null }, {}],
		[{}, {}, { at: now.at + 1 }],
		[{}, {}, { hasActed: true }]
	];
	for (const [who, entry, then] of others) {
		const said = entry === null ? undefined : { ...last, ...entry };
		expect(mayUndoAdmission({ ...person, ...who }, said, { ...now, ...then }), JSON.stringify([who, entry, then])).toBe(
			false
		);
	}
});
