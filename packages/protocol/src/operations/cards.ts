import { CardBoardView, CardRoundList, CardRoundView, TakenCards } from '../cards.ts';
import { Nothing } from '../shapes.ts';
import type { OperationGroup } from './operation.ts';

const all = '/consultations/:consultation/card-rounds';
const one = `${all}/:round` as const;

export const cards: OperationGroup = {
	tag: 'Cards',
	description: 'Cards that people write in silence, and that are revealed together and sorted.',
	operations: {
		[`GET ${all}`]: {
			id: 'listCardRounds',
			summary: 'List the rounds of cards, the newest first, and what was taken over from them',
			answers: { 200: CardRoundList }
		},
		[`POST ${all}`]: {
			id: 'openCardRound',
			summary: 'Ask a question that people answer on cards',
			answers: { 201: CardRoundView }
		},
		[`PUT ${one}/own`]: {
			id: 'saveCards',
			summary: 'Write, change or take away one’s own cards',
			answers: { 200: CardRoundView }
		},
		[`POST ${one}/reveal`]: {
			id: 'revealCards',
			summary: 'Show all cards on every screen, mixed and without their writers',
			answers: { 200: CardRoundView }
		},
		[`POST ${one}/discard`]: {
			id: 'discardCards',
			summary: 'End a round and delete its cards unread',
			answers: { 200: CardRoundView }
		},
		[`GET ${one}/board`]: {
			id: 'getCardBoard',
			summary: 'Get the revealed cards and their groups',
			answers: { 200: CardBoardView }
		},
		[`POST ${one}/board`]: {
			id: 'arrangeCards',
			summary: 'Group, merge, hide or show revealed cards',
			example: { type: 'rename-group', group: 'group-0001', name: 'Courts' },
			answers: { 200: CardBoardView }
		},
		[`POST ${one}/voting`]: {
			id: 'openCardVoting',
			summary: 'Ask the room to vote on revealed cards',
			answers: { 200: CardRoundView }
		},
		[`POST ${one}/voting/end`]: {
			id: 'endCardVoting',
			summary: 'End the vote on cards, and count it',
			answers: { 200: CardRoundView }
		},
		[`PUT ${one}/votes`]: {
			id: 'voteOnCards',
			summary: 'Say for which cards one votes',
			answers: { 200: CardRoundView }
		},
		[`POST ${one}/passages`]: {
			id: 'takeCards',
			summary: 'Say that cards are put into a section of the text',
			answers: { 201: TakenCards }
		},
		[`DELETE ${one}/passages/:passage`]: {
			id: 'giveCardsBack',
			summary: 'Say that cards were taken out of the text again',
			answers: { 200: Nothing }
		},
		[`GET ${one}/cards.csv`]: {
			id: 'exportCards',
			summary: 'Get the revealed cards as CSV, without their writers',
			answers: { 200: { media: ['text/csv'] } }
		}
	}
};
