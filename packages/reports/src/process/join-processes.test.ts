import { expect, test } from 'vitest';
import { joinProcesses } from './join-processes.ts';
import type { OutcomeProcess } from './outcome-process.ts';

const empty: OutcomeProcess = { workshops: [], floor: [], words: [], rounds: [], absent: [] };
const workshop = (startedAt: number) => ({ startedAt, closedAt: null, items: 1, attendance: [] });

test('[EXPORTS26] what an outcome was made of comes before what was held since, and a side that was heard in either is not missing', () => {
	const earlier: OutcomeProcess = {
		...empty,
		workshops: [workshop(1)],
		absent: ['nhri', 'other'],
		floor: [{ sides: ['state', 'nhri'], turns: 2, milliseconds: 10 }],
		words: [{ sides: ['state'], words: 7 }]
	};
	const later: OutcomeProcess = {
		...empty,
		workshops: [workshop(2)],
		absent: ['other', 'state'],
		floor: [
			{ sides: ['nhri', 'state'], turns: 1, milliseconds: 5 },
			{ sides: ['civil-society'], turns: 3, milliseconds: 6 }
		]
	};
	expect(joinProcesses(earlier, undefined)).toEqual(earlier);
	expect(joinProcesses(earlier, later)).toEqual({
		workshops: [workshop(1), workshop(2)],
		rounds: [],
		absent: ['other'],
		floor: [
			{ sides: ['state', 'nhri'], turns: 3, milliseconds: 15 },
			{ sides: ['civil-society'], turns: 3, milliseconds: 6 }
		],
		words: [{ sides: ['state'], words: 7 }]
	});
});
