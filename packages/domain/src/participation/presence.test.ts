import { expect, test } from 'vitest';
import type { AdmissionStatus, Role } from '../people/rights.ts';
import { presenceFor } from './presence.ts';

function person(id: string, constituency: string, role: Role = 'participant', status: AdmissionStatus = 'admitted') {
	return { id, constituency, role, status };
}
const many = (side: string, count: number) => Array.from({ length: count }, (_, n) => person(`${side}${n}`, side));
const everyone = (people: readonly { id: string }[]) => new Set(people.map(({ id }) => id));
const facilitator = { role: 'facilitator' } as const;
const observer = { role: 'observer' } as const;

test('[PRESENCE1] here is who is connected and admitted, each once; who runs the consultation is of no side', () => {
	const people = [
		person('amal', 'state'),
		person('bela', 'nhri'),
		person('away', 'state'),
		person('chair', 'other', 'facilitator'),
		person('waits', 'state', 'participant', 'waiting'),
		person('gone', 'state', 'participant', 'removed'),
		person('left', 'state', 'participant', 'left')
	];
	const connected = new Set(['amal', 'bela', 'chair', 'waits', 'gone', 'left', 'nobody']);
	expect(presenceFor(facilitator, people, connected, [])).toEqual({
		here: 2,
		sides: [
			{ sides: ['state'], people: 1 },
			{ sides: ['nhri'], people: 1 }
		],
		writing: [],
		people: [
			{ id: 'amal', writing: [] },
			{ id: 'bela', writing: [] },
			{ id: 'chair', writing: [] }
		]
	});
});

test('[PRESENCE2] others see no side of fewer than five, and nothing below five in all', () => {
	const people = [...many('state', 7), ...many('civil', 6), ...many('nhri', 2)];
	expect(presenceFor(observer, people, everyone(people), [])).toMatchObject({
		here: 15,
		sides: [
			{ sides: ['civil', 'nhri'], people: 8 },
			{ sides: ['state'], people: 7 }
		],
		people: null
	});
	const few = [...many('state', 2), ...many('nhri', 2)];
	expect(presenceFor(observer, few, everyone(few), [])).toMatchObject({ here: null, sides: [] });
});

test('[PRESENCE3] everyone sees how many write where; who it is, only whoever runs the consultation', () => {
	const people = many('state', 6);
	const clusters = [
		{ cluster: 'k', writers: new Set(['state0', 'state1', 'gone']) },
		{ cluster: 'l', writers: new Set(['state1']) },
		{ cluster: 'm', writers: new Set(['gone']) }
	];
	const writing = [
		{ cluster: 'k', people: 2 },
		{ cluster: 'l', people: 1 }
	];
	expect(presenceFor(observer, people, everyone(people), clusters)).toMatchObject({ writing, people: null });
	const told = presenceFor(facilitator, people, everyone(people), clusters);
	expect(told.writing).toEqual(writing);
	expect(told.people?.filter((each) => each.writing.length > 0)).toEqual([
		{ id: 'state0', writing: ['k'] },
		{ id: 'state1', writing: ['k', 'l'] }
	]);
});
