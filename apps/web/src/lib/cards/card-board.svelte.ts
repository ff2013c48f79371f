import type { ParamsOf } from '@plenum/protocol/operation-types';
import { shownCards, withDuplicates, type BoardCommand, type Card } from '@plenum/domain/cards/board';
import type { Section } from '@plenum/domain/clusters/assessment';
import type { CardBoardView, CardRoundView } from '@plenum/protocol/workshops/cards';
import type { Answer, Api } from '#lib/queries/api.ts';
import type { ClusterDocument } from '#lib/documents/cluster-document.svelte.ts';

/** A card with those that it stands for. */
export type ShownCard = Card & { others: number; duplicates: Card[] };
export type ShownGroup = { id: string | null; name: string; cards: ShownCard[] };

/** The revealed cards of a round as components use them, and what is done to them. */
export class CardBoard {
	#view = $state.raw<CardBoardView | null>(null);
	problem = $state<string | null>(null);
	readonly #api: Api;
	readonly #params: ParamsOf<'getCardBoard'>;

	constructor(api: Api, params: ParamsOf<'getCardBoard'>) {
		this.#api = api;
		this.#params = params;
	}

	get view(): CardBoardView | null {
		return this.#view;
	}

	/** In their order; those in no group last. */
	get groups(): ShownGroup[] {
		if (!this.#view) return [];
		const board = this.#view;
		const shown = shownCards(board).map((card): ShownCard => {
			const duplicates = withDuplicates(board, [card.id]).filter(({ id }) => id !== card.id);
			return { ...card, duplicates, others: duplicates.length };
		});
		const groups = board.groups.map(({ id, name }) => ({ id, name, cards: shown.filter(({ group }) => group === id) }));
		return [...groups, { id: null, name: '', cards: shown.filter(({ group }) => group === null) }];
	}

	get hidden(): Card[] {
		return this.#view?.cards.filter(({ hidden }) => hidden) ?? [];
	}

	async load(): Promise<void> {
		const answer = await this.#api('GET /consultations/:consultation/card-rounds/:round/board', {
			params: this.#params
		});
		if (answer.ok) this.#view = answer.value;
		else if (this.#view === null) this.problem = answer.words;
	}

	/** Answers whether it was done. */
	async arrange(command: BoardCommand): Promise<boolean> {
		const answer = await this.#api('POST /consultations/:consultation/card-rounds/:round/board', {
			params: this.#params,
			body: command
		});
		this.problem = answer.ok ? null : answer.words;
		if (answer.ok) this.#view = answer.value;
		return answer.ok;
	}

	/**
	 * [CARDS15] First they are this browser’s to put there, then they are put there. Answers how to take them back, or why it was not
	 * done; null where the text cannot be written.
	 */
	async take(
		document: ClusterDocument,
		section: Section,
		{ cards, blocks }: { cards: string[]; blocks: Parameters<ClusterDocument['addPassage']>[1] }
	): Promise<{ ok: true; undo: () => Promise<string | null> } | { ok: false; words: string } | null> {
		if (!document.mayWrite || document.saveState === 'away') return null;
		const answer = await this.#api('POST /consultations/:consultation/card-rounds/:round/passages', {
			params: this.#params,
			body: { cards, section }
		});
		if (!answer.ok) return { ok: false, words: answer.words };
		const { id } = answer.value.passage;
		const takeBack = document.addPassage(section, blocks);
		if (!takeBack) void this.giveBack(id);
		await this.load();
		if (!takeBack) return null;
		return {
			ok: true,
			undo: async () => {
				takeBack();
				await this.giveBack(id);
				return this.problem;
			}
		};
	}

	async giveBack(passage: string): Promise<void> {
		const answer = await this.#api('DELETE /consultations/:consultation/card-rounds/:round/passages/:passage', {
			params: { ...this.#params, passage }
		});
		this.problem = answer.ok ? null : answer.words;
		await this.load();
	}

	openVoting(votes: number): Promise<Answer<CardRoundView>> {
		return this.#command(
			this.#api('POST /consultations/:consultation/card-rounds/:round/voting', {
				params: this.#params,
				body: { votes }
			})
		);
	}

	endVoting(): Promise<Answer<CardRoundView>> {
		return this.#command(
			this.#api('POST /consultations/:consultation/card-rounds/:round/voting/end', { params: this.#params })
		);
	}

	vote(cards: string[]): Promise<Answer<CardRoundView>> {
		return this.#command(
			this.#api('PUT /consultations/:consultation/card-rounds/:round/votes', { params: this.#params, body: { cards } })
		);
	}

	async #command(sent: Promise<Answer<CardRoundView>>): Promise<Answer<CardRoundView>> {
		const answer = await sent;
		this.problem = answer.ok ? null : answer.words;
		await this.load();
		return answer;
	}
}
