import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { ConcernKind } from '@plenum/domain/concerns/concern';
import type { ChangeConcernRequest, ConcernList, OwnConcern } from '@plenum/protocol/concerns';
import { createIdempotencyKey, useApi, type Answer, type Api } from '#lib/queries/api.ts';
import { useConsultation } from '#lib/consultations/consultation-context.ts';
import { useLive, type Live } from '#lib/queries/live.svelte.ts';

/** What the reader told facilitators, and was told: kept in the page alone, and on no device. */
export class Concerns {
	list = $state.raw<ConcernList | null>(null);
	readonly #api: Api;
	readonly #params: () => ParamsOf<'listConcerns'>;
	#id = createIdempotencyKey();
	/** What stood at the reader's own when they last looked. */
	#looked = $state.raw('');

	constructor(api: Api, params: () => ParamsOf<'listConcerns'>) {
		this.#api = api;
		this.#params = params;
	}

	readonly load = async (): Promise<string | null> => {
		const answer = await this.#api('GET /consultations/:consultation/workshops/:workshop/concerns', {
			params: this.#params()
		});
		if (answer.ok) this.list = answer.value;
		return answer.ok ? null : answer.words;
	};

	/** In an effect. Who has opened nothing yet asks once the server says that there is something: a hall of people asks nothing. */
	follow(live: Live): () => void {
		const stops = [
			live.on('concerns', () => void this.load()),
			live.onRefresh(() => void (this.list !== null && this.load()))
		];
		return () => stops.forEach((stop) => stop());
	}

	/** Something of the reader's own was seen, answered or dealt with since they looked. */
	get hasNews(): boolean {
		const own = this.list?.own ?? [];
		return own.some(({ seen }) => seen) && stateOf(own) !== this.#looked;
	}

	look(): void {
		this.#looked = stateOf(this.list?.own ?? []);
	}

	/** The reader was told of something that nobody has opened. */
	get hasUnseen(): boolean {
		return this.list?.received.some(({ seen }) => !seen) ?? false;
	}

	/** [CONCERN7] Sent again after a lost answer it is the same one. Answers its id. */
	async raise(kind: ConcernKind, text: string, tell: string[]): Promise<Answer<string>> {
		const id = this.#id;
		const answer = await this.#api('POST /consultations/:consultation/workshops/:workshop/concerns', {
			params: this.#params(),
			body: { id, kind, text, tell }
		});
		if (!answer.ok) {
			if (answer.reason === 'concern/nobody-told') await this.load();
			return answer;
		}
		this.#id = createIdempotencyKey();
		await this.load();
		this.look();
		return { ok: true, value: id };
	}

	/** Null once it is done, otherwise the words that say why not. */
	async change(id: string, command: ChangeConcernRequest): Promise<string | null> {
		const answer = await this.#api('POST /consultations/:consultation/workshops/:workshop/concerns/:concern', {
			params: { ...this.#params(), concern: id },
			body: command
		});
		await this.load();
		return answer.ok ? null : answer.words;
	}
}

/** While a component is made: those of a workshop, for as long as it is shown. */
export function openConcerns(workshop: () => string): Concerns {
	const api = useApi();
	const context = useConsultation();
	const live = useLive();
	const concerns = new Concerns(api, () => ({ ...context.params, workshop: workshop() }));
	$effect(() => concerns.follow(live));
	return concerns;
}

function stateOf(own: readonly OwnConcern[]): string {
	return own.map(({ id, seen, settled, answers }) => [id, seen, settled, answers.length].join()).join(' ');
}
