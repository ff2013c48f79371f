/** So long somebody writes after words of theirs were saved. */
const writesFor = 20_000;
/** How often it is looked who has stopped. */
const sweepPause = 5000;

export type SavedWords = { consultation: string; document: string; writers: ReadonlySet<string> };

/** [PRESENCE3] Whose words were saved a moment ago, by document. In memory alone. */
export class RecentWriters {
	/** By consultation and document: when each person's words were saved last. */
	readonly #saved = new Map<string, Map<string, Map<string, number>>>();
	readonly #now: () => number;
	readonly #changed: (consultation: string) => void;
	#sweeping: NodeJS.Timeout | null = null;

	constructor(now: () => number, changed: (consultation: string) => void) {
		this.#now = now;
		this.#changed = changed;
	}

	saved({ consultation, document, writers }: SavedWords): void {
		if (writers.size === 0) return;
		const times = entryOf(entryOf(this.#saved, consultation), document);
		const before = times.size;
		for (const writer of writers) times.set(writer, this.#now());
		if (times.size > before) this.#changed(consultation);
		this.#sweeping ??= setInterval(() => this.#sweep(), sweepPause).unref();
	}

	/** Who writes in the document at this moment. */
	of(consultation: string, document: string): Set<string> {
		const times = this.#saved.get(consultation)?.get(document) ?? new Map<string, number>();
		return new Set([...times].flatMap(([writer, at]) => (this.#isRecent(at) ? writer : [])));
	}

	stop(): void {
		if (this.#sweeping) clearInterval(this.#sweeping);
		this.#sweeping = null;
	}

	#isRecent(at: number): boolean {
		return this.#now() - at < writesFor;
	}

	#sweep(): void {
		for (const [consultation, documents] of this.#saved) if (this.#sweepOne(documents)) this.#changed(consultation);
		for (const [consultation, documents] of this.#saved) if (documents.size === 0) this.#saved.delete(consultation);
		if (this.#saved.size === 0) this.stop();
	}

	/** Whether somebody has stopped. */
	#sweepOne(documents: Map<string, Map<string, number>>): boolean {
		let stopped = false;
		for (const [document, times] of documents) {
			for (const [writer, at] of times) if (!this.#isRecent(at)) stopped = times.delete(writer);
			if (times.size === 0) documents.delete(document);
		}
		return stopped;
	}
}

function entryOf<Key, Inner>(maps: Map<string, Map<Key, Inner>>, key: string): Map<Key, Inner> {
	const entry = maps.get(key) ?? new Map<Key, Inner>();
	maps.set(key, entry);
	return entry;
}
