import { Voter, type Box } from '../load/voter.ts';
import { pause } from '../load/pause.ts';
import { choiceOf, voteAgain } from '../load/vote-again.ts';
import { bareBallots, plenum } from '../peer.ts';
import { tokenOf } from '../plenum/names.ts';
import { openPoll } from '../plenum/open-poll.ts';
import { percentile } from '../report/statistics.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { withServer, type ServerProcess } from '../server-process.ts';

const people = 500;

export const ballots: Scenario = {
	id: 'ballots',
	title: '500 ballots',
	story:
		'500 people vote over connections of their own: all at the same instant, then spread evenly over a second. Then fifty of them vote again and again, each as soon as the last ballot was acknowledged. The floor is one insert and one commit for each request, as durable, with no question asked: no session, no rights, no roster.',
	peers: [bareBallots, plenum],
	figures: [
		{ key: 'instant', title: 'all acknowledged, ms', digits: 0 },
		{ key: 'spread', title: 'spread over 1 s: p99 ms', digits: 1 },
		{ key: 'sustained', title: 'sustained, per s', digits: 0 },
		{ key: 'cpu', title: 'CPU µs per ballot', digits: 0 },
		{ key: 'generator', title: "generator's cores", digits: 2 }
	],
	targets: [
		{ figure: 'instant', against: null, is: 'at most', limit: 300 },
		{ figure: 'spread', against: null, is: 'at most', limit: 60 },
		{ figure: 'sustained', against: bareBallots, is: 'at least', limit: 0.5 }
	],
	play: inTurn((peer) => withServer(peer, { people }, vote))
};

async function vote(server: ServerProcess): Promise<Figures> {
	const box = await boxOf(server);
	const voters = await Promise.all(Array.from({ length: people }, (_, index) => Voter.connect(box, tokenOf(index))));
	await voteAgain(voters, 500); // Until the code has been compiled.
	const instant = await voteAtOnce(voters);
	const spread = await voteSpread(voters);
	const before = await server.usage();
	const own = process.cpuUsage();
	const { perSecond, given, milliseconds } = await voteAgain(voters, 2000);
	const used = process.cpuUsage(own);
	const cpu = (await server.usage()).cpu - before.cpu;
	voters.forEach((voter) => voter.leave());
	const generator = (used.user + used.system) / 1000 / milliseconds;
	return { instant, spread, sustained: perSecond, cpu: cpu / given, generator };
}

async function boxOf({ port, peer }: ServerProcess): Promise<Box> {
	return { port, path: peer === plenum ? await openPoll(port) : '/ballot' };
}

async function voteAtOnce(voters: readonly Voter[]): Promise<number> {
	const start = performance.now();
	await Promise.all(voters.map((voter, index) => voter.cast(choiceOf(index))));
	return performance.now() - start;
}

async function voteSpread(voters: readonly Voter[]): Promise<number> {
	const times = await Promise.all(
		voters.map(async (voter, index) => {
			await pause((index * 1000) / voters.length);
			const start = performance.now();
			await voter.cast(choiceOf(index + 1));
			return performance.now() - start;
		})
	);
	return percentile(Float64Array.from(times).sort(), 99);
}
