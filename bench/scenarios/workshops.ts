import { Crowd } from '../load/crowd.ts';
import { measure } from '../load/measure.ts';
import { typeSteadily } from '../load/typing.ts';
import { hocuspocusSqlite, plenum, type Peer } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { withServer } from '../server-process.ts';
import { arrived, cores, generator, p50, p95, p99, rss } from './figures-of-typing.ts';

/** Twelve rooms of 36, and 68 people each in a document of their own: 500. */
const rooms = { documents: 12, peopleEach: 36, authorsEach: 5 };
const readers = { documents: 68, peopleEach: 1, authorsEach: 0, first: rooms.documents };

export const workshops: Scenario = {
	id: 'workshops',
	title: '12 workshops, 500 people, 80 documents',
	story:
		'In each of twelve rooms five people type five keys a second, and all 36 say once a second where they are; 68 others have a document of their own open and read. The server is the whole product, on two cores that it shares with the load.',
	peers: [hocuspocusSqlite, plenum],
	figures: [cores, p50, p95, p99, arrived, rss, generator],
	targets: [
		{ figure: 'cores', against: null, is: 'at most', limit: 1.2 },
		{ figure: 'rss', against: null, is: 'at most', limit: 600 },
		{ figure: 'p95', against: null, is: 'at most', limit: 200 }
	],
	play: inTurn(holdWorkshops)
};

function holdWorkshops(peer: Peer): Promise<Figures> {
	const documents = rooms.documents + readers.documents;
	return withServer(peer, { documents, people: rooms.documents * rooms.peopleEach }, async (server) => {
		const silent = await Crowd.gather(server, readers);
		const busy = await Crowd.gather(server, rooms);
		try {
			return await measure(server, busy, { warm: 2000, measured: 10_000, drained: 500 }, (crowd) =>
				typeSteadily(crowd, 5, true)
			);
		} finally {
			silent.leave();
			busy.leave();
		}
	});
}
