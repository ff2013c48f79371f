import type { Fact } from '@plenum/protocol/facts';
import type { WorkshopEvents } from '@plenum/protocol/workshops/workshops';
import { delays } from '../../apps/web/src/lib/consultations/ask-soon.ts';
import type { HallVisitor } from './hall-visitor.ts';

/** What someone's page knows of a workshop: as the page itself, it takes what it is told and asks for what it lacks. */
export class Screen {
	/** When each event was there, by its number. */
	readonly shownAt = new Map<number, number>();
	readonly #visitor: HallVisitor;
	readonly #consultation: string;
	readonly #workshop: string;
	#seq = 0;
	#asking = false;
	#newest = 0;

	constructor(visitor: HallVisitor, consultation: string, workshop: string) {
		this.#visitor = visitor;
		this.#consultation = consultation;
		this.#workshop = workshop;
	}

	/** Once it knows all that there is. */
	async open(): Promise<void> {
		await this.#visitor.follow((fact) => this.#hear(fact));
		await this.#ask();
	}

	#hear(fact: Fact): void {
		if (fact.kind !== 'workshop' || fact.workshop !== this.#workshop) return;
		this.#newest = Math.max(this.#newest, fact.seq);
		for (const { seq } of fact.events ?? []) if (seq <= this.#seq + 1) this.#show(seq);
		if (this.#asking || this.#newest <= this.#seq) return;
		this.#asking = true;
		setTimeout(() => void this.#catchUp(), delays.moment());
	}

	async #catchUp(): Promise<void> {
		while (this.#newest > this.#seq) await this.#ask();
		this.#asking = false;
	}

	async #ask(): Promise<void> {
		const path = `/consultations/${this.#consultation}/workshops/${this.#workshop}/events?after=${this.#seq}`;
		const { events } = await this.#visitor.get<WorkshopEvents>(path);
		for (const { seq } of events) this.#show(seq);
	}

	#show(seq: number): void {
		this.#seq = Math.max(this.#seq, seq);
		this.#newest = Math.max(this.#newest, seq);
		if (!this.shownAt.has(seq)) this.shownAt.set(seq, performance.now());
	}
}
