/** A struct's name: its author and the first clock. */
export type StructId = { client: number; clock: number };

/** What a struct holds, as far as the grammar asks for it. `unknown`: what neither editor nor forms write anywhere. */
export type StructContent =
	| { type: 'garbage' | 'deleted' | 'text' | 'mark' | 'unknown' }
	/** `name` is that of the Yjs type, with the node name behind it for an XML element. */
	| { type: 'type'; name: string }
	| { type: 'value'; value: unknown };

/**
 * A struct of an update, read from its bytes; letters that follow on each other are one. A neighbour gives its place (`origin` on its left,
 * `rightOrigin`). Otherwise its parent does: a root, or an item, and the key there.
 */
export type StructRecord = StructId & {
	length: number;
	content: StructContent;
	origin: StructId | null;
	rightOrigin: StructId | null;
	parent: StructId | null;
	root: string | null;
	key: string | null;
};
