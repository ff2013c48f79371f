import { describe, expect, test, vi } from 'vitest';
import { createApi } from '#lib/queries/api.ts';
import { clearDevice, clearTab, deviceStorage, setSharedDevice } from '#lib/outbox/device.ts';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { text } from '../../fixtures/render-component.fixture.ts';
import { cardRoundView, listedRecommendation, roundView } from '../../fixtures/views.fixture.ts';
import { Live } from '#lib/queries/live.svelte.ts';
import { OwnCards } from '../cards/own-cards.svelte.ts';
import { TextComments } from '../comments/text-comments.svelte.ts';
import type { ClusterDocument } from '../documents/cluster-document.svelte.ts';
import { RatingBoard } from '../ratings/rating-board.svelte.ts';
import { receiptsOf } from './keep-receipts.ts';
import { hasReceipts } from './receipts-key.ts';
import { Receipts, sumOf } from './receipts.ts';

const me = { participant: 'p', outboxKey: btoa('k'.repeat(32)) };
const own = (reader = me) => new Receipts(() => reader);
const rated = (id: string, level: string | null = 'in-process') => ({ kind: 'rating' as const, id, level });
const keep = receiptsOf(() => me);
const stored = () => Object.values({ ...localStorage }).join('\n');

describe('[RECEIPT1] [RECEIPT2] receipts', () => {
	test('are kept on the device, and read by the same participant alone', async () => {
		await own().keep([rated('r1'), rated('r2')]);
		await own().keep([rated('r1', 'fully-implemented')], ['r2']);
		expect(await own().read()).toEqual([rated('r1', 'fully-implemented')]);
		expect(hasReceipts('p')).toBe(true);
		expect(await own({ ...me, outboxKey: btoa('o'.repeat(32)) }).read()).toEqual([]);
		expect(hasReceipts('q')).toBe(false);
	});

	test('say nothing to somebody who has the device without the session', async () => {
		await own().keep([rated('recommendation-1')]);
		await own().keepCards('round-1', [{ id: 'card-1', text: 'The guards' }]);
		expect(stored()).not.toMatch(/recommendation-1|in-process|round-1|card-1|guards/);
		expect(stored()).not.toContain(await sumOf('The guards'));
	});

	test('of cards are those that the server has: an emptied one has none', async () => {
		await own().keepCards('earlier', [{ id: 'c', text: 'Three' }]);
		await own().keepCards('k', [
			{ id: 'a', text: ' One ' },
			{ id: 'b', text: 'Two' }
		]);
		await own().keep([rated('r1')]);
		await own().keepCards('k', [{ id: 'b', text: 'Two' }]);
		const card = async (id: string, round: string, text: string) => ({
			kind: 'card',
			id,
			round,
			sum: await sumOf(text)
		});
		expect(await own().read()).toEqual([await card('c', 'earlier', 'Three'), rated('r1'), await card('b', 'k', 'Two')]);
		expect(await sumOf(' One ')).toBe(await sumOf('One'));
	});

	test('kept at one moment by two parts of a page are both there', async () => {
		await Promise.all([own().keep([rated('r1')]), own().keep([rated('r2')]), own().keep([rated('r3')])]);
		expect((await own().read()).map(({ id }) => id).sort()).toEqual(['r1', 'r2', 'r3']);
	});
});

describe('[RECEIPT3] nothing is kept', () => {
	test('on a device that is not the reader’s', async () => {
		setSharedDevice(true);
		await own().keep([rated('r1')]);
		expect(hasReceipts('p')).toBe(false);
		setSharedDevice(false);
		expect([hasReceipts('p'), localStorage.length]).toEqual([false, 0]);
	});

	test('where the browser offers no cryptography, as on plain http', async () => {
		vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as never);
		await own().keep([rated('r1')]);
		await own().keepCards('k', [{ id: 'a', text: 'One' }]);
		expect([hasReceipts('p'), localStorage.length]).toEqual([false, 0]);
		vi.restoreAllMocks();
	});

	test.each([
		['leaving', clearDevice],
		['the quick exit in another tab', clearTab]
	])('after %s, also of what was on its way', async (_, leave) => {
		const keeping = [own().keep([rated('r1')]), keep((receipts) => receipts.keep([rated('r2')]))];
		leave();
		await Promise.all(keeping);
		expect(hasReceipts('p')).toBe(false);
	});

	test('after the quick exit in another tab, also of what is just being encrypted', async () => {
		const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
		vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce((...given) => {
			clearTab();
			return encrypt(...given);
		});
		await own().keep([rated('r1')]);
		expect(hasReceipts('p')).toBe(false);
		vi.restoreAllMocks();
	});

	test('once somebody leaves or deletes the list', async () => {
		await own().keep([rated('r1')]);
		clearDevice();
		expect(deviceStorage()?.length).toBe(0);
		await own().keep([rated('r1')]);
		own().forget();
		expect(hasReceipts('p')).toBe(false);
	});
});

