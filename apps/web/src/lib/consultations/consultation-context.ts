import { type Level, viewsRecorded } from '@plenum/domain/consultations/scale';
import type { Constituency } from '@plenum/domain/consultations/consultation';
import { mayAct, type Act } from '@plenum/domain/people/rights';
import type { ConsultationView } from '@plenum/protocol/consultations';
import { createContext } from 'svelte';

/** The consultation in which the reader is, and who they are in it. Given by its layout; follows every change. */
export class ConsultationContext {
	#read: () => ConsultationView;
	#readId: () => string;

	/** `readId` of a page whose consultation is asked for again: what asks by its address does not ask again with it. */
	constructor(read: () => ConsultationView, readId = () => read().id) {
		this.#read = read;
		this.#readId = readId;
	}

	get consultation(): ConsultationView {
		return this.#read();
	}

	get me(): ConsultationView['me'] {
		return this.#read().me;
	}

	/** [PEOPLE74] Who the reader is among those whom workshops and their events name. */
	get meInWorkshops(): string {
		return this.me.inWorkshops ?? this.me.participant;
	}

	/** The same table of rights that the server asks; what is not offered here is refused there too. */
	can(act: Act): boolean {
		const { role, status, muted } = this.me;
		const { phase, observersComment: comments } = this.consultation;
		return mayAct({ role, status, comments, muted: muted ? this.me.participant : null }, act, phase).ok;
	}

	/** [BREAKOUT9] A facilitator, or a person named to run this workshop. */
	runs({ runners }: { runners: readonly string[] }): boolean {
		return this.can('run-workshop') || (this.can('raise-hand') && runners.includes(this.meInWorkshops));
	}

	/** [BREAKOUT102] Where a workshop is opened: who runs it lands on its run page. */
	pageOf(workshop: { id: string; runners: readonly string[] }): string {
		return this.href(
			`/workshops/${workshop.id}/${this.me.role === 'facilitator' || this.runs(workshop) ? 'run' : 'part'}`
		);
	}

	/** `/c/…` and what follows, for links. */
	href(path = ''): string {
		return `/c/${this.#readId()}${path}`;
	}

	/** For operations of the API on this consultation. */
	get params(): { consultation: string } {
		return { consultation: this.#readId() };
	}

	/** [CONSULTATIONS8] Who may be responsible for what is decided. */
	get institutions() {
		return this.consultation.settings.institutions ?? [];
	}

	get constituencies(): Constituency[] {
		return this.consultation.settings.constituencies;
	}

	constituency(id: string): Constituency {
		return this.constituencies.find((constituency) => constituency.id === id) ?? { id, label: null };
	}

	/** The place in the list, which gives colour and shape. */
	constituencyIndex(id: string): number {
		return this.constituencies.findIndex((constituency) => constituency.id === id);
	}

	/** From least to most. */
	get levels(): Level[] {
		return this.consultation.settings.scale;
	}

	level(id: string): Level {
		if (id === viewsRecorded) return { id, value: null, label: null };
		return this.levels.find((level) => level.id === id) ?? { id, value: null, label: null };
	}
}

export const [useConsultation, provideConsultation] = createContext<ConsultationContext>();
