import type { Nodes } from '../db/nodes.ts';
import type { RecentWriters, SavedWords } from './recent-writers.ts';

/** [DB36] A commit of words comes many times a second: other nodes hear once in this time who wrote. */
const pause = 2000;

type Message = { saved: [consultation: string, document: string, writers: string[]][] };

/** Whose words were saved here the other nodes hear, and what they say is taken in. */
export function broadcastWriters(
	nodes: Nodes,
	writers: RecentWriters
): { saved(words: SavedWords): void; stop(): void } {
	if (nodes.areAlone) return { saved: () => undefined, stop: () => undefined };
	const waiting = new Map<string, { consultation: string; writers: Set<string> }>();
	let timer: NodeJS.Timeout | null = null;

	function say(): void {
		timer = null;
		const saved = [...waiting].map(([document, one]): Message['saved'][number] => [
			one.consultation,
			document,
			[...one.writers]
		]);
		waiting.clear();
		nodes.broadcast('writers', { saved } satisfies Message);
	}

	nodes.on('writers', (message) => {
		for (const [consultation, document, those] of (message as Message).saved)
			writers.saved({ consultation, document, writers: new Set(those) });
	});
	return {
		saved({ consultation, document, writers: those }) {
			if (those.size === 0) return;
			const one = waiting.get(document) ?? { consultation, writers: new Set<string>() };
			for (const writer of those) one.writers.add(writer);
			waiting.set(document, one);
			timer ??= setTimeout(say, pause).unref();
		},
		stop: () => void (timer && clearTimeout(timer))
	};
}
