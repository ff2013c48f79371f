import { presenceFor } from '@plenum/domain/participation/presence';
import type { Presence } from '@plenum/protocol/presence';
import type { AppContext } from '../app-context.ts';
import { findClusters } from '../clusters/clusters.store.ts';
import type { Actor } from '../http/actor.ts';
import { createAnnouncer } from '../live/announcer.ts';
import { findParticipants } from '../people/participants.store.ts';
import { RecentWriters, type SavedWords } from './recent-writers.ts';
import { broadcastWriters } from './broadcast-writers.ts';

declare module 'fastify' {
	interface FastifyInstance {
		presence: PresenceOfPeople;
	}
}

/** [PRESENCE4] At most one fact for a consultation in this time. */
const announcePause = 2000;

export type PresenceOfPeople = {
	/** What this person is told of those who are here. */
	read(actor: Pick<Actor, 'consultation' | 'role'>): Promise<Presence>;
	/** For the documents: words were committed. */
	wordsSaved(words: SavedWords): void;
	stop(): void;
};

export function createPresence({ database, live, now }: AppContext): PresenceOfPeople {
	const announce = createAnnouncer(
		(consultation) => live.notifyFacilitators({ kind: 'presence', consultation }),
		announcePause
	);
	const writers = new RecentWriters(now, announce.notify);
	live.followersChanged.connect(announce.notify);
	const told = broadcastWriters(database.nodes, writers);
	return {
		async read({ consultation, role }) {
			const people = await findParticipants(database.read, consultation);
			const clusters = (await findClusters(database.read, consultation)).map(({ id, document }) => ({
				cluster: id,
				writers: writers.of(consultation, document)
			}));
			return presenceFor({ role }, people, new Set(live.peopleFollowing(consultation)), clusters);
		},
		wordsSaved(words) {
			writers.saved(words);
			told.saved(words);
		},
		stop() {
			announce.stop();
			writers.stop();
			told.stop();
		}
	};
}
