import type { Nodes } from '../db/nodes.ts';

/** Consultations, and who follows each. */
export type Followers = ReadonlyMap<string, ReadonlySet<string>>;

/** In milliseconds. */
const times = {
	/** Until the others hear that somebody has come or gone. */
	gather: 300,
	/** Between two words of a node that has followers. */
	repeat: 4000,
	/** A node that is silent for so long has nobody. */
	silence: 10_000
};

type Message = { followers: [consultation: string, people: string[]][] };

/** [DB36] Who follows by way of other nodes: each says who follows by way of it when that changes, and every few seconds. */
export function createFollowersElsewhere(
	nodes: Nodes,
	here: () => Followers,
	onChanged: (consultation: string) => void
): { changedHere(): void; of(consultation: string): string[]; stop(): void } {
	if (nodes.areAlone) return { changedHere: () => undefined, of: () => [], stop: () => undefined };
	const heard = new Map<string, { followers: Followers; at: number }>();
	let gathering: NodeJS.Timeout | null = null;
	let hadSome = false;

	function say(): void {
		gathering = null;
		const followers = [...here()].map(([consultation, people]): [string, string[]] => [consultation, [...people]]);
		if (followers.length > 0 || hadSome) nodes.broadcast('followers', { followers } satisfies Message);
		hadSome = followers.length > 0;
	}

	function receive(node: string, followers: Followers): void {
		const before: Followers = heard.get(node)?.followers ?? new Map();
		heard.set(node, { followers, at: performance.now() });
		for (const consultation of new Set([...before.keys(), ...followers.keys()]))
			if (!areSame(before.get(consultation), followers.get(consultation))) onChanged(consultation);
	}

	function forgetSilent(): void {
		for (const [node, { at }] of heard)
			if (performance.now() - at > times.silence) {
				receive(node, new Map());
				heard.delete(node);
			}
	}

	nodes.on('followers', (message, from) =>
		receive(
			from,
			new Map((message as Message).followers.map(([consultation, people]) => [consultation, new Set(people)]))
		)
	);
	const timer = setInterval(() => {
		forgetSilent();
		say();
	}, times.repeat).unref();
	return {
		changedHere: () => void (gathering ??= setTimeout(say, times.gather).unref()),
		of: (consultation) => [...heard.values()].flatMap(({ followers }) => [...(followers.get(consultation) ?? [])]),
		stop() {
			clearInterval(timer);
			if (gathering) clearTimeout(gathering);
		}
	};
}

function areSame(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
	return a.size === b.size && [...a].every((each) => b.has(each));
}
