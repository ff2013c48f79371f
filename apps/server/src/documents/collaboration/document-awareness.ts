import {
	parseAwarenessState,
	type AwarenessState,
	type Caret,
	type RelativePosition
} from '@plenum/documents/collaboration/awareness-state';
import { encodePresence, type PresenceEntry } from '@plenum/documents/collaboration/presence';
import type { DocumentKind } from '@plenum/documents/roots';
import type { Refusal } from '@plenum/domain/refusals';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { wire } from './broadcast.ts';
import type { Limits } from './limits.ts';
import type { DocumentPerson } from './rights.ts';

/** Where one connection's person is. The client id is theirs until the connection ends. */
type AwarenessEntry = {
	client: number;
	clock: number;
	/** By how much the server's clock is before the client's: a new stamp is news, though the client said nothing. */
	ahead: number;
	caret: Caret | null;
	person: Stamp;
	/** Changes each time that their position, name or constituency changes. */
	version: number;
	sentAt: number;
};

/** The server's words for somebody. */
export type Stamp = Pick<DocumentPerson, 'shownAs' | 'constituency' | 'color'>;

/** What a connection says of itself; `state` is null where it is gone. */
export type OwnPresence = { client: number; clock: number; state: AwarenessState | null };

export type AwarenessNeeds = {
	kind: DocumentKind;
	limits: Limits;
	now: () => number;
	/** Whether others may hear of a client id. */
	mayTell(client: number): boolean;
	/** Whether a caret leads into what is here. */
	isHere(position: RelativePosition): boolean;
	/** To everyone: no text came for it to ride on. */
	tell(frame: Buffer): void;
};

/**
 * [DOC16] Who is here and where. Each connection speaks for one client id. The server sets name and constituency, under the
 * consultation's name policy. A client says only its caret about itself, and nothing else is passed on.
 */
export class DocumentAwareness<Connection> {
	readonly #needs: AwarenessNeeds;
	readonly #entries = new Map<Connection, AwarenessEntry>();
	/** Those of which others have not heard yet what they are now. */
	readonly #changed = new Set<AwarenessEntry>();
	readonly #gone: PresenceEntry[] = [];
	#version = 0;
	#timer: NodeJS.Timeout | null = null;

	constructor(needs: AwarenessNeeds) {
		this.#needs = needs;
	}

	/**
	 * Takes only the connection's own entry, since stock providers send back what they hear of others. Takes none where there is none.
	 * `client` is the id that it has announced.
	 */
	readOwn(client: number | null, entries: readonly PresenceEntry[]): Result<OwnPresence | null, Refusal> {
		const own = client === null && entries.length === 1 ? entries[0] : entries.find((each) => each.client === client);
		if (!own) return ok(null);
		if (own.state.length > this.#needs.limits.presenceBytes) return refuse('frame/too-large');
		const state = parseAwarenessState(own.state, this.#needs.kind);
		return state.ok ? ok({ client: own.client, clock: own.clock, state: state.value }) : state;
	}

	/** Nothing happens where it speaks for another client id than the connection's own. */
	set(connection: Connection, person: Stamp, own: OwnPresence, mayWrite: boolean): void {
		if (own.state === null) return this.remove(connection);
		const caret = mayWrite ? this.#caretHere(own.state.caret) : null;
		const { client, clock } = own;
		const entry = this.#entries.get(connection);
		if (!entry) {
			const first = { client, clock, ahead: 0, caret, person, version: (this.#version += 1), sentAt: -Infinity };
			this.#entries.set(connection, first);
			this.#noteChange(first);
		} else if (entry.client === client && clock + entry.ahead > entry.clock) {
			if (!isSameCaret(entry.caret, caret) || !isSameStamp(entry.person, person)) entry.version = this.#version += 1;
			entry.clock = clock + entry.ahead;
			entry.caret = caret;
			entry.person = person;
			this.#noteChange(entry);
		}
	}

	of(connection: Connection): Readonly<AwarenessEntry> | undefined {
		return this.#entries.get(connection);
	}

	/** Goes up whenever anyone comes, goes, or is somewhere else. */
	get version(): number {
		return this.#version;
	}

	/** A caret in what is not here yet, or was deleted, is left out: the person stays. */
	#caretHere(caret: Caret | null): Caret | null {
		return caret && this.#needs.isHere(caret.anchor) && this.#needs.isHere(caret.head) ? caret : null;
	}

	/** Name, constituency or write access changed; drops the caret if write access was revoked. */
	restamp(connection: Connection, person: Stamp, mayWrite: boolean): void {
		const entry = this.#entries.get(connection);
		const caret = mayWrite ? (entry?.caret ?? null) : null;
		if (!entry || (isSameStamp(entry.person, person) && caret === entry.caret)) return;
		const version = (this.#version += 1);
		Object.assign(entry, { person, caret, version, clock: entry.clock + 1, ahead: entry.ahead + 1 });
		this.#noteChange(entry);
	}

	remove(connection: Connection): void {
		const entry = this.#entries.get(connection);
		if (!entry) return;
		this.#entries.delete(connection);
		this.#version++;
		this.#changed.delete(entry);
		const { client, clock } = entry;
		for (const other of this.#entries.values()) if (other.client === client) return;
		this.#gone.push({ client, clock, state: 'null' });
		this.#schedule();
	}

	everyone(): Buffer | undefined {
		return this.#frame([...this.#entries.values()].filter(({ client }) => this.#needs.mayTell(client)));
	}

	/** For the next text: what others have not heard yet and may hear, of each person at most twice a second. The rest waits again. */
	takeChanges(): Buffer | undefined {
		this.stop();
		if (this.#isQuiet) return undefined;
		const now = this.#needs.now();
		const due = [...this.#changed].filter((entry) => this.#isDue(entry, now));
		for (const entry of due) {
			this.#changed.delete(entry);
			entry.sentAt = now;
		}
		const gone = this.#gone.splice(0);
		this.#schedule();
		return this.#frame(due, gone);
	}

	/** Nobody waits any more. */
	stop(): void {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
	}

	#isDue({ client, sentAt }: AwarenessEntry, now: number): boolean {
		return now - sentAt >= this.#needs.limits.presencePause && this.#needs.mayTell(client);
	}

	get #isQuiet(): boolean {
		return this.#gone.length === 0 && this.#changed.size === 0;
	}

	#noteChange(entry: AwarenessEntry): void {
		this.#changed.add(entry);
		this.#schedule();
	}

	/** Rides on the next text; where none comes it goes alone, a moment later. */
	#schedule(): void {
		if (this.#timer || this.#isQuiet) return;
		this.#timer = setTimeout(() => {
			const frame = this.takeChanges();
			if (frame) this.#needs.tell(frame);
		}, this.#needs.limits.presenceWait);
	}

	#frame(entries: readonly AwarenessEntry[], gone: readonly PresenceEntry[] = []): Buffer | undefined {
		if (entries.length + gone.length === 0) return undefined;
		return wire({ type: 'awareness', awareness: encodePresence([...gone, ...entries.map(presenceOf)]) });
	}
}

function isSameStamp(one: Stamp, other: Stamp): boolean {
	return one.shownAs === other.shownAs && one.constituency === other.constituency && one.color === other.color;
}

function isSameCaret(one: Caret | null, other: Caret | null): boolean {
	return one === other || (one !== null && other !== null && JSON.stringify(one) === JSON.stringify(other));
}

function presenceOf({ client, clock, caret, person }: AwarenessEntry): PresenceEntry {
	const user = { name: person.shownAs, constituency: person.constituency, color: person.color };
	return { client, clock, state: JSON.stringify({ user, cursor: caret }) };
}
