import type { Nodes } from '../db/nodes.ts';
import { nobody, type UnreadImport } from './import-jobs.store.ts';

/** In milliseconds: between two words on what is being read. */
export const beatEvery = 2000;
/** Who has missed so many is gone. Counted, so that a node which was paused itself takes nobody for gone when it wakes. */
const mostMissed = 5;

/** By the name under which it is read, which is another each time that it is begun. From 0 to 1. */
export type Readings = ReadonlyMap<string, { id: string; part: number }>;
type Message = { reading: [reader: string, id: string, part: number][] };

export type FollowedReading = {
	/** How far it is, from 0 to 1, whichever node reads it. */
	of(id: string): number;
	/** Tells the others what is read here; called every two seconds. */
	beat(): void;
	/** Of what is to be read, what nobody reads: asked once with each beat. */
	findLeft(unread: readonly UnreadImport[]): UnreadImport[];
};

/** [DB39] How far each import is that is being read, and which of them their node has left. A node that is gone says nothing of what it read. */
export function followReading(nodes: Nodes, here: Readings): FollowedReading {
	const heard = new Map<string, number>();
	const missed = new Map<string, number>();
	nodes.on('import-reading', (message) => {
		for (const [reader, id, part] of (message as Message).reading) {
			heard.set(id, part);
			missed.set(reader, 0);
		}
	});
	// What was said meanwhile may not have been heard here.
	nodes.onMissed(() => missed.clear());

	function isLeft({ reader }: UnreadImport): boolean {
		if (here.has(reader)) return false;
		if (reader === nobody || nodes.areAlone) return true;
		const count = (missed.get(reader) ?? 0) + 1;
		missed.set(reader, count);
		return count > mostMissed;
	}

	return {
		of: (id) => [...here.values()].find((one) => one.id === id)?.part ?? heard.get(id) ?? 0,
		beat() {
			const reading = [...here].map(
				([reader, { id, part }]) => [reader, id, part] satisfies Message['reading'][number]
			);
			if (reading.length > 0) nodes.tell('import-reading', { reading } satisfies Message);
		},
		findLeft(unread) {
			for (const reader of missed.keys()) if (!unread.some((one) => one.reader === reader)) missed.delete(reader);
			for (const id of heard.keys()) if (!unread.some((one) => one.id === id)) heard.delete(id);
			return unread.filter(isLeft);
		}
	};
}
