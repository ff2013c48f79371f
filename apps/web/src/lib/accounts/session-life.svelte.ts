import type { Me, SessionEnd } from '@plenum/protocol/people';
import { createContext, untrack } from 'svelte';
import type { Api } from '#lib/queries/api.ts';

/** How long before its end a session warns its person. In milliseconds. */
const warning = 10 * 60_000;
/** Continued writing renews the session, at most this often. */
const pause = 60_000;
/** Timers are limited to this: browsers fire timers of more than 24 days at once. */
const longestTimer = 60 * 60_000;

/**
 * [ACCOUNT31] [ACCOUNT32] How the reader's session continues. `ending`: ten minutes before its end; any key or touch then renews it.
 * `ended`: the server no longer knows it.
 */
export class SessionLife {
	state = $state<'open' | 'ending' | 'ended'>('open');
	/** By the clock of this device; null for a stranger, or while it is not known. */
	endsAt = $state<number | null>(null);
	/** Why it does not go on, in the server's words. */
	refusal = $state<string | null>(null);
	/** Never asks for a proof by itself: nobody is interrupted by a dialog while they type. */
	readonly #quiet: Api;
	/** Asks for a proof where one is missing. */
	readonly #asking: Api;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#askedAt = Number.NEGATIVE_INFINITY;

	constructor(quiet: Api, asking: Api) {
		this.#quiet = quiet;
		this.#asking = asking;
	}

	/** Call in an effect, with the page's loaded data. Returns an unsubscribe function. */
	follow({ session }: Me): () => void {
		if (session) this.#take(session);
		else if (this.state !== 'ended') this.#forget();
		const used = () => {
			if (this.state === 'ending' && Date.now() - this.#askedAt >= pause) void this.#continueQuietly();
		};
		window.addEventListener('keydown', used);
		window.addEventListener('pointerdown', used);
		return () => {
			clearTimeout(this.#timer);
			window.removeEventListener('keydown', used);
			window.removeEventListener('pointerdown', used);
		};
	}

	/** By its person's wish. */
	async goOn(): Promise<void> {
		this.refusal = await this.#continue(this.#asking);
	}

	/**
	 * Asks how it stands: it may have been used meanwhile, or ended elsewhere. Answers whether there is nothing to stay on the page for:
	 * it goes on, or there was none.
	 */
	look(): Promise<boolean> {
		// Read by an effect, what the answer changes would make that effect ask again, and again.
		return untrack(() => this.#look());
	}

	async #look(): Promise<boolean> {
		if (this.state === 'ended') return false;
		if (this.endsAt === null) return true;
		const answer = await this.#quiet('GET /me');
		if (answer.ok && answer.value.session) this.#take(answer.value.session);
		else if (answer.ok) this.end();
		else this.#wait();
		return answer.ok && answer.value.session !== undefined;
	}

	/** The server said that nobody is signed in here. */
	end(): void {
		clearTimeout(this.#timer);
		this.state = 'ended';
	}

	/** Discards the reason of a refusal: only a person who asked for the renewal needs it. */
	async #continueQuietly(): Promise<void> {
		this.#askedAt = Date.now();
		await this.#continue(this.#quiet);
	}

	/** Answers why not, in the server's words. */
	async #continue(api: Api): Promise<string | null> {
		const answer = await api('POST /session/continue');
		if (answer.ok) this.#take(answer.value);
		else if (answer.reason === 'identity/required') this.end();
		return answer.ok ? null : answer.words;
	}

	/** After a sign-out there is no session whose end could matter. */
	#forget(): void {
		this.state = 'open';
		this.endsAt = null;
	}

	#take({ endsInSeconds }: SessionEnd): void {
		this.endsAt = Date.now() + endsInSeconds * 1000;
		this.refusal = null;
		this.state = endsInSeconds * 1000 > warning ? 'open' : 'ending';
		this.#wait();
	}

	#wait(): void {
		clearTimeout(this.#timer);
		if (this.endsAt === null || this.state === 'ended') return;
		const left = this.endsAt - Date.now() - (this.state === 'open' ? warning : 0);
		this.#timer = setTimeout(() => void this.look(), Math.min(Math.max(left, 1000), longestTimer));
	}
}

export const [useSessionLife, giveSessionLife] = createContext<SessionLife>();
