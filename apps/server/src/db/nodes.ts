/** The other processes that serve the same database. On SQLite there are none. */
export type Nodes = {
	/** There cannot be any. */
	areAlone: boolean;
	/** To all others, after the commit. Never throws: who is not told finds out by asking. */
	tell(topic: string, message: object): void;
	/** What another node has told. */
	on(topic: string, listener: (message: object) => void): void;
};

export const noOthers: Nodes = { areAlone: true, tell: () => undefined, on: () => undefined };
