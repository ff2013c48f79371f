import { nodeOf, type Nodes } from '../../db/nodes.ts';
import { nobody, type UnreadImport } from './import-jobs.store.ts';

/** In milliseconds: between two words on what is being read. */
export const beatEvery = 2000;

/** By the name under which it is read. From 0 to 1. */
export type Readings = ReadonlyMap<string, { id: string; part: number }>;
type Message = { reading: [id: string, part: number][] };

export type FollowedReading = {
	/** How far it is, from 0 to 1, whichever node reads it. */
	of(id: string): number;
	/** Tells the others what is read here; called every two seconds. */
	beat(): void;
	/** The imports to be read that nobody reads. */
	findLeft(unread: readonly UnreadImport[]): UnreadImport[];
};

/** [DB39] How far each import is that is being read, and which of them their node has left. */
export function followReading(nodes: Nodes, here: Readings): FollowedReading {
	const heard = new Map<string, number>();
	nodes.on('import-reading', (message) => {
		for (const [id, part] of (message as Message).reading) heard.set(id, part);
	});

	function isLeft({ reader }: UnreadImport): boolean {
		if (here.has(reader)) return false;
		const node = nodeOf(reader);
		// What this node does not read any more it could not write down.
		return reader === nobody || node === nodes.here || nodes.isGone(node);
	}

	return {
		of: (id) => [...here.values()].find((one) => one.id === id)?.part ?? heard.get(id) ?? 0,
		beat() {
			const reading = [...here.values()].map(({ id, part }) => [id, part] satisfies Message['reading'][number]);
			if (reading.length > 0) nodes.broadcast('import-reading', { reading } satisfies Message);
		},
		findLeft(unread) {
			for (const id of heard.keys()) if (!unread.some((one) => one.id === id)) heard.delete(id);
			return unread.filter(isLeft);
		}
	};
}
