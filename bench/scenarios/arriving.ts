import { delays } from '../../apps/web/src/lib/consultations/ask-soon.ts';
import { Sample } from '../../e2e/story/sample.ts';
import { HallVisitor, type Entrance } from '../load/hall-visitor.ts';
import { pause } from '../load/pause.ts';
import { plenum } from '../peer.ts';
import { readUsage } from '../process-usage.ts';
import type { Figures } from '../report/figures.ts';
import { percentile } from '../report/statistics.ts';
import { inTurn, type Scenario } from '../scenario.ts';

const people = 500;
const minute = 60_000;

export const arriving: Scenario = {
	id: 'arriving',
	title: '500 people come in within a minute',
	story:
		'Each loads the page on which one joins, and joins. The facilitator lets everyone in every two seconds. Each then loads the overview as the server renders it for them. Then a vote is opened: everyone hears of it over the live connection, and asks for it as their browser would. The first figures are of joining and of the overview, each from the request until all of it was read. The last ones are from the moment of opening until someone has the vote.',
	peers: [plenum],
	figures: [
		{ key: 'join', title: 'joining, p95 ms', digits: 0 },
		{ key: 'overview', title: 'overview, p95 ms', digits: 0 },
		{ key: 'cores', title: 'cores in use', digits: 2 },
		{ key: 'voteMiddle', title: 'vote at hand, p50 ms', digits: 0 },
		{ key: 'voteLast', title: 'the last one, ms', digits: 0 },
		{ key: 'rss', title: 'RSS MB', digits: 0 }
	],
	targets: [
		{ figure: 'join', against: null, is: 'at most', limit: 3000 },
		{ figure: 'overview', against: null, is: 'at most', limit: 3000 }
	],
	enoughRounds: 3,
	play: inTurn(comeIn)
};

async function comeIn(): Promise<Figures> {
	const sample = await Sample.start();
	const { server, seeded } = sample;
	const entrance = { url: server.url, code: seeded.code.code, consultation: seeded.consultation };
	try {
		const before = readUsage(server.pid)?.cpu ?? 0;
		const began = performance.now();
		const { visitors, joins, overviews } = await arrive(sample, entrance);
		const used = (readUsage(server.pid)?.cpu ?? 0) - before;
		const cores = used / 1000 / (performance.now() - began);
		const votes = await openVote(sample, visitors);
		for (const visitor of visitors) visitor.leave();
		const rss = (readUsage(server.pid)?.rss ?? 0) / 1e6;
		return {
			join: percentile(joins, 95),
			overview: percentile(overviews, 95),
			cores,
			rss,
			voteMiddle: percentile(votes, 50),
			voteLast: votes.at(-1) ?? NaN
		};
	} finally {
		await server.end();
	}
}

async function arrive(sample: Sample, entrance: Entrance) {
	const joins: number[] = [];
	const overviews: number[] = [];
	const visitors: HallVisitor[] = [];
	let letIn = Promise.withResolvers<void>();
	const admitting = setInterval(() => {
		const waiting = letIn;
		letIn = Promise.withResolvers();
		void sample.admit().then(waiting.resolve, waiting.reject);
	}, 2000);
	const one = async (index: number) => {
		await pause((index * minute) / people);
		const began = performance.now();
		const visitor = await HallVisitor.join(entrance, `Participant ${index}`);
		joins.push(performance.now() - began);
		visitors.push(visitor);
		await letIn.promise;
		const asked = performance.now();
		await visitor.openOverview();
		overviews.push(performance.now() - asked);
	};
	try {
		await Promise.all(Array.from({ length: people }, (_, index) => one(index)));
	} finally {
		clearInterval(admitting);
	}
	return { visitors, joins: ascending(joins), overviews: ascending(overviews) };
}

/** Milliseconds from the moment of opening until each of them has the vote. */
async function openVote(sample: Sample, visitors: readonly HallVisitor[]): Promise<Float64Array> {
	const poll = await sample.draftPoll('action-of-the-hall', 'confidential');
	const path = `/consultations/${sample.seeded.consultation}/polls`;
	const times: number[] = [];
	let opened = Infinity;
	const hasVote = visitors.map(async (visitor) => {
		const told = Promise.withResolvers<void>();
		await visitor.follow((fact) => (fact.kind === 'poll' ? told.resolve() : undefined));
		return { visitor, told: told.promise };
	});
	const following = await Promise.all(hasVote);
	const reading = following.map(async ({ visitor, told }) => {
		await told;
		await pause(delays.moment());
		await visitor.ask(path);
		times.push(performance.now() - opened);
	});
	opened = performance.now();
	await sample.openPoll(poll.id);
	await Promise.all(reading);
	return ascending(times);
}

function ascending(times: readonly number[]): Float64Array {
	return Float64Array.from(times).sort();
}
