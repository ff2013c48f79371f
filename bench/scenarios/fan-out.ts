import type { Crowd } from '../load/crowd.ts';
import { measureCrowd } from '../load/measure.ts';
import { typeSteadily } from '../load/typing.ts';
import { firstPhase, hocuspocus, hocuspocusSqlite, plenum, relay, yLeveldb, yWebsocketServer } from '../peer.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { arrived, cores, cpuPerDelivery, generator, p50, p99, rss } from './figures-of-typing.ts';

const plan = { documents: 40, peopleEach: 25, authorsEach: 3 };
const typing = (crowd: Crowd) => typeSteadily(crowd, 5, true);

export const fanOut: Scenario = {
	id: 'fan-out',
	title: '40 documents × 25 people',
	story: 'In each document three people type five keys a second, and all 25 say once a second where they are.',
	peers: [relay, yWebsocketServer, yLeveldb, hocuspocus, hocuspocusSqlite, firstPhase, plenum],
	figures: [cpuPerDelivery, cores, p50, p99, arrived, rss, generator],
	targets: [
		{ figure: 'cpuPerDelivery', against: firstPhase, is: 'at most', limit: 1 },
		{ figure: 'cpuPerDelivery', against: yWebsocketServer, is: 'at most', limit: 0.9 },
		{ figure: 'cpuPerDelivery', against: hocuspocusSqlite, is: 'at most', limit: 0.55 },
		{ figure: 'p50', against: null, is: 'at most', limit: 4 },
		{ figure: 'p99', against: null, is: 'at most', limit: 15 }
	],
	play: inTurn((peer) => measureCrowd(peer, plan, { warm: 1000, measured: 2500, drained: 500 }, typing))
};
