import type { SavedRatings, SaveRatingsRequest } from '@plenum/protocol/ratings';
import type { OpenThreadRequest, ThreadView } from '@plenum/protocol/comments';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createApi, type Api } from '#lib/queries/api.ts';
import { Live } from '#lib/queries/live.svelte.ts';
import { FakeServer, lost, refuse, type SentRequest } from '../../fixtures/fake-server.fixture.ts';
import { text } from '../../fixtures/render-component.fixture.ts';
import { cardRoundView, listedRecommendation, roundView } from '../../fixtures/views.fixture.ts';
import { OwnCards } from '../cards/own-cards.svelte.ts';
import { TextComments } from '../comments/text-comments.svelte.ts';
import type { ClusterDocument } from '../documents/cluster-document.svelte.ts';
import { RatingBoard } from '../ratings/rating-board.svelte.ts';
import { clearDevice, Device, deviceStorage, holdsUnsent, outboxPrefix, thisDevice } from './device.ts';

/** A page that has something open on which its reader writes. */
type Page = {
	write: (words: string) => void;
	/** As its form shows it. */
	shown: () => string | null;
	/** An answer of the server from before anything was written arrives late. */
	takeOlder: () => void;
	/** What sends by itself is told that the connection is back. */
	send: () => void;
	leave: () => void;
};

type Sender = {
	route: string;
	open: (api: Api, participant: string) => Page;
	/** Applies a request as the server does: one thing for each id. */
	save: (things: Map<string, string>, request: SentRequest) => Response;
};

const online = () => void window.dispatchEvent(new Event('online'));
const live = () => new Live();
const rating = { level: 'in-process', percentage: null, regression: false, source: '' } as const;
const isDifferent = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

const card: Sender = {
	route: 'PUT /consultations/c/card-rounds/r/own',
	open(api, participant) {
		const own = new OwnCards(api, { consultation: 'c', round: 'r' }, { participant, round: 'r' });
		const older = cardRoundView();
		own.take(older);
		const leave = own.open(live());
		const id = own.list[0]?.id ?? own.add();
		return {
			write: (words) => own.write(id, words),
			shown: () => own.list.find((each) => each.id === id)?.text || null,
			takeOlder: () => own.take(older),
			send: online,
			leave
		};
	},
	save(things, { body }) {
		const { cards, done } = body as { cards: { id: string; text: string }[]; done: boolean };
		for (const each of cards) things.set(each.id, each.text);
		const saved = [...things].map(([id, words]) => ({ id, text: words }));
		return Response.json(cardRoundView({ own: { version: saved.length, cards: saved, done, votes: [] } }));
	}
};

const ratingOfOne: Sender = {
	route: 'PUT /consultations/c/rating-rounds/r/ratings',
	open(api, participant) {
		const board = new RatingBoard(api, { consultation: 'c', round: 'r' }, { participant, round: 'r' });
		const older = { round: roundView(), recommendations: [listedRecommendation('140.1')], ratings: [] };
		board.take(older);
		const leave = board.open(live());
		return {
			write: (words) => board.rate(['140.1'], () => ({ ...rating, reason: words })),
			shown: () => board.ratingOf('140.1')?.reason ?? null,
			takeOlder: () => board.take(older),
			send: online,
			leave
		};
	},
	save(things, { body }) {
		const answer: SavedRatings = { saved: [], conflicts: [], refused: [], rated: 1 };
		for (const { recommendation, version, rating: wanted } of (body as SaveRatingsRequest).ratings) {
			const [known, before] = JSON.parse(things.get(recommendation) ?? '[0,null]') as [number, typeof wanted];
			if (version !== known && isDifferent(before, wanted)) {
				answer.conflicts.push({ recommendation, version: known, rating: before, at: 0 });
				continue;
			}
			const next = isDifferent(before, wanted) ? known + 1 : known;
			things.set(recommendation, JSON.stringify([next, wanted]));
			answer.saved.push({ recommendation, version: next, rating: wanted, at: 0 });
		}
		return Response.json(answer);
	}
};

const threadOf = ({ id, section, anchor, replacement }: OpenThreadRequest): ThreadView => ({
	id,
	section,
	anchor,
	quote: 'courts',
	replacement,
	resolved: false,
	outcome: null,
	comments: []
});

/** Comments are sent by a press. */
function openComments(api: Api, participant: string): TextComments {
	return new TextComments(api, { id: 'd' } as ClusterDocument, participant);
}

const comment: Sender = {
	route: 'POST /documents/d/comments',
	open(api, participant) {
		const comments = openComments(api, participant);
		const fresh = { id: 'comment-1', section: 'progress', anchor: { from: 'a', to: 'b' }, quote: 'courts' } as const;
		return {
			write: (words) =>
				comments.write({ ...(comments.draft ?? { ...fresh, replacement: null }), text: words } as never),
			shown: () => comments.draft?.text ?? null,
			takeOlder: () => void comments.load(),
			send: () => void comments.send(),
			leave: () => undefined
		};
	},
	save(things, { body }) {
		const request = body as OpenThreadRequest;
		things.set(request.id, things.get(request.id) ?? request.text);
		return Response.json(threadOf(request), { status: 201 });
	}
};

const reply: Sender = {
	route: 'POST /documents/d/comments/t',
	open(api, participant) {
		const comments = openComments(api, participant);
		return {
			write: (words) => comments.writeReply('t', words),
			shown: () => comments.replyTo('t') || null,
			takeOlder: () => void comments.load(),
			send: () => void (comments.replyTo('t') !== '' && comments.sendReply('t')),
			leave: () => undefined
		};
	},
	save(things, { body }) {
		const { id, text: words } = body as { id: string; text: string };
		things.set(id, things.get(id) ?? words);
		return Response.json({ thread: threadOf({ id: 't', section: 'progress' } as OpenThreadRequest) });
	}
};

