import type { Fact } from '@plenum/protocol/facts';

export type Kind = Fact['kind'];
export type FactOf<K extends Kind> = Extract<Fact, { kind: K }>;
type Hear = (fact: Fact) => void;

/** Who wants to hear which facts, and who wants to know that some may have been missed. */
export class FactListeners {
	#byKind = new Map<Kind, Set<Hear>>();
	#refreshers = new Set<() => void>();

	on<K extends Kind>(kind: K, hear: (fact: FactOf<K>) => void): () => void {
		const listeners = this.#byKind.get(kind) ?? new Set<Hear>();
		this.#byKind.set(kind, listeners);
		const listener = (fact: Fact) => hear(fact as FactOf<K>);
		listeners.add(listener);
		return () => listeners.delete(listener);
	}

	onRefresh(refresh: () => void): () => void {
		this.#refreshers.add(refresh);
		return () => this.#refreshers.delete(refresh);
	}

	notify(fact: Fact): void {
		for (const hear of this.#byKind.get(fact.kind) ?? []) hear(fact);
	}

	refresh(): void {
		for (const refresh of this.#refreshers) refresh();
	}
}
