import { noPostgres } from '../../apps/server/src/test-support/database/postgres-cluster.fixture.ts';
import { Crowd } from '../load/crowd.ts';
import { measure, type Measured } from '../load/measure.ts';
import { typeAsConfirmed, typeSteadily } from '../load/typing.ts';
import { voteAgain } from '../load/vote-again.ts';
import { Voter } from '../load/voter.ts';
import { closeWhileCast } from '../nodes/close-while-cast.ts';
import { Instance } from '../nodes/instance.ts';
import { killInTurn } from '../nodes/kill-in-turn.ts';
import { measureShared } from '../nodes/measure-shared.ts';
import { plenum, type Peer } from '../peer.ts';
import { tokenOf } from '../plenum/names.ts';
import { openPoll } from '../plenum/open-poll.ts';
import type { Figures } from '../report/figures.ts';
import { hear, type Scenario, type Target } from '../scenario.ts';
import { withServer, type ServerProcess } from '../server-process.ts';
import { cpuPerDelivery, p50, p95 } from './figures-of-typing.ts';

const nodesOn = (count: number): Peer => ({
	...plenum,
	id: `postgres-${count}`,
	title: `PostgreSQL, ${count} ${count === 1 ? 'node' : 'nodes'}`
});
const one = nodesOn(1);
const two = nodesOn(2);
const three = nodesOn(3);
const four = nodesOn(4);
const sqlite: Peer = { ...plenum, id: 'sqlite', title: 'SQLite' };

/** Each part has documents of its own: what an earlier one wrote is not this one's load. */
const fast = { documents: 1, peopleEach: 50, authorsEach: 20 };
const apart = { documents: 9, peopleEach: 3, authorsEach: 1 };
const first = { fast: 0, ofOne: 1, ofTwo: 9, ofFour: 17, apart: 25, killed: 34, closed: 40 };
const wanted = { documents: 41, people: 300, unhurried: true };

const counts = 'worst round';
const never = (figure: string) => ({ of: three, figure, against: null, is: 'at most', limit: 0, counts }) as const;
const targets: readonly Target[] = [
	{ of: three, figure: 'reconnected', against: null, is: 'at most', limit: 5, counts },
	never('wordsLost'),
	never('ballotsLost'),
	{ of: three, figure: 'equal', against: null, is: 'at least', limit: 100, counts },
	{ of: three, figure: 'p95', against: null, is: 'at most', limit: 100 },
	never('miscounted'),
	{ of: one, figure: 'edits', against: sqlite, is: 'at least', limit: 0.5 },
	{ of: one, figure: 'ballots', against: sqlite, is: 'at least', limit: 0.4 },
	{ of: two, figure: 'cpuPerDelivery', against: one, is: 'at most', limit: 1.3 },
	{ of: four, figure: 'cpuPerDelivery', against: one, is: 'at most', limit: 1.3 }
];

export const nodes: Scenario = {
	id: 'nodes',
	title: 'Nodes on one PostgreSQL',
	story:
		'SQLite beside one node. Twenty of fifty people type as fast as confirmed, and keys that are seen in a second are counted. Fifty people vote again and again, and ballots are counted. One, two and four nodes: what a delivery costs. Three of 24 people type five keys a second in each of eight documents, and the people of each are spread over all nodes. Measuring begins after three seconds for each node, so that all have delivered as much before. Three nodes: how long a key takes to the two others. Then sixty people with stock y-websocket providers type and vote. Each node in turn is killed with -9, and its people come to the others. For the last 300 ms before that nothing can be committed. A character is lost if the database does not have it, but somebody else had seen it or its author saw it as saved. A ballot is lost if it was acknowledged and is not there, or is not counted at the closing. At last 300 ballots go through two nodes, and the third closes the poll in the middle of them. PostgreSQL’s commits wait for the disk, as SQLite’s do.',
	peers: noPostgres === null ? [sqlite, one, two, four, three] : [sqlite],
	figures: [
		{ key: 'edits', title: 'keys per s', digits: 0 },
		{ key: 'ballots', title: 'ballots per s', digits: 0 },
		cpuPerDelivery,
		{ key: 'databaseCpu', title: 'and PostgreSQL’s', digits: 2 },
		p50,
		p95,
		{ key: 'reconnected', title: 'reconnected, s', digits: 1, counts },
		{ key: 'wordsLost', title: 'characters lost', digits: 0, counts },
		{ key: 'ballotsLost', title: 'ballots lost', digits: 0, counts },
		{ key: 'refused', title: 'frames refused', digits: 0 },
		{ key: 'equal', title: 'copies equal, %', digits: 0 },
		{ key: 'acknowledged', title: 'ballots before the closing', digits: 0 },
		{ key: 'miscounted', title: 'counted wrongly', digits: 0, counts }
	],
	targets,
	async play(peers, _round, heard) {
		const part = (peer: Peer, run: () => Promise<Figures>) =>
			peers.includes(peer) ? hear(peer, heard, run) : Promise.resolve();
		await part(sqlite, () => withServer(sqlite, wanted, loadOne));
		if (!peers.some((peer) => peer !== sqlite)) return;
		const instance = await Instance.open(one, wanted);
		try {
			await instance.grow(1);
			await part(one, async () => ({
				...(await loadOne(instance.nodes[0]!)),
				...(await measureShared(instance, first.ofOne))
			}));
			await part(two, async () => (await instance.grow(2), measureShared(instance, first.ofTwo)));
			await part(four, async () => (await instance.grow(4), measureShared(instance, first.ofFour)));
			await part(three, async () => {
				await instance.grow(3);
				await instance.shrink(3);
				return bringToFall(instance);
			});
		} finally {
			await instance.close();
		}
	}
};

async function loadOne(server: ServerProcess): Promise<Figures> {
	const crowd = await Crowd.gather(server, { ...fast, first: first.fast });
	const times = { warm: 800, measured: 2500, drained: 300 };
	const { deliveriesPerSecond = NaN } = await whileThere(crowd, () => measure(server, crowd, times, typeAsConfirmed));
	return { edits: deliveriesPerSecond / (fast.peopleEach - 1), ballots: await voteFast(server) };
}

async function voteFast({ port }: ServerProcess): Promise<number> {
	const box = { port, path: await openPoll(port, { kind: 'open' }) };
	const voters = await Promise.all(Array.from({ length: 50 }, (_, index) => Voter.connect(box, tokenOf(index))));
	await voteAgain(voters, 500); // Until the code has been compiled.
	const { perSecond } = await voteAgain(voters, 2000);
	voters.forEach((voter) => voter.leave());
	return perSecond;
}

async function bringToFall(instance: Instance): Promise<Figures> {
	const all = instance.nodes;
	const crowd = await Crowd.gather(all, { ...apart, first: first.apart });
	const server: Measured = { peer: three, usage: () => all[0]!.usage() };
	const typing = () => typeSteadily(crowd, 5, false);
	const times = { warm: 500, measured: 2500, drained: 1500 };
	const typed = await whileThere(crowd, () => measure(server, crowd, times, typing));
	const killed = await killInTurn(instance, first.killed);
	return { p50: typed.p50 ?? NaN, p95: typed.p95 ?? NaN, ...killed, ...(await closeWhileCast(all, first.closed)) };
}

async function whileThere(crowd: Crowd, work: () => Promise<Figures>): Promise<Figures> {
	try {
		return await work();
	} finally {
		crowd.leave();
	}
}
