import type { PresenceMessage, ToldPerson } from './presence-message.ts';

export type RemotePresenceNeeds = {
	/** [DOC94] Whether the client id may be this person's, as far as is known here. */
	mayBeOf(client: number, participant: string): boolean;
	/** `person` stays the same while they are there. */
	set(person: RemotePerson, told: ToldPerson): void;
	remove(person: RemotePerson): void;
};

/** Somebody who came by way of another node: it stands where a connection stands of those who came by way of this one. */
export class RemotePerson {
	told: ToldPerson;

	constructor(told: ToldPerson) {
		this.told = told;
	}
}

type RemoteNode = { number: number; silentAt: number; people: Map<number, RemotePerson> };

/** Milliseconds: a node that is silent for so long has nobody. */
const silence = 10_000;

/** [DOC92] Who is in one document by way of other nodes, as each of them says. */
export class RemotePresence {
	readonly #needs: RemotePresenceNeeds;
	readonly #nodes = new Map<string, RemoteNode>();

	constructor(needs: RemotePresenceNeeds) {
		this.#needs = needs;
	}

	/** Whether somebody has the document open by way of another node. */
	get isOpenElsewhere(): boolean {
		return this.#nodes.size > 0;
	}

	/** Whether something before it was missed, and whether the other node is to hear all that is known here. */
	hear(from: string, message: PresenceMessage, now: number): { isGap: boolean; isNew: boolean } {
		if (message.isClosed) {
			this.#forget(from);
			return { isGap: false, isNew: false };
		}
		const known = this.#nodes.get(from);
		const node = known ?? { number: 0, silentAt: 0, people: new Map<number, RemotePerson>() };
		const isGap = message.previous !== 0 && message.previous !== node.number;
		Object.assign(node, { number: message.number, silentAt: now + silence });
		this.#nodes.set(from, node);
		this.#take(node, message);
		if (!isGap) this.#renew(node, message);
		return { isGap, isNew: message.asks || !known };
	}

	#take(node: RemoteNode, { here, moved }: PresenceMessage): void {
		const clients = new Set(here.map(({ client }) => client));
		for (const [client, person] of node.people) if (!clients.has(client)) this.#remove(node, client, person);
		for (const told of moved) this.#put(node, told);
	}

	/**
	 * Their positions are unchanged: browsers drop people who say nothing for half a minute. If a message was missed, the
	 * positions may be outdated.
	 */
	#renew(node: RemoteNode, { here }: PresenceMessage): void {
		for (const { client, clock } of here) {
			const person = node.people.get(client);
			if (person && clock > person.told.clock) this.#put(node, { ...person.told, clock });
		}
	}

	#put(node: RemoteNode, told: ToldPerson): void {
		if (!this.#needs.mayBeOf(told.client, told.participant)) return;
		const person = node.people.get(told.client) ?? new RemotePerson(told);
		person.told = told;
		node.people.set(told.client, person);
		this.#needs.set(person, told);
	}

	#remove(node: RemoteNode, client: number, person: RemotePerson): void {
		node.people.delete(client);
		this.#needs.remove(person);
	}

	/** People who do not report within so many milliseconds count as gone. */
	doubt(now: number, patience: number): void {
		for (const node of this.#nodes.values()) node.silentAt = Math.min(node.silentAt, now + patience);
	}

	forgetSilent(now: number): void {
		for (const [from, { silentAt }] of this.#nodes) if (silentAt <= now) this.#forget(from);
	}

	#forget(from: string): void {
		const node = this.#nodes.get(from);
		this.#nodes.delete(from);
		for (const [client, person] of node?.people ?? []) if (node) this.#remove(node, client, person);
	}
}
