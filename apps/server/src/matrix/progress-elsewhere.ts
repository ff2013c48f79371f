import type { Nodes } from '../db/nodes.ts';

/** In milliseconds: between two words on what is being read, and until what nobody speaks of is taken to have been cut off. */
const [repeat, silence] = [2000, 10_000];

type Message = { progress: [id: string, part: number][] };

export type ImportProgress = {
	/** From 0 to 1; null where no node reads it. */
	of(id: string): number | null;
	stop(): void;
};

/** [DB39] How far each import is that is being read, whichever node reads it. A node that is gone says nothing of what it read. */
export function followProgress(nodes: Nodes, here: ReadonlyMap<string, number>): ImportProgress {
	if (nodes.areAlone) return { of: (id) => here.get(id) ?? null, stop: () => undefined };
	const heard = new Map<string, { part: number; at: number }>();
	nodes.on('import-progress', (message) => {
		for (const [id, part] of (message as Message).progress) heard.set(id, { part, at: performance.now() });
	});
	const timer = setInterval(() => {
		if (here.size > 0) nodes.tell('import-progress', { progress: [...here] } satisfies Message);
		for (const [id, { at }] of heard) if (performance.now() - at > 100 * silence) heard.delete(id);
	}, repeat).unref();
	return {
		of(id) {
			const part = here.get(id);
			if (part !== undefined) return part;
			// Who asks may be sooner than the first word of the node that reads it.
			const known = heard.get(id) ?? { part: 0, at: performance.now() };
			heard.set(id, known);
			return performance.now() - known.at > silence ? null : known.part;
		},
		stop: () => clearInterval(timer)
	};
}
