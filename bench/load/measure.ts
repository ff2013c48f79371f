import type { Usage } from '../measured.ts';
import type { Peer } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { percentile } from '../report/statistics.ts';
import { withServer } from '../server-process.ts';
import { Crowd, type Plan } from './crowd.ts';
import { pause } from './pause.ts';

export type Times = { warm: number; measured: number; drained: number };

/** A server, or several that serve the same people. */
export type Measured = { peer: Peer; usage(): Promise<Usage> };

/** What arrives later than this was not there when it was needed. */
const inTime = 1000;

/** Begins what the crowd does, and answers how it is ended. */
export type Typing = (crowd: Crowd) => () => void;

/** Gathers a crowd on a new server, lets it do what it does, and measures server and generator meanwhile. */
export function measureCrowd(
	peer: Peer,
	plan: Plan,
	times: Times,
	typing: Typing,
	unhurried = false
): Promise<Figures> {
	const wanted = { documents: plan.documents, people: plan.documents * plan.peopleEach, unhurried };
	return withServer(peer, wanted, async (server) => {
		const crowd = await Crowd.gather(server, plan);
		try {
			return await measure(server, crowd, times, typing);
		} finally {
			crowd.leave();
		}
	});
}

export async function measure(server: Measured, crowd: Crowd, times: Times, typing: Typing): Promise<Figures> {
	const stop = typing(crowd);
	await pause(times.warm);
	crowd.tally.begin();
	const before = await look(server, crowd);
	await pause(times.measured);
	const after = await look(server, crowd);
	crowd.tally.end();
	stop();
	await drain(crowd, times.drained);
	if (crowd.refusals > 0) throw new Error(`${server.peer.title} refused ${crowd.refusals} of what was sent.`);
	return { ...rates(before, after), ...latenciesOf(crowd), rss: after.usage.rss / 1e6 };
}

type Look = Awaited<ReturnType<typeof look>>;

async function look(server: Measured, crowd: Crowd) {
	const usage = await server.usage();
	const { user, system } = process.cpuUsage();
	return { usage, own: user + system, deliveries: crowd.tally.deliveries, at: performance.now() };
}

function rates(before: Look, after: Look): Figures {
	const microseconds = (after.at - before.at) * 1000;
	const deliveries = after.deliveries - before.deliveries;
	const cpu = after.usage.cpu - before.usage.cpu;
	return {
		deliveriesPerSecond: (deliveries / microseconds) * 1e6,
		cpuPerDelivery: cpu / deliveries,
		cores: cpu / microseconds,
		generator: (after.own - before.own) / microseconds
	};
}

function latenciesOf(crowd: Crowd): Figures {
	const latencies = crowd.tally.latencies();
	const arrived = latencies.findLastIndex((latency) => latency <= inTime) + 1;
	return {
		p50: percentile(latencies, 50),
		p95: percentile(latencies, 95),
		p99: percentile(latencies, 99),
		arrived: (100 * arrived) / crowd.expected
	};
}

async function drain(crowd: Crowd, longest: number): Promise<void> {
	for (const end = performance.now() + longest; performance.now() < end;) {
		await pause(20);
		if (crowd.haveSeen(({ clock }) => clock)) return;
	}
}
