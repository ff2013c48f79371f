import type { PollView } from '@plenum/protocol/polls';
import { expect, test } from 'vitest';
import { trusteeTask } from './trustee-task.ts';

type Trustee = PollView['trustees'][number];
const keys = { publicKey: 'a', signingKey: 'b', signature: 'c' } as unknown as NonNullable<Trustee['keys']>;
const trustees = [
	{ participant: 'ada', constituency: 'state', keys },
	{ participant: 'omar', constituency: 'nhri', keys: null }
] as Trustee[];
const turn = (turn: number | null) => ({ turn }) as PollView['unsealing'];

test('[TRUSTEE12] whoever is named has to accept once, and to open in their turn; nobody else is asked anything', () => {
	const draft = { state: 'draft', trustees, unsealing: null } as const;
	expect(['ada', 'omar', 'eve'].map((who) => trusteeTask(draft, who))).toEqual([null, 'accept', null]);
	const unsealing = { state: 'unsealing', trustees, unsealing: turn(0) } as const;
	expect(['ada', 'omar', 'eve'].map((who) => trusteeTask(unsealing, who))).toEqual(['open', null, null]);
	expect(trusteeTask({ ...unsealing, unsealing: turn(null) }, 'ada')).toBeNull();
	for (const state of ['open', 'closed', 'void'] as const)
		expect(['ada', 'omar'].map((who) => trusteeTask({ ...unsealing, state }, who))).toEqual([null, null]);
});
