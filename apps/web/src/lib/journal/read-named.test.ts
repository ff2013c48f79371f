import { fakeApi } from '../../fixtures/fake-api.fixture.ts';
import type { JournalLine } from '@plenum/protocol/journal';
import { expect, test } from 'vitest';
import { addTexts, loadText } from '../language/catalogues.ts';
import { joinNamed, readNamed } from './read-named.ts';

const text = await addTexts(
	{ language: 'en', text: await loadText('en') },
	...(['commitments', 'journal', 'ratings', 'voting', 'work'] as const)
);

function line(type: string, by: string | null, data: unknown, stream = 'people'): JournalLine {
	return { place: 1, stream, seq: 1, type, at: 0, by, data, hash: '' };
}

/** What was asked for, and for each what the server knows. */
function record() {
	const asked: string[] = [];
	const api = fakeApi({
		call(path) {
			asked.push(path);
			const ids = new URL(path, 'http://plenum.example').searchParams.getAll('id').map((id) => ({ id }));
			return Promise.resolve({ ok: true, value: { people: ids, polls: ids } });
		}
	});
	return { asked, api };
}

test('[OPERATE31] of people and polls those alone are asked for of whom the lines tell, each once', async () => {
	const { asked, api } = record();
	const lines = [
		line('person-admitted', 'ada', { participant: 'ben' }),
		line('person-admitted', 'ada', { participant: 'ben' }),
		line('poll-closed', null, { subjects: [] }, 'poll:p1'),
		line('something-new', 'cem', {})
	];
	const named = await readNamed(api, { consultation: 'c' }, lines, text);
	expect(asked).toEqual(['/consultations/c/people?id=ada&id=ben&id=cem', '/consultations/c/polls?id=p1']);
	expect(named).toEqual({ people: [{ id: 'ada' }, { id: 'ben' }, { id: 'cem' }], polls: [{ id: 'p1' }] });
});

test('[OPERATE31] where nobody is named nothing is asked, and without an answer nobody is known', async () => {
	const { asked, api } = record();
	expect(await readNamed(api, { consultation: 'c' }, [line('consultation-closed', null, {})], text)).toEqual({
		people: [],
		polls: []
	});
	expect(asked).toEqual([]);
	const admitted = [line('person-admitted', 'ada', { participant: 'ben' })];
	const none = await readNamed(
		fakeApi({ call: () => Promise.resolve({ ok: false }) }),
		{ consultation: 'c' },
		admitted,
		text
	);
	expect(none).toEqual({ people: [], polls: [] });
	const some = await readNamed(api, { consultation: 'c' }, admitted, text);
	expect(joinNamed(some, none)).toEqual(some);
	expect(joinNamed(none, some)).toEqual(some);
});