test('[RECEIPT1] what the server saved of ratings and cards has a receipt, and nothing else', async () => {
	const server = new FakeServer();
	const api = createApi({ fetch: server.fetch, language: () => 'en', text: () => text });
	const at = 1;
	const refused = refuse('rights/missing', 'Not now.', 403);
	server.on('PUT /consultations/c/rating-rounds/r/ratings', () =>
		Response.json({
			saved: [
				{
					recommendation: '140.1',
					version: 1,
					at,
					rating: { level: 'in-process', percentage: null, regression: false, reason: '', source: '' }
				}
			],
			conflicts: [],
			refused: [{ recommendation: '140.2', code: 'x' }],
			rated: 1
		})
	);
	const board = new RatingBoard(api, { consultation: 'c', round: 'r' }, { participant: 'p', round: 'r' }, () => me);
	const recommendations = [listedRecommendation('140.1'), listedRecommendation('140.2')];
	board.take({ round: roundView(), recommendations, ratings: [] });
	const leave = board.open(new Live());
	const rating = { level: 'in-process', percentage: null, regression: false, reason: '', source: '' };
	board.rate(['140.1', '140.2'], () => rating);
	await expect.poll(() => own().read()).toEqual([rated('140.1')]);
	server.on('PUT /consultations/c/rating-rounds/r/ratings', ({ body }) => {
		const [{ recommendation }] = (body as { ratings: [{ recommendation: string }] }).ratings;
		const saved = [{ recommendation, version: 2, at, rating: null }];
		return Response.json({ saved, conflicts: [], refused: [], rated: 0 });
	});
	board.rate(['140.1'], () => null);
	await expect.poll(() => own().read()).toEqual([]);
	leave();
	const cards = [{ id: 'x', text: 'A card' }];
	server.on('PUT /consultations/c/card-rounds/k/own', () =>
		Response.json(cardRoundView({ id: 'k', own: { version: 1, cards, done: false, votes: [] } }))
	);
	const form = new OwnCards(api, { consultation: 'c', round: 'k' }, { participant: 'p', round: 'k' }, () => me);
	const stop = form.open(new Live());
	form.write(form.add(), 'A card');
	const card = { kind: 'card', id: 'x', round: 'k', sum: await sumOf('A card') };
	await expect.poll(() => own().read()).toEqual([card]);
	stop();
	server.on('PUT /consultations/c/card-rounds/closed/own', refused);
	const late = new OwnCards(
		api,
		{ consultation: 'c', round: 'closed' },
		{ participant: 'p', round: 'closed' },
		() => me
	);
	const leaveLate = late.open(new Live());
	late.write(late.add(), 'A late card');
	await expect.poll(() => server.sent('PUT /consultations/c/card-rounds/closed/own')).toHaveLength(1);
	leaveLate();
	server.on('POST /documents/d/comments', refused);
	const comments = new TextComments(api, { id: 'd' } as ClusterDocument, 'p', () => me);
	const draft = { section: 'progress', anchor: { from: 'a', to: 'b' }, quote: 'courts', text: 'Say' };
	comments.write({ ...draft, id: 'refused', replacement: 'tribunals' } as never);
	await comments.send();
	server.on('POST /documents/d/comments', ({ body }) =>
		Response.json({ ...(body as object), quote: '', resolved: false, outcome: null, comments: [] }, { status: 201 })
	);
	for (const [id, replacement] of [
		['remark', null],
		['suggestion', 'tribunals']
	]) {
		comments.write({ ...draft, id, replacement } as never);
		await comments.send();
	}
	await expect.poll(() => own().read()).toEqual([card, { kind: 'suggestion', id: 'suggestion' }]);
});
