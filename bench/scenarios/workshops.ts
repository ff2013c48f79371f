import { Crowd } from '../load/crowd.ts';
import { measure } from '../load/measure.ts';
import { silenceSome } from '../load/silence.ts';
import { typeSteadily } from '../load/typing.ts';
import { hocuspocusSqlite, plenum, type Peer } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Figure, type Scenario } from '../scenario.ts';
import { withServer } from '../server-process.ts';
import { arrived, cores, generator, p50, p95, p99, rss } from './figures-of-typing.ts';

/** Twelve rooms of 36, and 68 people each in a document of their own: 500. */
const rooms = { documents: 12, peopleEach: 36, authorsEach: 5 };
const readers = { documents: 68, peopleEach: 1, authorsEach: 0, first: rooms.documents };

/** The worst round counts, and in each the slowest. */
const counts = 'worst round';
const silence: readonly Figure[] = [
	{ key: 'muted', title: 'muted: last key seen, ms', digits: 0, counts },
	{ key: 'observer', title: 'made an observer, ms', digits: 0, counts },
	{ key: 'removed', title: 'removed, ms', digits: 0, counts },
	{ key: 'told', title: 'their editor told, ms', digits: 0, counts }
];

export const workshops: Scenario = {
	id: 'workshops',
	title: '12 workshops, 500 people, 80 documents',
	story:
		'In each of twelve rooms five people type five keys a second, and all 36 say once a second where they are. 68 others have a document of their own open and read. The server is the whole product, on two cores that it shares with the load. Then, while all type on, the facilitator mutes somebody in one room, makes somebody an observer in the next and removes somebody in a third. This is done four times. The figure is the slowest time from the command until their last key is on the last screen and their own editor is notified.',
	peers: [hocuspocusSqlite, plenum],
	figures: [cores, p50, p95, p99, arrived, rss, generator, ...silence],
	targets: [
		{ figure: 'cores', against: null, is: 'at most', limit: 1.2 },
		{ figure: 'rss', against: null, is: 'at most', limit: 600 },
		{ figure: 'p95', against: null, is: 'at most', limit: 200 },
		...silence.map(({ key }) => ({ figure: key, against: null, is: 'at most', limit: 2000, counts }) as const)
	],
	play: inTurn(holdWorkshops)
};

function holdWorkshops(peer: Peer): Promise<Figures> {
	const documents = rooms.documents + readers.documents;
	return withServer(peer, { documents, people: rooms.documents * rooms.peopleEach }, async (server) => {
		const silent = await Crowd.gather(server, readers);
		const busy = await Crowd.gather(server, rooms);
		const stop = typeSteadily(busy, 5, true);
		try {
			const typed = await measure(server, busy, { warm: 2000, measured: 10_000, drained: 500 }, typeOn);
			return peer === plenum ? { ...typed, ...(await silenceSome(server, busy)) } : typed;
		} finally {
			stop();
			silent.leave();
			busy.leave();
		}
	});
}

/** They have begun, and do not end where the measuring does. */
const typeOn = () => () => undefined;
