import { expect, test } from 'vitest';
import { act, linesOf, open, openRound, own, place, rateCourts, revealed, row } from './rating-rounds.fixture.ts';

rateCourts();

const levels = ['fully-implemented', 'in-process', 'not-implemented'];

async function say(round: string, recommendation: string, raters: readonly string[]): Promise<void> {
	for (const [at, as] of raters.entries()) {
		const rating = { level: levels[at % 3], percentage: null, regression: false, reason: `Reason ${at}`, source: '' };
		const body = { ratings: [{ recommendation, version: 0, rating }] };
		expect((await place.ask(`PUT /rating-rounds/${round}/ratings`, { as, body })).status).toBe(200);
	}
}

async function addMatter(text: string): Promise<string> {
	const { body } = await place.api('addClusterWithAddition', {
		body: { kind: 'matter', text, note: null, label: 'Again' }
	});
	return body.recommendations.find(({ kind }) => kind === 'matter')?.id ?? '';
}

test('[RATINGS43] [RATINGS44] the same asked as a matter of eleven people and a newcomer opens only knowingly, and is told in one line', async () => {
	const raters = await Promise.all(
		Array.from({ length: 11 }, (_, at) => place.welcome('participant', at < 6 ? 'state' : 'nhri'))
	);
	const first = await openRound({ disclosure: 'confidential', recommendations: [row(1)] });
	await say(first, row(1), raters);
	expect((await revealed(first)).rows[0]?.lines).toHaveLength(2);

	const matter = await addMatter('Do as 140.1 asks (Norway)');
	const again = { disclosure: 'confidential' as const, recommendations: [matter] };
	raters.push(await place.welcome('participant', 'state'));
	expect((await open(again)).body.code).toBe('rating/rerun-unconfirmed');
	const opened = await open({ ...again, acceptsRerun: true });
	const rerun = { of: first, changed: 1, undivided: true };
	expect(opened.body).toMatchObject({ state: 'open', rerun });
	expect((await own(opened.body.id, raters[0] ?? '')).round.rerun).toEqual(rerun);
	const [, line] = await linesOf('ratings-opened');
	expect(line?.data).toMatchObject({ rerun });
	await say(opened.body.id, matter, raters);
	expect((await revealed(opened.body.id)).rows[0]?.lines).toMatchObject([
		{ constituencies: ['nhri', 'state'], raters: 12 }
	]);
});

test('[RATINGS43] open rounds, and other recommendations, open as ever', async () => {
	const rater = await place.welcome('participant', 'state');
	const first = await openRound({ disclosure: 'confidential', recommendations: [row(1)] });
	await say(first, row(1), [rater]);
	await act(first, 'close');
	expect((await open({ disclosure: 'confidential', recommendations: [row(2)] })).body.rerun).toBeNull();
	const matter = await addMatter('Who reads the reports of the courts?');
	expect((await open({ recommendations: [row(3)] })).body.rerun).toBeNull();
	expect((await open({ recommendations: [matter] })).body.rerun).toBeNull();
});

test('[RATINGS43] who could rate is remembered from the reveal on, also of those who move or leave', async () => {
	const raters = await Promise.all(Array.from({ length: 12 }, () => place.welcome('participant', 'state')));
	const first = await openRound({ disclosure: 'confidential', recommendations: [row(1)] });
	await say(first, row(1), raters.slice(0, 9));
	await revealed(first);
	await place.ask('POST /leave', { as: raters[11] ?? '' });
	const matter = await addMatter('Do what 140.1 asks (Norway);');
	const again = await open({ disclosure: 'confidential', recommendations: [matter], acceptsRerun: true });
	expect(again.body.rerun).toEqual({ of: first, changed: 1, undivided: true });
});

test.each(['confidential', 'open'])(
	'[RATINGS44] a round keeps its figures and reasons where a later one asks the same and this one is revealed first: %s',
	async (disclosure) => {
		const raters = await Promise.all(Array.from({ length: 11 }, () => place.welcome('participant', 'state')));
		const first = await openRound({ disclosure, recommendations: [row(1)] });
		await say(first, row(1), raters);
		const matter = await addMatter('Do as 140.1 asks (Norway)');
		raters.push(await place.welcome('participant', 'state'));
		const later = await open({ disclosure: 'confidential', recommendations: [matter], acceptsRerun: true });
		expect(later.body.rerun).toMatchObject({ of: first });
		expect((await revealed(first)).rows[0]).toMatchObject({ lines: [{ raters: 11 }] });
		const told = await place.api('getRevealedRatings', { params: { round: first, recommendation: row(1) } });
		expect(told.body.ratings).toHaveLength(11);
		await say(later.body.id, matter, raters);
		expect((await revealed(later.body.id)).rows[0]).toMatchObject({ lines: [{ raters: 12 }] });
	}
);
