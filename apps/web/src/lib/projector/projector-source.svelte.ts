import type { ProjectorAnswer, ProjectorView } from '@plenum/protocol/workshops/projector';
import type { Answer } from '#lib/queries/api.ts';
import type { ScreenSteering } from './turner.svelte.ts';
import { ServerClock } from '#lib/workshops/server-clock.ts';

/** [PROJECTOR1] A screen asks once a second; while nobody answers, a little less often. */
const rhythm = { answered: 1000, away: 2500 };

/** `known`: the version of what is shown; `place`: which page of it is up. */
type Ask = (said: { known?: string; place?: string }) => Promise<Answer<ProjectorAnswer>>;

/** What the screen shows: the last answer, also while the line is away. */
export class ProjectorSource {
	#view = $state.raw<ProjectorView | null>(null);
	#version: string | undefined;
	#steering = $state.raw<ScreenSteering | null>(null);
	/** Told by the screen whenever it has turned. */
	place: string | undefined;
	#ask: Ask;
	#clock = new ServerClock();
	#now = $state(0);
	/** Nobody answers: what is shown may be out of date. */
	isAway = $state(false);
	/** Why the link opens nothing any more, in words. */
	closed = $state<string | null>(null);

	constructor(first: ProjectorAnswer | null, ask: Ask) {
		this.#ask = ask;
		if (!first) return;
		this.#view = first.view;
		this.#version = first.version;
		this.#now = first.now;
		this.#steering = first.screen;
	}

	get view(): ProjectorView | null {
		return this.#view;
	}

	get steering(): ScreenSteering | null {
		return this.#steering;
	}

	/** The server's time. On the page that the server wrote it is the time of writing. */
	get now(): number {
		return this.#now;
	}

	/** Asks until it is stopped, or the link opens nothing any more. */
	follow(): () => void {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let isStopped = false;
		let isAsking = false;
		const ticking = setInterval(() => (this.#now = Date.now() + this.#clock.offset), 500);
		const next = async () => {
			if (isAsking) return;
			isAsking = true;
			await this.refresh();
			isAsking = false;
			if (isStopped || this.closed !== null) return;
			timer = setTimeout(() => void next(), this.isAway ? rhythm.away : rhythm.answered);
		};
		const online = () => {
			clearTimeout(timer);
			void next();
		};
		window.addEventListener('online', online);
		void next();
		return () => {
			isStopped = true;
			clearTimeout(timer);
			clearInterval(ticking);
			window.removeEventListener('online', online);
		};
	}

	async refresh(): Promise<void> {
		const asked = Date.now();
		const answer = await this.#ask({
			...(this.#version === undefined ? {} : { known: this.#version }),
			...(this.place === undefined ? {} : { place: this.place })
		});
		if (!answer.ok) {
			if (answer.reason === 'projector/link-not-valid') this.closed = answer.words;
			else this.isAway = true;
			return;
		}
		this.isAway = false;
		this.#clock.learn(asked, Date.now(), answer.value.now);
		this.#version = answer.value.version;
		if (answer.value.view) this.#view = answer.value.view;
		this.#steering = answer.value.screen;
	}
}
