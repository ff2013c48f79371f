import type { Nodes } from '../../db/nodes.ts';

/** Nodes that hear each other at once; those named in `gone` are. */
export function connectedNodes(count: number, gone: ReadonlySet<string> = new Set()): Nodes[] {
	const all = Array.from({ length: count }, () => new Map<string, ((message: object, from: string) => void)[]>());
	return all.map((own, place) => ({
		areAlone: false,
		areOthers: () => count > 1,
		here: `node ${place}`,
		broadcast(topic, message) {
			const told = JSON.stringify(message);
			for (const other of all)
				if (other !== own)
					for (const listener of other.get(topic) ?? []) listener(JSON.parse(told) as object, `node ${place}`);
		},
		on: (topic, listener) => void own.set(topic, [...(own.get(topic) ?? []), listener]),
		onHint: () => undefined,
		sendVolatile: () => undefined,
		onVolatile: () => undefined,
		onMissed: () => undefined,
		onCut: () => undefined,
		onOutdated: () => undefined,
		isGone: (node) => gone.has(node)
	}));
}
