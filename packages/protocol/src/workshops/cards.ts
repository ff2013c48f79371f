import { sections } from '@plenum/domain/clusters/assessment';
import type { BoardCommand as Command, Card as RevealedCard } from '@plenum/domain/cards/board';
import { cardDisclosures, longestCard, mostCardsEach } from '@plenum/domain/cards/round';
import { Type, type Static } from 'typebox';
import { closedObject, Count, Id, line, lines, oneOf, orNull, schemaOf, Slug, Text, Time } from '../shapes.ts';

const OwnCard = closedObject({ id: Id, text: Text });

export const CardRoundView = closedObject({
	id: Id,
	/** Null: on no cluster. */
	cluster: orNull(Id),
	/** Null: on no section of its text. */
	section: orNull(oneOf(sections)),
	question: Text,
	disclosure: oneOf(cardDisclosures),
	/** So many cards each person may write. */
	limit: Count,
	state: oneOf(['open', 'revealed', 'discarded']),
	openedAt: Time,
	revealedAt: orNull(Time),
	/** In steps of five: how many have begun, and how many say that they are done. Nobody once it has ended. */
	progress: closedObject({ begun: Count, finished: Count }),
	/** So many cards each person may vote for, where the room votes or has voted. */
	voting: closedObject({ state: oneOf(['none', 'open', 'ended']), votes: Count }),
	/**
	 * What the reader wrote in it, and for what they vote: nobody else’s. Null where they write nothing here. Each save raises
	 * `version`: an answer with a lower one is older.
	 */
	own: orNull(closedObject({ version: Count, cards: Type.Array(OwnCard), done: Type.Boolean(), votes: Type.Array(Id) }))
});
export type CardRoundView = Static<typeof CardRoundView>;

/** What was taken over into a section. `sides` null: not of every card a side is told. */
const CardPassage = closedObject({
	id: Id,
	round: Id,
	question: Text,
	cluster: Id,
	section: oneOf(sections),
	/** Duplicates counted. */
	cards: Count,
	sides: orNull(Type.Array(closedObject({ constituencies: Type.Array(Slug), cards: Count })))
});
export type CardPassage = Static<typeof CardPassage>;

/** GET /api/v1/consultations/:consultation/card-rounds, the newest first, and what was taken over from them. */
export const CardRoundList = closedObject({
	rounds: Type.Array(CardRoundView),
	passages: Type.Array(CardPassage)
});
export type CardRoundList = Static<typeof CardRoundList>;

/** POST …/card-rounds → CardRoundView. */
export const OpenCardRoundRequest = closedObject({
	cluster: orNull(Id),
	section: orNull(oneOf(sections)),
	question: line(300),
	disclosure: oneOf(cardDisclosures),
	limit: Type.Integer({ minimum: 1, maximum: mostCardsEach })
});
export type OpenCardRoundRequest = Static<typeof OpenCardRoundRequest>;

/** PUT …/card-rounds/:round/own → CardRoundView: those that changed, each under an id that the writer’s device made; an empty one is gone. */
export const SaveCardsRequest = closedObject({
	cards: Type.Array(closedObject({ id: Id, text: lines(longestCard) }), { maxItems: 2 * mostCardsEach }),
	done: Type.Boolean()
});
export type SaveCardsRequest = Static<typeof SaveCardsRequest>;

const Card = schemaOf<RevealedCard>()(
	closedObject({
		id: Id,
		text: Text,
		sides: orNull(Type.Array(Slug)),
		group: orNull(Id),
		into: orNull(Id),
		hidden: Type.Boolean(),
		votes: orNull(Count),
		passage: orNull(Id)
	})
);

/** GET …/card-rounds/:round/board. Hidden cards are in it for those alone who can show them again. */
export const CardBoardView = closedObject({
	round: CardRoundView,
	groups: Type.Array(closedObject({ id: Id, name: Text })),
	cards: Type.Array(Card)
});
export type CardBoardView = Static<typeof CardBoardView>;

const some = Type.Array(Id, { minItems: 1, maxItems: 2000 });
const named = line(120);

/** POST …/card-rounds/:round/board → CardBoardView. */
export const ArrangeCardsRequest = schemaOf<Command>()(
	Type.Union([
		closedObject({
			type: Type.Literal('create-group'),
			name: named,
			cards: Type.Array(Id, { maxItems: 2000 })
		}),
		closedObject({ type: Type.Literal('rename-group'), group: Id, name: named }),
		closedObject({ type: Type.Literal('dissolve-group'), group: Id }),
		closedObject({ type: Type.Literal('move'), cards: some, group: orNull(Id) }),
		closedObject({ type: Type.Literal('merge'), cards: some, into: Id }),
		closedObject({ type: Type.Literal('separate'), card: Id }),
		closedObject({ type: Type.Literal('hide'), card: Id }),
		closedObject({ type: Type.Literal('show'), card: Id })
	])
);
export type ArrangeCardsRequest = Command;

/** POST …/card-rounds/:round/voting → CardRoundView: from now on each person may vote for so many cards. */
export const OpenCardVotingRequest = closedObject({ votes: Type.Integer({ minimum: 1, maximum: 20 }) });
export type OpenCardVotingRequest = Static<typeof OpenCardVotingRequest>;

/** PUT …/card-rounds/:round/votes → CardRoundView: all that the reader votes for. */
export const VoteOnCardsRequest = closedObject({ cards: Type.Array(Id, { maxItems: 20, uniqueItems: true }) });
export type VoteOnCardsRequest = Static<typeof VoteOnCardsRequest>;

/** POST …/card-rounds/:round/passages → TakenCards, 201: these are put into the section now, and by nobody else. */
export const TakeCardsRequest = closedObject({ cards: some, section: oneOf(sections) });
export type TakeCardsRequest = Static<typeof TakeCardsRequest>;
export const TakenCards = closedObject({ passage: CardPassage });
export type TakenCards = Static<typeof TakenCards>;
