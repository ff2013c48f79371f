import { expect, test } from 'vitest';
import { load } from './+page.ts';

/** What the layout above knows of the reader, and what the server says of them now. */
function enter(known: 'admitted' | 'waiting', now: 'admitted' | 'removed' | 'waiting') {
	const asked: string[] = [];
	const participantAs = (status: string) => ({ account: null, participant: { id: 'p', consultation: 'c', status } });
	const event = {
		parent: () => Promise.resolve({ reader: participantAs(known), language: 'en', text: {} }),
		url: new URL('http://plenum.example/lobby?to=/c/c/polls'),
		fetch: (path: string) => {
			asked.push(path);
			return Promise.resolve(Response.json(path === '/api/v1/me' ? participantAs(now) : {}));
		}
	};
	return { asked, entered: load(event as never) };
}

test('[WEB40] whoever a page sends here because they were removed is told so, though the layout knows them as admitted', async () => {
	expect(await enter('admitted', 'removed').entered).toMatchObject({ participant: 'p', status: 'removed' });
});

test('[WEB40] whoever is admitted goes on; whoever waits is not asked for twice', async () => {
	await expect(enter('admitted', 'admitted').entered).rejects.toMatchObject({ status: 303, location: '/c/c/polls' });
	const waiting = enter('waiting', 'waiting');
	expect(await waiting.entered).toMatchObject({ status: 'waiting' });
	expect(waiting.asked).toEqual(['/api/v1/me/participation']);
});
