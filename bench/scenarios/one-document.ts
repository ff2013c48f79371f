import type { Crowd } from '../load/crowd.ts';
import { measureCrowd } from '../load/measure.ts';
import { typeSteadily } from '../load/typing.ts';
import { firstPhase, hocuspocusSqlite, plenum, relay, yWebsocketServer, type Peer } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { arrived, cores, cpuPerDelivery, generator, p50, p99, rss } from './figures-of-typing.ts';

const figures = [cpuPerDelivery, cores, p50, p99, arrived, rss, generator];

const short = { warm: 1000, measured: 2500, drained: 1500 };
/** With few keys a second, code is compiled late, and little is measured in a second. */
const long = { warm: 5000, measured: 6000, drained: 1500 };

export const smallGroup: Scenario = {
	id: 'small-group',
	title: '1 document, 10 people, 3 typing',
	story: 'Three people type five keys a second; seven read. Nearly every key is a commit of its own.',
	peers: [relay, hocuspocusSqlite, firstPhase, plenum],
	figures,
	targets: [
		{ figure: 'cpuPerDelivery', against: firstPhase, is: 'at most', limit: 1 },
		{ figure: 'cpuPerDelivery', against: hocuspocusSqlite, is: 'at most', limit: 1 }
	],
	play: inTurn((peer) => typeInOne(peer, 10, 3, long))
};

export const workingGroup: Scenario = {
	id: 'working-group',
	title: '1 document, 50 people, 6 typing',
	story: 'Six people type five keys a second; 44 read.',
	peers: [relay, hocuspocusSqlite, firstPhase, plenum],
	figures,
	targets: [
		{ figure: 'cpuPerDelivery', against: firstPhase, is: 'at most', limit: 1 },
		{ figure: 'cpuPerDelivery', against: hocuspocusSqlite, is: 'at most', limit: 1 }
	],
	play: inTurn((peer) => typeInOne(peer, 50, 6, long))
};

export const hall: Scenario = {
	id: 'hall',
	title: '1 document, 500 people, 20 typing',
	story: 'Twenty people type five keys a second; 480 read.',
	peers: [relay, yWebsocketServer, hocuspocusSqlite, firstPhase, plenum],
	figures,
	targets: [
		{ figure: 'cpuPerDelivery', against: firstPhase, is: 'at most', limit: 1 },
		{ figure: 'cpuPerDelivery', against: relay, is: 'at most', limit: 0.65 },
		{ figure: 'p99', against: null, is: 'at most', limit: 50 }
	],
	play: inTurn((peer) => typeInOne(peer, 500, 20))
};

export const plenary: Scenario = {
	id: 'plenary',
	title: '1 document, 1,000 people, 40 typing',
	story: 'Forty people type five keys a second; 960 read. What arrives after a second counts as not there.',
	peers: [relay, yWebsocketServer, hocuspocusSqlite, firstPhase, plenum],
	figures,
	targets: [
		{ figure: 'cpuPerDelivery', against: firstPhase, is: 'at most', limit: 1 },
		{ figure: 'arrived', against: null, is: 'at least', limit: 100, counts: 'worst round' },
		{ figure: 'cpuPerDelivery', against: hocuspocusSqlite, is: 'at most', limit: 0.5 }
	],
	play: inTurn((peer) => typeInOne(peer, 1000, 40))
};

const typing = (crowd: Crowd) => typeSteadily(crowd, 5, false);

function typeInOne(peer: Peer, people: number, authors: number, times = short): Promise<Figures> {
	const plan = { documents: 1, peopleEach: people, authorsEach: authors };
	return measureCrowd(peer, plan, times, typing);
}
