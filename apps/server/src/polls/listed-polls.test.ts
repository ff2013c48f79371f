import type { PollList } from '@plenum/protocol/polls';
import { afterAll, expect, test } from 'vitest';
import { openFourVoters } from '../commitments/four-voters.fixture.ts';

const { testContext, voter, all, drafted, opened, vote, close } = await openFourVoters();
afterAll(() => testContext.close());

const list = async (query: string) => {
	const { polls, more } = (await testContext.ask(voter(0), 'GET', `${all}${query}`)).body as PollList;
	return { ids: polls.map(({ id }) => id), more };
};

async function decided(choice: string): Promise<string> {
	const id = await opened();
	await vote(voter(0), id, choice);
	await close(id);
	return id;
}

test('[OPERATE30] [OPERATE31] the list is asked for whole, by ids, or with the newest of what ended beside what is to be done', async () => {
	const ended = [await decided('for'), await decided('against'), await decided('for')];
	const asked = [await drafted(), await opened()];
	expect(await list('')).toEqual({ ids: [...ended, ...asked], more: 0 });
	expect(await list('?newest=1')).toEqual({ ids: [ended[2], ...asked], more: 2 });
	expect(await list('?newest=0')).toEqual({ ids: asked, more: 3 });
	expect(await list('?newest=100')).toEqual({ ids: [...ended, ...asked], more: 0 });
	expect(await list(`?id=${ended[1]}&id=${asked[0]}`)).toEqual({ ids: [ended[1], asked[0]], more: 0 });
	const many = Array.from({ length: 101 }, (_, n) => `id=nobody-${n}`).join('&');
	expect((await testContext.ask(voter(0), 'GET', `${all}?${many}`)).body.code).toBe('request/invalid');
});
