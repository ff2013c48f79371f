import type { RelativePosition } from '@plenum/documents/collaboration/awareness-state';
import type { PresenceEntry } from '@plenum/documents/collaboration/presence';
import type { DocumentKind } from '@plenum/documents/roots';
import type { Refusal } from '@plenum/domain/refusals';
import type { Result } from '@plenum/domain/result';
import type { ClientOwners } from '../storage/client-owners.ts';
import { DocumentAwareness, type OwnPresence } from './document-awareness.ts';
import type { Limits } from './limits.ts';
import type { ToldPerson } from './presence-message.ts';
import { RemotePresence, type RemotePerson } from './remote-presence.ts';
import type { DocumentPerson } from './rights.ts';

/** Somebody as other nodes are told of them, and by what it is known whether they were told of this already. */
export type LocalPerson = { told: ToldPerson; version: number };

export type DocumentPresenceNeeds<Reader> = {
	kind: DocumentKind;
	limits: Limits;
	now: () => number;
	readers: ReadonlySet<Reader>;
	owners: ClientOwners;
	isHere(position: RelativePosition): boolean;
	tell(frame: Buffer): void;
	/** Somebody who came by way of this node has come, gone or moved. */
	changed(): void;
};

/** Who is in one document and where, by way of this node and of others. */
export class DocumentPresence<Reader extends { participant: string }> {
	readonly elsewhere: RemotePresence;
	readonly #awareness: DocumentAwareness<Reader | RemotePerson>;
	readonly #needs: DocumentPresenceNeeds<Reader>;

	constructor(needs: DocumentPresenceNeeds<Reader>) {
		const { owners } = needs;
		this.#needs = needs;
		const awareness = new DocumentAwareness<Reader | RemotePerson>({
			...needs,
			mayTell: (client) => owners.mayTell(client)
		});
		this.#awareness = awareness;
		this.elsewhere = new RemotePresence({
			mayBeOf: (client, participant) => owners.hearStored(client, participant),
			set: (person, { caret, ...told }) => awareness.set(person, told, { ...told, state: { caret } }, true),
			remove: (person) => awareness.remove(person)
		});
	}

	readOwn(client: number | null, entries: readonly PresenceEntry[]): Result<OwnPresence | null, Refusal> {
		return this.#awareness.readOwn(client, entries);
	}

	set(reader: Reader, person: DocumentPerson, own: OwnPresence, mayWrite: boolean): void {
		this.#moving(() => this.#awareness.set(reader, person, own, mayWrite));
	}

	restamp(reader: Reader, person: DocumentPerson, mayWrite: boolean): void {
		this.#moving(() => this.#awareness.restamp(reader, person, mayWrite));
	}

	leave(reader: Reader): void {
		this.#moving(() => this.#awareness.remove(reader));
		if (this.#needs.readers.size > 0) return;
		this.#awareness.stop();
		this.#needs.changed();
	}

	everyone(): Buffer | undefined {
		return this.#awareness.everyone();
	}

	takeChanges(): Buffer | undefined {
		return this.#awareness.takeChanges();
	}

	/** [DOC94] Who came by way of this node, under ids that are theirs on every node. */
	here(): LocalPerson[] {
		const people = new Map<number, LocalPerson>();
		for (const { participant, entry } of this.#placesHere()) {
			const { client, clock, caret, person, version } = entry;
			if (!this.#needs.owners.isStored(client, participant)) continue;
			const { shownAs, constituency, color } = person;
			people.set(client, { version, told: { client, clock, participant, shownAs, constituency, color, caret } });
		}
		return [...people.values()];
	}

	/** Whether somebody is here whose id is just being stored. */
	get hasUntold(): boolean {
		return this.#placesHere().some(({ entry }) => !this.#needs.owners.mayTell(entry.client));
	}

	#placesHere() {
		return [...this.#needs.readers].flatMap((reader) => {
			const entry = this.#awareness.of(reader);
			return entry ? [{ participant: reader.participant, entry }] : [];
		});
	}

	#moving(act: () => void): void {
		const before = this.#awareness.version;
		act();
		if (this.#awareness.version !== before) this.#needs.changed();
	}
}
