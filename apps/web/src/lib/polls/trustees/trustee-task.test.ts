import type { PollView } from '@plenum/protocol/polls/polls';
import { expect, test } from 'vitest';
import { trusteeTask } from './trustee-task.ts';

type Trustee = PollView['trustees'][number];
const keys = { publicKey: 'a', signingKey: 'b', signature: 'c' } as unknown as NonNullable<Trustee['keys']>;
const trustees = [
	{ participant: 'ada', constituency: 'state', keys, named: false, name: null, seconders: [] },
	{ participant: 'omar', constituency: 'nhri', keys: null, named: false, name: null, seconders: [] }
] as Trustee[];
const turn = (turn: number | null) => ({ turn }) as PollView['unsealing'];

test('[TRUSTEE12] whoever is named has to accept once, and to open in their turn; nobody else is asked anything', () => {
	const draft = { state: 'draft', trustees, second: null, unsealing: null } as const;
	expect(['ada', 'omar', 'eve'].map((who) => trusteeTask(draft, who))).toEqual([null, 'accept', null]);
	const unsealing = { state: 'unsealing', trustees, second: null, unsealing: turn(0) } as const;
	expect(['ada', 'omar', 'eve'].map((who) => trusteeTask(unsealing, who))).toEqual(['open', null, null]);
	expect(trusteeTask({ ...unsealing, unsealing: turn(null) }, 'ada')).toBeNull();
	for (const state of ['open', 'closed', 'void'] as const)
		expect(['ada', 'omar'].map((who) => trusteeTask({ ...unsealing, state }, who))).toEqual([null, null]);
});

test('[TRUSTEE13] whoever may second a trustee is asked, until somebody does or the ballot shows the name', () => {
	const second = { name: 'Ada', publicKey: 'a', seconds: false };
	const draft = { state: 'draft', trustees, second, unsealing: null } as const;
	expect(trusteeTask(draft, 'eve')).toBe('second');
	const [ada, omar] = trustees as [Trustee, Trustee];
	expect(trusteeTask({ ...draft, trustees: [{ ...ada, seconders: [null] }, omar] }, 'eve')).toBeNull();
	expect(trusteeTask({ ...draft, trustees: [{ ...ada, named: true }, omar] }, 'eve')).toBeNull();
	expect(trusteeTask({ ...draft, second: null }, 'eve')).toBeNull();
});
