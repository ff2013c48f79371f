import { evolve } from '@plenum/domain/workshops/evolve';
import type { RecordedEvent, Workshop } from '@plenum/domain/workshops/workshop';

/** The workshop as far as its events are known. It never guesses: an event after a gap waits until the gap is filled. */
export class EventLog {
	#workshop: Workshop | null = null;
	readonly #events: RecordedEvent[] = [];

	get workshop(): Workshop | null {
		return this.#workshop;
	}

	/** All that are known, in their order. */
	get events(): readonly RecordedEvent[] {
		return this.#events;
	}

	get seq(): number {
		return this.#workshop?.seq ?? 0;
	}

	/** Takes what follows on what is known; answers whether something is missing in between. */
	take(events: readonly RecordedEvent[]): 'whole' | 'gap' {
		for (const event of events) {
			if (event.seq > this.seq + 1) return 'gap';
			if (event.seq > this.seq) this.#events.push(event);
			this.#workshop = evolve(this.#workshop, event);
		}
		return 'whole';
	}

	isBehind(seq: number): boolean {
		return seq > this.seq;
	}
}
