import {
	ArrangeCardsRequest,
	CardBoardView,
	CardRoundList,
	CardRoundView,
	OpenCardRoundRequest,
	OpenCardVotingRequest,
	SaveCardsRequest,
	TakeCardsRequest,
	TakenCards,
	VoteOnCardsRequest
} from '../workshops/cards.ts';
import { Nothing } from '../shapes.ts';
import type { OperationGroup } from './operation.ts';

export const cards = {
	tag: 'Cards',
	description: 'Cards that people write in silence, and that are revealed together and sorted.',
	operations: {
		listCardRounds: {
			summary: 'List the rounds of cards, the newest first, and what was taken over from them',
			answers: { 200: CardRoundList }
		},
		openCardRound: {
			summary: 'Ask a question that people answer on cards',
			body: OpenCardRoundRequest,
			answers: { 201: CardRoundView }
		},
		saveCards: {
			summary: 'Write, change or take away one’s own cards',
			body: SaveCardsRequest,
			answers: { 200: CardRoundView }
		},
		revealCards: {
			summary: 'Show all cards on every screen, mixed and without their writers',
			answers: { 200: CardRoundView }
		},
		discardCards: {
			summary: 'End a round and delete its cards unread',
			answers: { 200: CardRoundView }
		},
		getCardBoard: {
			summary: 'Get the revealed cards and their groups',
			answers: { 200: CardBoardView }
		},
		arrangeCards: {
			summary: 'Group, merge, hide or show revealed cards',
			body: ArrangeCardsRequest,
			example: { type: 'rename-group', group: 'group-0001', name: 'Courts' },
			answers: { 200: CardBoardView }
		},
		openCardVoting: {
			summary: 'Ask the room to vote on revealed cards',
			body: OpenCardVotingRequest,
			answers: { 200: CardRoundView }
		},
		endCardVoting: {
			summary: 'End the vote on cards, and count it',
			answers: { 200: CardRoundView }
		},
		voteOnCards: {
			summary: 'Say for which cards one votes',
			body: VoteOnCardsRequest,
			answers: { 200: CardRoundView }
		},
		takeCards: {
			summary: 'Say that cards are put into a section of the text',
			body: TakeCardsRequest,
			answers: { 201: TakenCards }
		},
		giveCardsBack: {
			summary: 'Say that cards were taken out of the text again',
			answers: { 200: Nothing }
		},
		exportCards: {
			summary: 'Get the revealed cards as CSV, without their writers',
			answers: { 200: { media: ['text/csv'] } }
		}
	}
} satisfies OperationGroup;
