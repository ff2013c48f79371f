import { randomUUID } from 'node:crypto';

export type VolatileMessage = { id: string; content: Uint8Array };

/** The other processes that serve the same database. On SQLite there are none. */
export type Nodes = {
	/** There cannot be any. */
	areAlone: boolean;
	/** Whether any other was there when they were last looked for. */
	areOthers(): boolean;
	/** The name of this node. It changes at every start. */
	here: string;
	/** To all others, after the commit: ids, never content. Never throws. What is told in one turn of the event loop goes together. */
	broadcast(topic: string, message: object): void;
	/** What another node has told, and which. */
	on(topic: string, listener: (message: object, from: string) => void): void;
	/** [DB44] What a commit of another node said of `id`. `open` is asked where somebody wants to know: null is to be read instead. */
	onHint(listener: (id: string, open: () => Uint8Array | null) => void): void;
	/** [DOC93] To all other nodes at once, sealed, and outside of any commit. It may be lost, then `onMissed` is called sooner or later. */
	sendVolatile(messages: readonly VolatileMessage[]): void;
	/** What another node has sent so of `id`, and which. `open` is asked where somebody wants to know. */
	onVolatile(listener: (id: string, open: () => Uint8Array | null, from: string) => void): void;
	/** Called when what others told may have been missed: anything may have changed. */
	onMissed(listener: () => void): void;
	/**
	 * [DB34] Called repeatedly while no other node can be heard, because a connection is down or does not answer. The listener
	 * must ask the database what has to end at once.
	 */
	onCut(listener: () => void): void;
	/** [OPERATE27] Another has brought the database up to date for a version beside which this one may not run. */
	onOutdated(listener: () => void): void;
	/**
	 * [DB45] Whether the node was stopped, killed or cut off. A node that was never seen counts as gone only after a look for
	 * it.
	 */
	isGone(node: string): boolean;
};

export const noOthers: Nodes = {
	areAlone: true,
	areOthers: () => false,
	here: randomUUID(),
	broadcast: () => undefined,
	on: () => undefined,
	onHint: () => undefined,
	sendVolatile: () => undefined,
	onVolatile: () => undefined,
	onMissed: () => undefined,
	onCut: () => undefined,
	onOutdated: () => undefined,
	isGone: () => true
};

/** Names something that this node begins: any reader of the name can see whether its node has left it behind. */
export function nameOfOwn({ here }: Nodes, id: string): string {
	return `${here}/${id}`;
}

export function nodeOf(name: string): string {
	return name.split('/')[0] ?? '';
}

/** Done here at once, and by every other node when it hears of it. It changes nothing in the database: that would be done twice. */
export function onEveryNode<Args extends unknown[]>(
	nodes: Nodes,
	topic: string,
	act: (...args: Args) => void
): (...args: Args) => void {
	nodes.on(topic, (message) => act(...(message as { args: Args }).args));
	return (...args) => {
		act(...args);
		nodes.broadcast(topic, { args });
	};
}
