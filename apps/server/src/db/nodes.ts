/** The other processes that serve the same database. On SQLite there are none. */
export type Nodes = {
	/** To all others, after the commit. Never throws: who is not told finds out by asking. */
	tell(topic: string, message: object): void;
	/** What another node has told. */
	on(topic: string, listener: (message: object) => void): void;
};

export const noOthers: Nodes = { tell: () => undefined, on: () => undefined };
