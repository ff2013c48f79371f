import type { ParamsOf } from '@plenum/protocol/operation-types';
import { shownNotice } from '@plenum/domain/workshops/view';
import type { Notice } from '@plenum/domain/workshops/workshop';
import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { createSubscriber } from 'svelte/reactivity';
import type { Api } from '#lib/queries/api.ts';
import { askSoon, delays } from '#lib/consultations/ask-soon.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import { findCall } from './find-call.ts';
import { ServerClock } from '../server-clock.ts';

/** The workshops that go on, as every page of the consultation knows them: where they are, and their notices. */
export class RunningWorkshops {
	#list = $state.raw<readonly WorkshopSummary[] | null>(null);
	#clock = new ServerClock();
	#beat = createSubscriber((update) => {
		const timer = setInterval(update, 1000);
		return () => clearInterval(timer);
	});
	#isBehind = false;
	/** What called before this time, of the server's clock once that is known, calls nobody here. */
	#since = Date.now();
	#knowsClock = false;
	#wasInRoom: (room: string) => boolean = () => true;
	#api: Api;
	#params: () => ParamsOf<'listWorkshops'>;

	constructor(api: Api, params: () => ParamsOf<'listWorkshops'>) {
		this.#api = api;
		this.#params = params;
	}

	/** Known once the list has been read. */
	isOver(id: string): boolean {
		return this.#list !== null && this.#list.every((workshop) => workshop.id !== id || workshop.state === 'closed');
	}

	get now(): number {
		this.#beat();
		return Date.now() + this.#clock.offset;
	}

	get notices(): { workshop: string; notice: Notice }[] {
		return (this.#list ?? []).flatMap((workshop) => {
			// Only what ends by itself needs a clock.
			const now = workshop.notice?.until === undefined ? 0 : this.now;
			const notice = shownNotice(workshop, now);
			return notice ? [{ workshop: workshop.id, notice }] : [];
		});
	}

	/** Browser only: subscribes to changes, and reports each workshop that calls everyone. People in a workshop ask when they leave. */
	follow(
		live: Live,
		oncall: (workshop: WorkshopSummary) => void,
		isNeeded: () => boolean,
		wasInRoom: (room: string) => boolean
	): () => void {
		this.#wasInRoom = wasInRoom;
		const asking = askSoon(() => {
			if (isNeeded()) void this.#ask(oncall);
			else this.#isBehind = true;
		}, delays.aboutASecond);
		const stops = [live.on('workshops', asking.soon), live.onRefresh(asking.soon), asking.stop];
		return () => stops.forEach((stop) => stop());
	}

	/** What happened while nobody asked calls nobody. */
	async catchUp(): Promise<void> {
		if (!this.#isBehind) return;
		this.#isBehind = false;
		await this.#ask(() => undefined);
	}

	/** [BREAKOUT13] [BREAKOUT103] A room that goes on already, in which one is placed only now or was not yet. */
	#findNewRoom(list: readonly WorkshopSummary[]): WorkshopSummary | null {
		const mine = this.#list?.filter(({ room }) => room?.mine).map(({ id }) => id);
		const isNew = (id: string) => (mine ? !mine.includes(id) : !this.#wasInRoom(id));
		return list.find(({ id, room, state }) => room?.mine === true && state === 'live' && isNew(id)) ?? null;
	}

	async #ask(oncall: (workshop: WorkshopSummary) => void): Promise<void> {
		const asked = Date.now();
		const answer = await this.#api('GET /consultations/:consultation/workshops', { params: this.#params() });
		if (!answer.ok) return;
		this.#clock.learn(asked, Date.now(), answer.value.now);
		if (!this.#knowsClock) this.#since += this.#clock.offset;
		this.#knowsClock = true;
		const placedIn = this.#findNewRoom(answer.value.workshops);
		this.#list = answer.value.workshops;
		const call = placedIn ?? findCall(answer.value.workshops, this.#since);
		this.#since = Math.max(this.#since, ...answer.value.workshops.map(({ calledAt }) => calledAt ?? 0));
		if (call) oncall(call);
	}
}
