/** The other processes that serve the same database. On SQLite there are none. */
export type Nodes = {
	/** There cannot be any. */
	areAlone: boolean;
	/** To all others, after the commit: ids, never content. Never throws. What is told in one turn of the event loop goes together. */
	tell(topic: string, message: object): void;
	/** What another node has told, and which: each node calls itself something else each time it starts. */
	on(topic: string, listener: (message: object, from: string) => void): void;
	/** [DB44] What a commit of another node said of `id`. `open` is asked where somebody wants to know: null is to be read instead. */
	onHint(listener: (id: string, open: () => Uint8Array | null) => void): void;
	/** Called when what others told may have been missed: anything may have changed. */
	onMissed(listener: () => void): void;
};

export const noOthers: Nodes = {
	areAlone: true,
	tell: () => undefined,
	on: () => undefined,
	onHint: () => undefined,
	onMissed: () => undefined
};

/** Done here at once, and by every other node when it hears of it. It changes nothing in the database: that would be done twice. */
export function onEveryNode<Args extends unknown[]>(
	nodes: Nodes,
	topic: string,
	act: (...args: Args) => void
): (...args: Args) => void {
	nodes.on(topic, (message) => act(...(message as { args: Args }).args));
	return (...args) => {
		act(...args);
		nodes.tell(topic, { args });
	};
}
