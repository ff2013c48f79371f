import type { NamePolicy } from '../consultations/consultation.ts';
import { mayAct, type AdmissionStatus, type Phase, type Role } from '../people/rights.ts';
import { smallestLine } from '../polls/disclosure/line-sizes.ts';
import { turnoutStep } from '../polls/counting/tally.ts';
import type { Section } from '../clusters/assessment.ts';
import type { Refusal } from '../refusals.ts';
import { ok, refuse, type Result } from '../result.ts';

/** [CARDS2] What is shown of a card’s writer: their side, their side where that gives nobody away, or nothing. */
export const cardDisclosures = ['open', 'sides', 'confidential'] as const;
export type CardDisclosure = (typeof cardDisclosures)[number];

export const longestCard = 600;
export const mostCardsEach = 20;

export type CardRoundState = 'open' | 'revealed' | 'discarded';
export type CardVoting = 'none' | 'open' | 'ended';

/** One question, answered on cards in silence and revealed together, once. */
export type CardRound = {
	id: string;
	consultation: string;
	/** Null: on no cluster. */
	cluster: string | null;
	/** Null: on no section of its text. */
	section: Section | null;
	question: string;
	disclosure: CardDisclosure;
	/** So many cards each person may write. */
	limit: number;
	openedAt: number;
	revealedAt: number | null;
	discardedAt: number | null;
	/** How many had written when it was revealed, as far as that may be told. */
	writers: number;
	voting: CardVoting;
	/** So many cards each person may vote for. */
	votes: number;
};

/** What the room does with the cards on a cluster. */
export type CardPhase = 'writing' | 'sorting' | 'voting';

/** [CARDS19] Null once the first of the round's cards stands in the text. */
export function cardPhase(state: CardRoundState, voting: CardVoting, isTakenOver: boolean): CardPhase | null {
	if (state === 'discarded' || isTakenOver) return null;
	if (state === 'open') return 'writing';
	return voting === 'open' ? 'voting' : 'sorting';
}

export function cardRoundState({
	revealedAt,
	discardedAt
}: Pick<CardRound, 'revealedAt' | 'discardedAt'>): CardRoundState {
	if (revealedAt !== null) return 'revealed';
	return discardedAt === null ? 'open' : 'discarded';
}

/** [CARDS2] Where others see a person’s constituency and nothing else, no card is shown with its side whatever the number. */
export function checkCardDisclosure(
	disclosure: CardDisclosure,
	{ namePolicy }: { namePolicy: NamePolicy }
): Result<true, 'cards/names-promised'> {
	return disclosure === 'open' && namePolicy === 'constituency' ? refuse('cards/names-promised') : ok(true);
}

/** [CARDS3] People who run the room write no cards in it. */
export function mayWriteCards(
	person: { role: Role; status: AdmissionStatus },
	phase: Phase,
	round: Pick<CardRound, 'revealedAt' | 'discardedAt'>
): Result<true, Refusal> {
	const may = mayAct(person, 'write-cards', phase);
	if (!may.ok) return may;
	return cardRoundState(round) === 'open' ? ok(true) : refuse('cards/ended');
}

export type OwnCard = { id: string; text: string };

/** [CARDS3] One’s cards after some were written, changed or, where they say nothing, taken away. */
export function saveCards(
	own: readonly OwnCard[],
	sent: readonly OwnCard[],
	limit: number
): Result<OwnCard[], 'cards/too-many'> {
	const cards = new Map(own.map((card) => [card.id, card]));
	for (const { id, text } of sent) {
		if (text.trim() === '') cards.delete(id);
		else cards.set(id, { id, text: text.trim() });
	}
	return cards.size > limit ? refuse('cards/too-many') : ok([...cards.values()]);
}

export type CardProgress = { begun: number; finished: number };

/** [CARDS4] In steps of five, so that nobody can be seen writing. */
export function cardProgressToShow({ begun, finished }: CardProgress): CardProgress {
	return { begun: turnoutStep(begun), finished: turnoutStep(finished) };
}

/** [CARDS11] A number of a reveal, as the record may have it. */
export function countToRecord(disclosure: CardDisclosure, count: number): number {
	return disclosure === 'open' ? count : turnoutStep(count);
}

/** [CARDS8] Whether so many writers, one of whom may be unconfirmed, can be revealed without being told apart. */
export function mayReveal(
	disclosure: CardDisclosure,
	writers: number,
	hasUnconfirmed: boolean
): Result<true, 'cards/none' | 'cards/too-few' | 'cards/writers-unconfirmed'> {
	if (writers === 0) return refuse('cards/none');
	if (disclosure === 'open') return ok(true);
	if (hasUnconfirmed) return refuse('cards/writers-unconfirmed');
	return writers < smallestLine ? refuse('cards/too-few') : ok(true);
}
