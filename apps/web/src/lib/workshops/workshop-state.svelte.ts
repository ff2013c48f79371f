import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { RecordedEvent, Workshop } from '@plenum/domain/workshops/workshop';
import type {
	WorkshopCommandRequest,
	WorkshopCommandResult,
	WorkshopEvents
} from '@plenum/protocol/workshops/workshops';
import { createContext, untrack } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { createIdempotencyKey, longestSilence, type Answer, type Api } from '#lib/queries/api.ts';
import { askSoon, delays } from '#lib/consultations/ask-soon.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import { EventLog } from './event-log.ts';
import { ServerClock } from './server-clock.ts';

/** So many milliseconds a page waits for its connection before it asks by itself for news. */
const patience = 1500;

/**
 * The workshop as every screen has it: the same events, folded by the same rule. A fact brings what is newer, or says that
 * there is more; what is missing is asked for, never guessed.
 */
export class WorkshopState {
	readonly id: string;
	/** Into the call, for who is elsewhere. */
	callLink = $state<string | null>(null);
	#workshop = $state.raw<Workshop>() as Workshop;
	#log = new EventLog();
	#clock = new ServerClock();
	#firstNow: number;
	#ticking = $state(false);
	#beat = createSubscriber((update) => {
		const timer = setInterval(update, 500);
		return () => clearInterval(timer);
	});
	#api: Api;
	#params: ParamsOf<'readWorkshopEvents'>;
	#asking: Promise<void> | null = null;
	#askAgain = false;

	constructor(first: WorkshopEvents, api: Api, params: ParamsOf<'readWorkshopEvents'>) {
		this.id = first.workshop;
		this.#api = api;
		this.#params = params;
		this.#firstNow = first.now;
		this.callLink = first.callLink ?? null;
		this.#take(first.events);
	}

	get workshop(): Workshop {
		return this.#workshop;
	}

	/** All its events so far. */
	get events(): readonly RecordedEvent[] {
		void this.#workshop; // Read again with each event.
		return this.#log.events;
	}

	/** The server's time, twice a second. On the page that the server wrote it is the time of writing. */
	get now(): number {
		if (!this.#ticking) return this.#firstNow;
		this.#beat();
		return Date.now() + this.#clock.offset;
	}

	/** [WORKSHOP30] Browser only: applies every event as it arrives, and fetches those missed before the connection existed. */
	follow(live: Live): () => void {
		const asking = askSoon(() => void this.catchUp(), delays.moment);
		// The line asks as soon as it is there; where it is slow to come, the page does not wait for it.
		const isConnected = untrack(() => live.state === 'connected');
		const first = setTimeout(() => void this.catchUp(), isConnected ? 0 : patience);
		const stops = [
			() => clearTimeout(first),
			live.on('workshop', (fact) => {
				if (fact.workshop !== this.id) return;
				this.#take(fact.events ?? []);
				// Without events, and at the number that is known, something beside the record is newer.
				const isBeside = fact.events === undefined && fact.seq === this.#log.seq;
				if (isBeside || this.#log.isBehind(fact.seq)) asking.soon();
			}),
			live.onRefresh(() => {
				clearTimeout(first);
				void this.catchUp();
			}),
			asking.stop
		];
		const seen = () => {
			if (document.visibilityState === 'visible') void this.catchUp();
		};
		document.addEventListener('visibilitychange', seen);
		return () => {
			document.removeEventListener('visibilitychange', seen);
			for (const stop of stops) stop();
		};
	}

	/** One question at a time; a fact that arrives meanwhile is answered by one more. */
	catchUp(): Promise<void> {
		if (this.#asking) {
			this.#askAgain = true;
			return this.#asking;
		}
		this.#asking = this.#ask().finally(() => {
			this.#asking = null;
			if (!this.#askAgain) return;
			this.#askAgain = false;
			void this.catchUp();
		});
		return this.#asking;
	}

	/** [WORKSHOP14] With the number of the last event that the sender has seen: what changed since is not overruled unseen. */
	async send(command: WorkshopCommandRequest, seen = this.#log.seq): Promise<Answer<WorkshopCommandResult>> {
		// A key of its own each time: somebody else may have undone since what was asked first.
		const key = createIdempotencyKey();
		const until = AbortSignal.timeout(longestSilence);
		const answer = await this.#api('POST /consultations/:consultation/workshops/:workshop/commands', {
			params: this.#params,
			body: { ...command, seq: seen },
			key,
			signal: until
		});
		if (!answer.ok) void this.catchUp();
		else if (this.#take(answer.value.events) === 'gap') void this.catchUp();
		return answer;
	}

	/** Page after page, until no events follow. */
	async #ask(): Promise<void> {
		for (let more = true; more;) {
			const asked = Date.now();
			const known = this.#log.seq;
			const answer = await this.#api('GET /consultations/:consultation/workshops/:workshop/events', {
				params: this.#params,
				query: { after: known }
			});
			if (!answer.ok) return;
			this.#clock.learn(asked, Date.now(), answer.value.now);
			this.#ticking = true;
			this.callLink = answer.value.callLink ?? null;
			this.#take(answer.value.events);
			// A page without anything new would be asked for without end.
			more = answer.value.more && this.#log.seq > known;
		}
	}

	#take(events: readonly RecordedEvent[]): 'whole' | 'gap' {
		const taken = this.#log.take(events);
		if (!this.#log.workshop) throw new Error('A workshop begins by being planned.');
		this.#workshop = this.#log.workshop;
		return taken;
	}
}

export const [useWorkshop, giveWorkshop] = createContext<WorkshopState>();
