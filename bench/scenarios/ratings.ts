import { knownRatings } from '@plenum/domain/ratings/known-ratings';
import type { OwnRatings } from '@plenum/protocol/ratings';
import { join } from 'node:path';
import { Visitor } from '../../apps/server/src/demo/visitor.ts';
import { delays } from '../../apps/web/src/lib/consultations/ask-soon.ts';
import { HallVisitor } from '../load/hall-visitor.ts';
import { pause } from '../load/pause.ts';
import { Voter } from '../load/voter.ts';
import { plenum } from '../peer.ts';
import { consultation, facilitatorToken, tokenOf } from '../plenum/names.ts';
import { openPoll } from '../plenum/open-poll.ts';
import { recommendationOf, recommendations } from '../ratings/names.ts';
import type { Figures } from '../report/figures.ts';
import { percentile } from '../report/statistics.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { withServer, type ServerProcess } from '../server-process.ts';

const people = 500;
/** What a facilitator takes to say what comes now: closing is one act, revealing another. */
const beforeReveal = 3000;
const levels = ['not-implemented', 'in-process', 'partially-implemented', 'fully-implemented'];
const server = { ...plenum, file: join(import.meta.dirname, '..', 'ratings', 'serve.ts') };

export const ratings: Scenario = {
	id: 'ratings',
	title: '500 people rate 400 recommendations',
	story:
		'500 people save a rating each, spread evenly over a second. Then fifty of them save again and again, each as soon as the last was acknowledged, and beside it the same with ballots. Then everyone has rated all 400 recommendations, 200,000 ratings. The facilitator closes the round and reveals it three seconds later. Everyone is notified over the live connection, and a moment later requests what the page of the round does. That is all that it shows, without their own ratings, which it holds.',
	peers: [plenum],
	figures: [
		{ key: 'spread', title: 'spread over 1 s: p99 ms', digits: 1 },
		{ key: 'sustained', title: 'sustained, per s', digits: 0 },
		{ key: 'share', title: 'of the ballots’ rate', digits: 2 },
		{ key: 'revealed', title: 'revealing, ms', digits: 0 },
		{ key: 'held', title: 'loop held by it, ms of CPU', digits: 0 },
		{ key: 'screens', title: 'on every screen: p95 ms', digits: 0 },
		{ key: 'size', title: 'compressed, kB', digits: 1 }
	],
	targets: [
		{ figure: 'spread', against: null, is: 'at most', limit: 60 },
		{ figure: 'share', against: null, is: 'at least', limit: 0.5 },
		{ figure: 'revealed', against: null, is: 'at most', limit: 300 },
		{ figure: 'held', against: null, is: 'at most', limit: 50 },
		{ figure: 'screens', against: null, is: 'at most', limit: 500 },
		{ figure: 'size', against: null, is: 'at most', limit: 60 }
	],
	enoughRounds: 3,
	play: inTurn(() => withServer(server, { people }, rate))
};

async function rate(process: ServerProcess): Promise<Figures> {
	const facilitator = new Visitor(`http://127.0.0.1:${process.port}`, facilitatorToken);
	const all = Array.from({ length: recommendations }, (_, row) => recommendationOf(row));
	const opening = {
		title: 'Round',
		recommendations: all,
		disclosure: 'confidential',
		raters: 'person',
		closesAt: null
	} as const;
	const rounds = `/consultations/${consultation}/rating-rounds`;
	const round = `${rounds}/${(await facilitator.api('openRatingRound', { params: { consultation }, body: opening })).id}`;
	const saving = await save(process, `/api/v1${round}/ratings`);
	const ballots = await sustain(process, await openPoll(process.port), 'POST', (index) => ({
		choice: ['for', 'against'][index % 2]
	}));
	await fill(process, round);
	await facilitator.post(`${round}/close`);
	await pause(beforeReveal);
	return {
		spread: saving.spread,
		sustained: saving.sustained,
		share: saving.sustained / ballots,
		...(await reveal(process, facilitator, round))
	};
}