describe.each(Object.entries({ card, rating: ratingOfOne, comment, reply }))('%s', (_, sender) => {
	function start() {
		const server = new FakeServer();
		const things = new Map<string, string>();
		server.on('GET /documents/d/comments', { threads: [] });
		const save = (request: SentRequest) => sender.save(things, request);
		const isSaved = (words: string) => [...things.values()].some((each) => each.includes(words));
		const open = (participant = 'me') => {
			const api = createApi({ fetch: server.fetch, language: () => 'en', text: () => text });
			const page = sender.open(api, participant);
			onTestFinished(page.leave);
			return page;
		};
		return { server, things, save, open, isSaved };
	}
	/** What is left on the device for a page that is loaded anew. */
	const stored = () => new Device(deviceStorage).keys(outboxPrefix).length;

	/** Sends until it holds. */
	const sendUntil = (page: Page, holds: () => unknown) =>
		vi.waitFor(() => (page.send(), expect(holds()).toBe(true)), { timeout: 30_000, interval: 300 });

	test('[WEB170] an older answer that lacks it, and a page that is loaded anew, take nothing away', async () => {
		const { server, save, open, isSaved, things } = start();
		server.on(sender.route, lost);
		const page = open();
		page.write('Few judges');
		page.takeOlder();
		page.send();
		page.takeOlder();
		await expect.poll(() => server.sent(sender.route).length).toBeGreaterThan(0);
		page.takeOlder();
		expect([page.shown(), stored()]).toEqual(['Few judges', 1]);
		page.leave();
		const again = open();
		again.takeOlder();
		expect([again.shown(), stored()]).toEqual(['Few judges', 1]);
		server.on(sender.route, save);
		await sendUntil(again, () => isSaved('Few judges'));
		await expect.poll(stored).toBe(0);
		expect(things.size).toBe(1);
	});

	test('[WEB171] sent again after a lost answer and by a page that is loaded anew it is one thing', async () => {
		const { server, save, open, things, isSaved } = start();
		server.on(sender.route, (request) => (save(request), lost()));
		const page = open();
		page.write('Few judges');
		await sendUntil(page, () => isSaved('Few judges'));
		expect(stored()).toBe(1);
		page.leave();
		server.on(sender.route, save);
		const again = open();
		expect(again.shown()).toBe('Few judges');
		await sendUntil(again, () => stored() === 0);
		expect([things.size, isSaved('Few judges')]).toEqual([1, true]);
	});

	test('[WEB171] what is written while a request is on its way is kept and reaches the server', async () => {
		const { server, save, open, isSaved } = start();
		const { promise, resolve } = Promise.withResolvers<void>();
		server.on(sender.route, (request) => promise.then(() => save(request)));
		const page = open();
		page.write('Few judges');
		page.send();
		await expect.poll(() => server.sent(sender.route).length).toBe(1);
		page.write('Few judges, far courts');
		resolve();
		await expect.poll(() => isSaved('Few judges')).toBe(true);
		await sendUntil(page, () => isSaved('far courts'));
		await expect.poll(stored).toBe(0);
		expect(holdsUnsent()).toBe(false);
	});

	test('[WEB175] it is sent as soon as the connection is back', async () => {
		// Nothing is tried again by a timer.
		const timers = vi.spyOn(window, 'setTimeout').mockReturnValue(0 as never);
		onTestFinished(() => timers.mockRestore());
		const { server, save, open, isSaved } = start();
		server.on(sender.route, save);
		const page = open();
		page.write('Few judges');
		page.send();
		await expect.poll(() => isSaved('Few judges')).toBe(true);
		await expect.poll(stored).toBe(0);
	});

	test('[WEB175] what the server refuses stays with its author, also after the page is loaded anew', async () => {
		const { server, open } = start();
		server.on(sender.route, refuse('cards/ended', 'This round has ended.'));
		const page = open();
		page.write('Too late');
		page.send();
		await expect.poll(() => server.sent(sender.route).length).toBe(1);
		await new Promise((resolve) => setTimeout(resolve));
		expect([page.shown(), stored()]).toEqual(['Too late', 1]);
		page.leave();
		expect(open().shown()).toBe('Too late');
	});

	test('[WEB172] another reader of the browser sees and sends nothing of it; one who leaves leaves nothing', async () => {
		const { server, open, things, save } = start();
		server.on(sender.route, lost);
		const page = open('ann');
		page.write('Few judges');
		page.leave();
		server.on(sender.route, save);
		const other = open('ben');
		expect(other.shown()).toBe(null);
		other.leave();
		expect([things.size, stored()]).toEqual([0, 1]);
		clearDevice();
		expect(stored()).toBe(0);
		expect(open('ann').shown()).toBe(null);
	});

	test('[WEB174] where storage is full it stays on the page and is sent from there', async () => {
		const { server, save, open, isSaved } = start();
		const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		onTestFinished(() => full.mockRestore());
		server.on(sender.route, lost);
		const page = open();
		page.write('Few judges');
		expect([stored(), thisDevice.isStored(outboxPrefix)]).toEqual([0, false]);
		page.leave();
		const again = open();
		expect(again.shown()).toBe('Few judges');
		server.on(sender.route, save);
		await sendUntil(again, () => isSaved('Few judges'));
		await expect.poll(() => holdsUnsent()).toBe(false);
	});
});
