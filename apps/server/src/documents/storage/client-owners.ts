/** Whose a Yjs client id is: `announced` by them over a connection of their own, or merely brought by an update of theirs. */
export type ClientOwner = { participant: string; announced: boolean };

/** Who writes: a participant, over a connection that has announced one client id, or none. */
export type UpdateAuthor = { participant: string; client: number | null };

/** What of it the next commit stores. */
export type OwnerChanges = { owners: ReadonlyMap<number, ClientOwner>; forgotten: readonly number[] };

/** So many ids without text one person may have announced in one document: a page that is reloaded has another. */
const mostUnwritten = 32;

/**
 * [DOC64] The owners of a document's client ids, stored and about to be stored. An announcement is stored before a first text
 * is written under the id: its author may be writing without a connection while the server restarts.
 */
export class ClientOwners {
	readonly #stored: Map<number, ClientOwner>;
	readonly #isWritten: (client: number) => boolean;
	/** Those that go with the commit under way; what comes meanwhile goes with the next. */
	#underWay: ReadonlyMap<number, ClientOwner> = new Map();
	#next = new Map<number, ClientOwner>();
	#forgotten: number[] = [];
	/** Under which ids people are connected at this moment: nobody shares one with another. */
	readonly #here = new Map<number, { participant: string; connections: number }>();
	/** Announced, and no commit was tried yet. */
	readonly #untold = new Set<number>();

	constructor(stored: Map<number, ClientOwner>, isWritten: (client: number) => boolean) {
		this.#stored = stored;
		this.#isWritten = isWritten;
	}

	/** A person who is connected under an id that nobody has written under also owns it, even if they may only read. */
	of(client: number): ClientOwner | undefined {
		const recorded = this.#recorded(client);
		const here = recorded ? undefined : this.#here.get(client);
		return here ? { participant: here.participant, announced: true } : recorded;
	}

	#recorded(client: number): ClientOwner | undefined {
		return this.#next.get(client) ?? this.#underWay.get(client) ?? this.#stored.get(client);
	}

	/** [DOC64] An id without an owner that has written is the server's own. */
	mayAnnounce(client: number, participant: string): boolean {
		const here = this.#here.get(client);
		if (here && here.participant !== participant) return false;
		const owner = this.#recorded(client);
		if (!owner) return !this.#isWritten(client);
		return owner.participant === participant || !owner.announced;
	}

	/** The connection speaks under this id from now on, and under no other. */
	came(connection: UpdateAuthor, client: number): void {
		this.left(connection);
		const here = this.#here.get(client);
		if (here) here.connections++;
		else this.#here.set(client, { participant: connection.participant, connections: 1 });
	}

	/** It speaks no more. */
	left({ client }: UpdateAuthor): void {
		const here = client === null ? undefined : this.#here.get(client);
		if (client !== null && here && --here.connections === 0) this.#here.delete(client);
	}

	/** What stands in the database now, where other nodes write too. */
	learn(stored: ReadonlyMap<number, ClientOwner>): void {
		for (const [client, owner] of stored) {
			this.#stored.set(client, owner);
			this.#untold.delete(client);
		}
	}

	/** [DOC94] Whether the database knows the id to be this person's, which it then is on every node. */
	isStored(client: number, participant: string): boolean {
		const owner = this.#stored.get(client);
		return owner?.participant === participant && owner.announced;
	}

	/** [DOC94] So the database says on another node. False where the id is known to be somebody else's. */
	hearStored(client: number, participant: string): boolean {
		const here = this.#here.get(client);
		const owner = this.#recorded(client);
		if ((here && here.participant !== participant) || (owner?.announced && owner.participant !== participant))
			return false;
		if (!owner) this.#stored.set(client, { participant, announced: true });
		return true;
	}

	/** Whether others may hear of the id: not before its owner is stored, or the disk has refused it. */
	mayTell(client: number): boolean {
		return !this.#untold.has(client);
	}

	/** Answers whether there is something to store. A relayed id stays the relayer's until the announcer writes under it. */
	announce(client: number, participant: string): boolean {
		if (this.#recorded(client)) return false;
		this.#next.set(client, { participant, announced: true });
		this.#untold.add(client);
		this.#forgetOldest(participant);
		return true;
	}

	/** [DOC73] Announced outranks relayed. */
	wrote(client: number, author: UpdateAuthor): void {
		const announced = author.client === client;
		const owner = this.#recorded(client);
		if (owner && (owner.announced || !announced)) return;
		this.#next.set(client, { participant: author.participant, announced });
	}

	take(): OwnerChanges {
		const changes = { owners: this.#next, forgotten: this.#forgotten };
		this.#underWay = this.#next;
		this.#next = new Map();
		this.#forgotten = [];
		return changes;
	}

	committed(): void {
		for (const [client, owner] of this.#underWay) {
			this.#stored.set(client, owner);
			this.#untold.delete(client);
		}
		this.#underWay = new Map();
	}

	/** The text is lost and with it whose it was; announcements hold, and are stored with what comes next. */
	failed(): void {
		for (const client of this.#underWay.keys()) this.#untold.delete(client);
		const all = [...this.#underWay, ...this.#next];
		this.#next = new Map(all.filter(([client, { announced }]) => announced && !this.#stored.has(client)));
		this.#underWay = new Map();
	}

	#forgetOldest(participant: string): void {
		const unwritten = [...this.#stored, ...this.#underWay, ...this.#next].filter(
			([client, owner]) => owner.participant === participant && !this.#isWritten(client)
		);
		for (const [client] of unwritten.slice(0, -mostUnwritten)) {
			if (this.#stored.delete(client)) this.#forgotten.push(client);
		}
	}
}
