import type { Caret } from '@plenum/documents/awareness-state';
import { encodePresence, type PresenceEntry } from '@plenum/documents/presence';
import type { DocumentPerson } from './rights.ts';

/** Where one connection's person is. The client id is theirs until the connection ends. */
type AwarenessEntry = {
	client: number;
	clock: number;
	/** By how much the server's clock is before the client's: a new stamp is news, though the client said nothing. */
	ahead: number;
	caret: Caret | null;
	person: DocumentPerson;
	changed: boolean;
	sentAt: number;
};

/**
 * [DOC16] Who is here and where. Each connection speaks for one client id; name and constituency are the server's words, under
 * the consultation's name policy; what a client says about itself is its caret, and nothing else is passed on.
 */
export class DocumentAwareness<Connection> {
	readonly #places = new Map<Connection, AwarenessEntry>();
	readonly #gone: PresenceEntry[] = [];

	/** Nothing happens where the entry speaks for another client id than the connection's own. */
	put(connection: Connection, person: DocumentPerson, entry: PresenceEntry, caret: Caret | null): void {
		const place = this.#places.get(connection);
		if (!place) {
			this.#places.set(connection, { ...entry, ahead: 0, caret, person, changed: true, sentAt: -Infinity });
		} else if (place.client === entry.client && entry.clock + place.ahead > place.clock) {
			Object.assign(place, { clock: entry.clock + place.ahead, caret, person, changed: true });
		}
	}

	/** Their name or constituency is another now, or they may write no more, and have no caret. */
	restamp(connection: Connection, person: DocumentPerson, mayWrite: boolean): void {
		const place = this.#places.get(connection);
		const caret = mayWrite ? (place?.caret ?? null) : null;
		if (!place || (isSameStamp(place.person, person) && caret === place.caret)) return;
		Object.assign(place, { person, caret, clock: place.clock + 1, ahead: place.ahead + 1, changed: true });
	}

	remove(connection: Connection): void {
		const place = this.#places.get(connection);
		if (!place) return;
		this.#places.delete(connection);
		const elsewhere = [...this.#places.values()].some(({ client }) => client === place.client);
		if (!elsewhere) this.#gone.push({ client: place.client, clock: place.clock, state: 'null' });
	}

	get isQuiet(): boolean {
		return this.#gone.length === 0 && ![...this.#places.values()].some(({ changed }) => changed);
	}

	/** What others have not heard yet and may hear, of each person at most once in `pause`. */
	takeChanges(now: number, pause: number, mayTell: (client: number) => boolean): Uint8Array | undefined {
		const due = [...this.#places.values()].filter(
			({ client, changed, sentAt }) => changed && now - sentAt >= pause && mayTell(client)
		);
		const entries = [...this.#gone.splice(0), ...due.map(entryOf)];
		for (const place of due) Object.assign(place, { changed: false, sentAt: now });
		return entries.length > 0 ? encodePresence(entries) : undefined;
	}

	everyone(mayTell: (client: number) => boolean): Uint8Array | undefined {
		const entries = [...this.#places.values()].filter(({ client }) => mayTell(client)).map(entryOf);
		return entries.length > 0 ? encodePresence(entries) : undefined;
	}
}

function isSameStamp(one: DocumentPerson, other: DocumentPerson): boolean {
	return one.shownAs === other.shownAs && one.constituency === other.constituency;
}

function entryOf({ client, clock, caret, person }: AwarenessEntry): PresenceEntry {
	const user = { name: person.shownAs, constituency: person.constituency };
	return { client, clock, state: JSON.stringify({ user, cursor: caret }) };
}