async function save(process: ServerProcess, path: string): Promise<{ spread: number; sustained: number }> {
	const bodyOf = (index: number) => ratingOf(index % recommendations, index, Math.floor(index / people));
	await sustain(process, path, 'PUT', (index) => ratingOf(recommendations - 1 - (index % 100), index, 0), 500);
	const raters = await connect(process, path, 'PUT', people);
	const times = await Promise.all(
		raters.map(async (rater, index) => {
			await pause((index * 1000) / people);
			const start = performance.now();
			await rater.send(bodyOf(index));
			return performance.now() - start;
		})
	);
	for (const rater of raters) rater.leave();
	const sustained = await sustain(process, path, 'PUT', (index) => ratingOf(index % recommendations, index, 0));
	return { spread: percentile(Float64Array.from(times).sort(), 99), sustained };
}

/** A version that is gone brings a rating back instead: each of fifty goes through the list once at most. */
async function sustain(
	process: ServerProcess,
	path: string,
	method: 'POST' | 'PUT',
	bodyOf: (index: number) => object,
	milliseconds = 2000
): Promise<number> {
	const senders = await connect(process, path, method, 50);
	const start = performance.now();
	let given = 0;
	await Promise.all(
		senders.map(async (sender) => {
			for (let own = 0; performance.now() - start < milliseconds; own += 1, given += 1) await sender.send(bodyOf(own));
		})
	);
	const perSecond = (given / (performance.now() - start)) * 1000;
	for (const sender of senders) sender.leave();
	return perSecond;
}

function connect({ port }: ServerProcess, path: string, method: 'POST' | 'PUT', count: number): Promise<Voter[]> {
	return Promise.all(
		Array.from({ length: count }, (_, index) => Voter.connect({ port, path, method }, tokenOf(index)))
	);
}

function ratingOf(row: number, index: number, version: number): { ratings: object[] } {
	const level = levels[(index + row) % levels.length];
	const rating = { level, percentage: null, regression: index % 7 === 0, reason: '', source: '' };
	return { ratings: [{ recommendation: recommendationOf(row), version, rating }] };
}

/** Everyone rates all that they have not. */
async function fill({ port }: ServerProcess, round: string): Promise<void> {
	for (let index = 0; index < people; index++) {
		const ratings = Array.from({ length: recommendations }, (_, row) => ratingOf(row, index, 0).ratings).flat();
		await new Visitor(`http://127.0.0.1:${port}`, tokenOf(index)).put(`${round}/ratings`, { ratings });
	}
}

async function reveal(process: ServerProcess, facilitator: Visitor, round: string): Promise<Figures> {
	const url = `http://127.0.0.1:${process.port}`;
	const screens = await Promise.all(
		Array.from({ length: people }, async (_, index) => {
			const visitor = HallVisitor.known({ url, code: '', consultation }, tokenOf(index));
			const known = knownRatings((await visitor.get<OwnRatings>(`${round}/ratings`)).ratings);
			const shown = Promise.withResolvers<number>();
			const page = `${round}?known=${known}`;
			// Its browser asked when the round was closed, and keeps the line.
			await visitor.ask(page);
			await visitor.follow((fact) => {
				if (fact.kind !== 'ratings') return;
				askAsPage(visitor, page).then(() => shown.resolve(performance.now()), shown.reject);
			});
			return { visitor, shown: shown.promise };
		})
	);
	await process.loopHold();
	const start = performance.now();
	await facilitator.post(`${round}/reveal`);
	const acted = performance.now();
	const { cpu: held } = await process.loopHold();
	const times = await Promise.all(screens.map(({ shown }) => shown));
	for (const { visitor } of screens) visitor.leave();
	const answer = await fetch(`${url}/api/v1${round}/reveal`, {
		headers: { authorization: `Bearer ${facilitatorToken}`, 'accept-encoding': 'br' }
	});
	const size = Number(answer.headers.get('content-length') ?? NaN) / 1000;
	await answer.arrayBuffer();
	const waits = Float64Array.from(times, (time) => time - acted).sort();
	return { revealed: acted - start, held, screens: percentile(waits, 95), size };
}

async function askAsPage(visitor: HallVisitor, page: string): Promise<void> {
	await pause(delays.moment());
	await visitor.ask(page);
}
