import { outsideCommandScope } from '../command-scope.ts';
import { CommitSpacing } from './commit-spacing.ts';

/** What is committed together. It is asked as late as possible, so that a commit takes all that has come. */
export type CommitGroup = {
	/** Not before this moment, in milliseconds of the process. */
	readonly readyAt: number;
	/** Never throws. Ends when it is committed, or is not. */
	commit(): Promise<void>;
};

/**
 * [DOC12] Group commit: changes that arrived in one turn of the event loop, or during the last commit, are committed
 * together. Under load the same holds for changes within a few milliseconds. One schedule serves everything of a database
 * that is committed in groups.
 */
export class CommitSchedule {
	readonly #waiting = new Set<CommitGroup>();
	readonly #spacing = new CommitSpacing<object>();
	#running: Promise<void> | null = null;
	#rouse: (() => void) | null = null;

	/**
	 * Notes that there is something to commit. The commit starts when this turn of the event loop ends, or a little later.
	 * `author`: the author of the change, where they may be waiting for the answer before they write on.
	 */
	wake(group: CommitGroup, author?: object): void {
		this.#waiting.add(group);
		if (author) this.#spacing.wrote(author, performance.now());
		this.#running ??= outsideCommandScope(() => this.#run());
		if (this.#rouse && this.#pause() === 0) this.#rouse();
	}

	/** [DB75] Another node has committed something. */
	heard(): void {
		this.#spacing.heard(performance.now());
	}

	async idle(): Promise<void> {
		while (this.#running) await this.#running;
	}

	async #run(): Promise<void> {
		await turn();
		while (this.#waiting.size > 0) {
			const pause = this.#pause();
			// A timer knows whole milliseconds only.
			if (pause > 0) await (pause < 1 ? turn() : this.#sleep(pause));
			else await this.#commit();
		}
		this.#running = null;
	}

	async #commit(): Promise<void> {
		const now = performance.now();
		const ready = [...this.#waiting].filter(({ readyAt }) => readyAt <= now);
		for (const group of ready) this.#waiting.delete(group);
		this.#spacing.begin(now);
		await Promise.all(ready.map((group) => group.commit()));
	}

	/** Milliseconds until something may be committed. What is gathered for need not be waited for to the fraction. */
	#pause(): number {
		const now = performance.now();
		const next = Math.min(...[...this.#waiting].map(({ readyAt }) => readyAt));
		return Math.max(0, next - now, Math.floor(this.#spacing.readyAt - now));
	}

	/** Until the time is up, or something comes that need not wait. */
	#sleep(milliseconds: number): Promise<void> {
		return new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, milliseconds);
			this.#rouse = () => {
				this.#rouse = null;
				clearTimeout(timer);
				setImmediate(resolve);
			};
		}).then(() => void (this.#rouse = null));
	}
}

function turn(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
