import { noPostgres } from '../../apps/server/src/test-support/database/postgres-cluster.fixture.ts';
import { Instance } from '../nodes/instance.ts';
import { measureShared } from '../nodes/measure-shared.ts';
import { hasRedis } from '../nodes/redis.ts';
import { hocuspocusRedis, plenum, type Peer } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { cpuPerDelivery, p50, p95 } from './figures-of-typing.ts';
import { typeAndKill } from './kill.ts';

const nodes: Peer = { ...plenum, id: 'plenum-2', title: 'Plenum on PostgreSQL' };
const wanted = { documents: 9, people: 192, unhurried: true };
const times = { warm: 3000, measured: 6000, drained: 1000 };
const counts = 'worst round';

export const redis: Scenario = {
	id: 'redis',
	title: 'Two servers of the same people, beside Hocuspocus with Redis',
	story:
		'Three of 24 people type five keys a second in each of eight documents. The people of each are spread over two server processes on one PostgreSQL. Hocuspocus has its extensions for Redis and for a database. Then twenty people type into another document, and both server processes are killed with -9 and started again. Text is lost if another person had seen it and the document does not hold it. Only where the machine has a Redis or a Valkey.',
	peers: noPostgres === null ? [...(hasRedis ? [hocuspocusRedis] : []), nodes] : [],
	figures: [
		cpuPerDelivery,
		{ key: 'databaseCpu', title: 'and PostgreSQL’s', digits: 2 },
		{ key: 'redisCpu', title: 'and Redis’', digits: 2 },
		{ key: 'allCpu', title: 'together', digits: 2 },
		p50,
		p95,
		{ key: 'seen', title: 'keys seen by others', digits: 0 },
		{ key: 'lost', title: 'lost', digits: 0 },
		{ key: 'oldest', title: 'oldest of them, s', digits: 1 }
	],
	targets: [
		{ of: nodes, figure: 'lost', against: null, is: 'at most', limit: 0, counts },
		...(hasRedis
			? ([{ of: nodes, figure: 'allCpu', against: hocuspocusRedis, is: 'at most', limit: 0.8 }] as const)
			: [])
	],
	async prepare() {
		if (hasRedis) return;
		process.stderr.write('No redis-server or valkey-server in PATH, nor in REDIS_SERVER: Hocuspocus is left out.\n');
	},
	play: inTurn(play)
};

async function play(peer: Peer): Promise<Figures> {
	const instance = await Instance.open(peer, wanted);
	try {
		await instance.grow(2);
		return { ...(await measureShared(instance, 1, times)), ...(await typeAndKill(instance.nodes, 8000)) };
	} finally {
		await instance.close();
	}
}
