import { summarise } from '@plenum/domain/ratings/status';
import type { RecordSince } from '@plenum/protocol/journal';
import { beforeEach, expect, test, vi } from 'vitest';
import { tick } from 'svelte';
import { ownList } from '#lib/receipts/receipt-parts.ts';
import { receiptsKey } from '#lib/receipts/receipts-key.ts';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, levelRow, pollView, roundView } from '../../../fixtures/views.fixture.ts';
import Overview from './+page.svelte';

const standings = { clusters: [], agreedByItself: [], summary: summarise([]) };
const data = {
	standings,
	workshops: [],
	polls: [],
	rounds: [],
	entrusted: [],
	overdue: 0,
	isPublished: false,
	text
};
const words = text.overview;
const most = Number.MAX_SAFE_INTEGER;
const sinceAt = (after: number) => `GET /consultations/c/journal/since?after=${after}`;

beforeEach(() => localStorage.clear());

async function open(
	change: Partial<typeof data> = {},
	role: 'facilitator' | 'participant' = 'participant',
	answers: Record<string, object> = {}
) {
	const server = new FakeServer();
	for (const [route, answer] of Object.entries({ [sinceAt(most)]: { length: 4, counts: [] }, ...answers }))
		server.on(route, answer);
	const consultation = consultationView(role);
	return renderComponent(Overview as never, { data: { ...data, ...change } } as never, { consultation }, server);
}

test('[CONSULTATIONS111] one button leads on; what else is in progress stands below', async () => {
	const frozen = [{ words: { id: 'k', text: 'Detention' }, sha256: 'f' }];
	const polls = [pollView({ id: 'one', cluster: null, subject: { kind: 'priorities' }, frozen })];
	const { screen } = await open({ polls, rounds: [roundView({ title: 'Homework' })] } as never);
	const next = screen.getByRole('region', { name: words.next });
	await expect.element(next.getByRole('link')).toHaveAttribute('href', '/c/c/polls/one');
	const also = screen.getByRole('region', { name: words.also });
	await expect.element(also.getByText('Homework')).toBeVisible();
	expect(next.getByRole('link').elements()).toHaveLength(1);
});

test('[POLL70] an open vote is called by what is put to it, not by the first words on its ballot', async () => {
	const frozen = [{ words: { id: 'k', text: 'Detention' }, sha256: 'f' }];
	const polls = [pollView({ id: 'order', cluster: null, subject: { kind: 'priorities' }, frozen })];
	const { screen } = await open({ polls } as never);
	await expect.element(screen.getByText(text.polls.matters.priorities, { exact: true })).toBeVisible();
});

test('[CONSULTATIONS113] what others did since the last visit is told, and nothing on a first one', async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	const { screen, server } = await open();
	await expect.poll(() => server.sent(sinceAt(most))).toHaveLength(1);
	await expect.poll(() => localStorage.length).toBe(1);
	await screen.unmount();
	vi.setSystemTime(Date.now() + 60 * 60_000);
	const counts: RecordSince['counts'] = [
		{ type: 'cluster-closed', count: 2 },
		{ type: 'commitment-adopted', count: 1 },
		{ type: 'person-admitted', count: 5 },
		{ type: 'step-moved', count: 40 }
	];
	const rows = [
		levelRow('140.1', { state: 'in-process', nhri: 'not-implemented' }),
		levelRow('140.2', { state: 'in-process', nhri: 'in-process' }),
		{ ...levelRow('140.3'), agreed: { level: 'in-process', percentage: null, regression: false, reason: '', at: 1 } }
	];
	const change = { standings: { ...standings, summary: summarise(rows) }, polls: [pollView({ voted: true })] };
	const again = await open(change as never, 'participant', { [sinceAt(4)]: { length: 9, counts } });
	const since = again.screen.getByRole('region', { name: words.since });
	await expect.element(since).toBeVisible();
	const said = since.getByRole('listitem').elements();
	expect(said.map(({ textContent }) => textContent)).toEqual([
		words.changes['commitment-adopted'](1),
		words.changes['cluster-closed'](2),
		words.standingNow.differs(1),
		words.notAgreed(2),
		words.standingNow.votes(1)
	]);
	vi.useRealTimers();
});

test('[RECEIPT4] the overview offers what became of what the reader said where the device has receipts, and not while a workshop runs', async () => {
	const offer = ({ screen }: Awaited<ReturnType<typeof open>>) => screen.getByText(words.receipts);
	/** The part that looks for receipts is loaded, and has looked. */
	const looked = async ({ screen }: Awaited<ReturnType<typeof open>>) => {
		await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
		await import('#lib/receipts/receipts-key.ts');
		await tick();
	};
	localStorage.setItem(receiptsKey('somebody-else'), 'sealed');
	const none = await open();
	await looked(none);
	expect(offer(none).elements()).toEqual([]);
	await none.screen.unmount();
	localStorage.setItem(receiptsKey(consultationView('participant').me.participant), 'sealed');
	const refuse = () => Response.json({ code: 'rights/missing' }, { status: 403 });
	const lists = ['recommendation-ratings', 'commitments', 'progress-reports', 'card-rounds', 'decided-suggestions'];
	const answers = Object.fromEntries(lists.map((list) => [`GET /consultations/c/${list}`, refuse]));
	const some = await open({}, 'participant', answers);
	await expect.element(offer(some)).toBeVisible();
	await looked(some);
	await ownList.in('en');
	await tick();
	expect(some.screen.getByText(text.receipts.lead).elements()).toEqual([]);
	await offer(some).click();
	await expect.element(some.screen.getByText(text.receipts.lead)).toBeVisible();
	await some.screen.unmount();
	for (const state of ['live', 'paused']) {
		const running = await open({
			workshops: [{ id: 'w', title: 'Session', state, room: null, runners: [] }]
		} as never);
		await looked(running);
		expect(offer(running).elements()).toEqual([]);
		await running.screen.unmount();
	}
});
