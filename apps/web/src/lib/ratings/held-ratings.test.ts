import type { OwnRatings } from '@plenum/protocol/ratings';
import { expect, test } from 'vitest';
import type { Api } from '#lib/api.ts';
import { HeldRatings } from './held-ratings.ts';

/** A round of which the reader has rated one, at a server that is asked as a page asks. */
function openRound() {
	const round = { state: 'open', closesAt: null as number | null, closedAt: null as number | null };
	const [listed, said] = [[{ id: 'r' }], [{ recommendation: 'r' }]];
	const asked: string[] = [];
	const answer = (own: boolean) =>
		({
			round: { ...round, rated: own ? 1 : null },
			recommendations: [...listed],
			ratings: own ? [...said] : []
		}) as unknown;
	const api = {
		need: (path: string) => {
			asked.push(path);
			return Promise.resolve(answer(!path.endsWith('?own=false')));
		}
	};
	const held = new HeldRatings();
	const ask = (as: object = { participant: 'p' }): Promise<OwnRatings> => held.ask(api as Api, '/w', as);
	return { round, said, asked, ask, own: () => answer(true) };
}

test('[OPERATE51] what a reader said in a closed round is asked for once, and stands beside what is asked for when it is revealed', async () => {
	const { round, asked, ask, own } = openRound();
	await ask();
	await ask();
	Object.assign(round, { state: 'closed', closedAt: 5 });
	await ask();
	expect(asked.splice(0)).toEqual(['/w/ratings', '/w/ratings', '/w/ratings']);
	round.state = 'revealed';
	expect(await ask()).toEqual(own());
	expect(asked).toEqual(['/w/ratings?own=false']);
});

test('[OPERATE51] one that its time closed is the same once it is revealed', async () => {
	const { round, asked, ask, own } = openRound();
	Object.assign(round, { state: 'closed', closesAt: 5 });
	await ask();
	Object.assign(round, { state: 'revealed', closedAt: 5 });
	expect(await ask()).toEqual(own());
	expect(asked).toEqual(['/w/ratings', '/w/ratings?own=false']);
});

test('[OPERATE51] one that was opened again, and another reader, are asked for anew', async () => {
	const { round, said, asked, ask, own } = openRound();
	Object.assign(round, { state: 'closed', closedAt: 5 });
	await ask();
	said.push({ recommendation: 's' });
	Object.assign(round, { closedAt: 9 });
	expect(await ask()).toEqual(own());
	expect(await ask({ participant: 'q' })).toEqual(own());
	expect(asked).toEqual(['/w/ratings', '/w/ratings?own=false', '/w/ratings', '/w/ratings']);
});
