import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { ChangeScreenRequest, ScreenView } from '@plenum/protocol/workshops/projector';
import type { Api } from '#lib/queries/api.ts';

/** A screen says once a second which page is up. */
const every = 1500;

/** How the shared screen is controlled, and where it is, for those who run the workshop. */
export class ScreenState {
	view = $state.raw<ScreenView | null>(null);
	problem = $state<string | null>(null);
	readonly #api: Api;
	readonly #params: () => ParamsOf<'readScreen'>;
	/** An answer to what was asked before a change says what was. */
	#changes = 0;

	constructor(api: Api, params: () => ParamsOf<'readScreen'>) {
		this.#api = api;
		this.#params = params;
	}

	/** In an effect: asks until it is stopped, and not while nobody looks. */
	follow(): () => void {
		const params = this.#params();
		const ask = async () => {
			if (document.visibilityState === 'hidden') return;
			const changes = this.#changes;
			const answer = await this.#api('GET /consultations/:consultation/workshops/:workshop/screen', { params });
			if (answer.ok && changes === this.#changes) this.view = answer.value;
		};
		void ask();
		const timer = setInterval(() => void ask(), every);
		return () => clearInterval(timer);
	}

	async change(request: ChangeScreenRequest): Promise<void> {
		this.#changes++;
		const answer = await this.#api('POST /consultations/:consultation/workshops/:workshop/screen', {
			params: this.#params(),
			body: request
		});
		this.#changes++;
		this.problem = answer.ok ? null : answer.words;
		if (answer.ok) this.view = answer.value;
	}
}
