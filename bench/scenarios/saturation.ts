import { measureCrowd } from '../load/measure.ts';
import { typeAsConfirmed } from '../load/typing.ts';
import { firstPhase, hocuspocus, hocuspocusSqlite, plenum, relay, yLeveldb, yWebsocketServer } from '../peer.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { cores, cpuPerDelivery, deliveriesPerSecond, generator, p50, p99, rss } from './figures-of-typing.ts';

const plan = { documents: 1, peopleEach: 50, authorsEach: 20 };

export const saturation: Scenario = {
	id: 'saturation',
	title: '1 document, 50 people, 20 typing as fast as confirmed',
	story:
		'Each of the twenty types the next key as soon as one of the others has seen the last. Nobody types so fast: Plenum’s limit of frames and bytes per person is widened here, and every other check of its gate stays.',
	peers: [relay, yWebsocketServer, yLeveldb, hocuspocus, hocuspocusSqlite, firstPhase, plenum],
	figures: [deliveriesPerSecond, cpuPerDelivery, cores, p50, p99, rss, generator],
	targets: [
		{ figure: 'deliveriesPerSecond', against: firstPhase, is: 'at least', limit: 1 },
		{ figure: 'deliveriesPerSecond', against: hocuspocusSqlite, is: 'at least', limit: 1.3 },
		{ figure: 'cpuPerDelivery', against: hocuspocusSqlite, is: 'at most', limit: 0.8 }
	],
	play: inTurn((peer) => measureCrowd(peer, plan, { warm: 800, measured: 2500, drained: 300 }, typeAsConfirmed, true))
};
