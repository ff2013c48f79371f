import { expect, test } from 'vitest';
import { arrangeBoard, countSides, shownCards, takeCards, withDuplicates, type Card, type CardBoard } from './board.ts';
import { countCardVotes, revealCards, type WrittenCard } from './reveal-cards.ts';
import {
	cardDisclosures,
	cardProgressToShow,
	cardRoundState,
	checkCardDisclosure,
	countToRecord,
	mayReveal,
	mayWriteCards,
	saveCards,
	type CardDisclosure
} from './round.ts';

/** A pseudo-random number below one, the same each time. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

function ids(random: () => number): () => string {
	return () => Math.floor(random() * 2 ** 52).toString(36);
}

/** So many writers of each side, each with a card of their own words. */
function writtenBy(sides: Record<string, number>, textOf = (writer: string) => `Words of ${writer}`): WrittenCard[] {
	return Object.entries(sides).flatMap(([constituency, count]) =>
		Array.from({ length: count }, (_, at) => {
			const writer = `${constituency}-${at}`;
			return { writer, constituency, text: textOf(writer) };
		})
	);
}

const sidesIn = (disclosure: CardDisclosure, written: WrittenCard[]) => [
	...new Set(revealCards(disclosure, written, ids(seeded(1))).map(({ sides }) => sides?.join('+') ?? null))
];

test.each<[string, CardDisclosure, Record<string, number>, (string | null)[]]>([
	['an open round shows each side', 'open', { state: 1, society: 9 }, ['society', 'state']],
	['a confidential one none', 'confidential', { state: 20, society: 20 }, [null]],
	['sides of five or more stand alone', 'sides', { state: 5, society: 6 }, ['society', 'state']],
	['smaller ones together', 'sides', { nhri: 2, state: 3, society: 6 }, ['nhri+state', 'society']],
	[
		'with the smallest other one, where they are still too small',
		'sides',
		{ nhri: 1, state: 5, society: 6 },
		['nhri+state', 'society']
	],
	['one line of all says nothing', 'sides', { nhri: 1, society: 9 }, [null]],
	['nor does one side alone', 'sides', { society: 9 }, [null]]
])('[CARDS2] [CARDS9] %s', (_, disclosure, sides, shown) => {
	expect(sidesIn(disclosure, writtenBy(sides)).toSorted()).toEqual(shown);
});

test('[CARDS9] how many cards somebody wrote makes no side bigger', () => {
	const many = writtenBy({ state: 6, society: 4 }).flatMap((card) => [card, { ...card, text: `More ${card.text}` }]);
	expect(sidesIn('sides', many)).toEqual([null]);
});

test('[CARDS9] where nearly all of a side wrote the same, no card has a side', () => {
	const alike = (writer: string) => (/state-[1-9]/.test(writer) ? 'We agree.' : `Words of ${writer}`);
	const nearly = writtenBy({ state: 6, society: 6 }, alike);
	expect(sidesIn('sides', nearly)).toEqual([null]);
	const spelled = nearly.map((card, at) => ({
		...card,
		text: at % 2 === 0 ? card.text : card.text.replace('We agree.', 'WE AGREE')
	}));
	expect(sidesIn('sides', spelled)).toEqual([null]);
	expect(sidesIn('sides', writtenBy({ state: 11, society: 6 }, alike)).toSorted()).toEqual(['society', 'state']);
});

test('[CARDS7] nothing that is revealed says who wrote a card, or when', () => {
	for (let seed = 1; seed <= 60; seed += 1) {
		const random = seeded(seed);
		const sides = {
			nhri: Math.floor(random() * 7),
			society: 3 + Math.floor(random() * 9),
			state: Math.floor(random() * 9)
		};
		const written = writtenBy(sides);
		for (const disclosure of cardDisclosures) {
			const cards = revealCards(disclosure, written, ids(seeded(seed)));
			const later = revealCards(disclosure, written.toReversed(), ids(seeded(seed)));
			expect(JSON.stringify(cards)).not.toMatch(/"(?:nhri|society|state)-\d/);
			expect(cards.map(({ id }) => id)).toEqual(cards.map(({ id }) => id).toSorted());
			// The order of writing decides which text gets which random id, and nothing else.
			const contentOf = (list: Card[]) =>
				list.map(({ text, sides: shown }) => JSON.stringify([text, shown])).toSorted();
			expect(contentOf(later)).toEqual(contentOf(cards));
			if (disclosure !== 'sides') continue;
			for (const line of Map.groupBy(cards, ({ sides: shown }) => shown?.join()).values())
				expect(line.length >= 5 || line[0]?.sides === null).toBe(true);
		}
	}
});

test.each<[CardDisclosure, number, boolean, string | true]>([
	['open', 0, false, 'cards/none'],
	['open', 1, true, true],
	['sides', 4, false, 'cards/too-few'],
	['confidential', 4, false, 'cards/too-few'],
	['confidential', 5, true, 'cards/writers-unconfirmed'],
	['confidential', 5, false, true]
])('[CARDS8] %s, %i writers, unconfirmed %s: %s', (disclosure, writers, unconfirmed, expected) => {
	const may = mayReveal(disclosure, writers, unconfirmed);
	expect(may.ok ? may.value : may.reason).toBe(expected);
});

test('[CARDS2] where others see a side alone, no round is open', () => {
	expect(checkCardDisclosure('open', { namePolicy: 'constituency' }).ok).toBe(false);
	expect(checkCardDisclosure('sides', { namePolicy: 'constituency' }).ok).toBe(true);
	expect(checkCardDisclosure('open', { namePolicy: 'named' }).ok).toBe(true);
});

test('[CARDS3] [CARDS6] who writes, and until when', () => {
	const open = { revealedAt: null, discardedAt: null };
	const person = { role: 'participant', status: 'admitted' } as const;
	expect(mayWriteCards(person, 'open', open).ok).toBe(true);
	for (const [who, phase, round] of [
		[{ ...person, role: 'facilitator' }, 'open', open],
		[{ ...person, role: 'observer' }, 'open', open],
		[{ ...person, status: 'waiting' }, 'open', open],
		[person, 'closed', open],
		[person, 'open', { ...open, revealedAt: 1 }],
		[person, 'open', { ...open, discardedAt: 1 }]
	] as const)
		expect(mayWriteCards(who, phase, round).ok).toBe(false);
	expect(cardRoundState(open)).toBe('open');
});

test('[CARDS3] a card is replaced by its id, an empty one is gone, and more than the limit are none', () => {
	const own = [{ id: 'a', text: 'One' }];
	expect(saveCards(own, [{ id: 'b', text: ' Two ' }], 2)).toEqual({
		ok: true,
		value: [...own, { id: 'b', text: 'Two' }]
	});
	expect(saveCards(own, [{ id: 'a', text: 'Other' }], 1)).toEqual({ ok: true, value: [{ id: 'a', text: 'Other' }] });
	expect(saveCards(own, [{ id: 'a', text: ' \n' }], 1)).toEqual({ ok: true, value: [] });
	expect(saveCards(own, [{ id: 'b', text: 'Two' }], 1).ok).toBe(false);
	expect(
		saveCards(
			own,
			[
				{ id: 'a', text: '' },
				{ id: 'b', text: 'Two' }
			],
			1
		).ok
	).toBe(true);
});

test('[CARDS4] [CARDS11] numbers are told in steps of five', () => {
	expect(cardProgressToShow({ begun: 9, finished: 4 })).toEqual({ begun: 5, finished: 0 });
	expect([countToRecord('open', 7), countToRecord('sides', 7), countToRecord('confidential', 14)]).toEqual([7, 5, 10]);
});

const card = (id: string, more: Partial<Card> = {}): Card => ({
	id,
	text: `Text ${id}`,
	sides: null,
	group: null,
	into: null,
	hidden: false,
	votes: null,
	passage: null,
	...more
});
const board = (...cards: Card[]): CardBoard => ({ groups: [{ id: 'g', name: 'Courts' }], cards });
const newId = () => 'new';

function arranged(before: CardBoard, ...commands: Parameters<typeof arrangeBoard>[1][]): CardBoard {
	return commands.reduce((now, command) => {
		const after = arrangeBoard(now, command, newId);
		if (!after.ok) throw new Error(after.reason);
		return after.value;
	}, before);
}

test('[CARDS12] cards go into groups and out of them, with those that they stand for', () => {
	const made = arranged(
		board(card('a'), card('b'), card('c')),
		{ type: 'merge', cards: ['b'], into: 'a' },
		{ type: 'create-group', name: ' Money ', cards: ['a'] }
	);
	expect(made.groups.map(({ name }) => name)).toEqual(['Courts', 'Money']);
	expect(made.cards.map(({ group, into }) => [group, into])).toEqual([
		['new', null],
		['new', 'a'],
		[null, null]
	]);
	expect(arranged(made, { type: 'dissolve-group', group: 'new' }).cards.every(({ group }) => group === null)).toBe(
		true
	);
	expect(arranged(made, { type: 'move', cards: ['a'], group: null }).cards[1]?.group).toBe(null);
});

test('[CARDS12] what stands for others brings them along, and nothing stands for itself', () => {
	const merged = arranged(
		board(card('a'), card('b'), card('c', { group: 'g' })),
		{ type: 'merge', cards: ['a'], into: 'b' },
		{ type: 'merge', cards: ['b', 'c'], into: 'c' }
	);
	expect(merged.cards.map(({ into, group }) => [into, group])).toEqual([
		['c', 'g'],
		['c', 'g'],
		[null, 'g']
	]);
	// Onto one that stands behind another: to that one.
	expect(arranged(merged, { type: 'merge', cards: ['c'], into: 'a' })).toEqual(merged);
	expect(arranged(merged, { type: 'separate', card: 'a' }).cards[0]?.into).toBe(null);
	expect(withDuplicates(merged, ['c']).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('[CARDS12] of what is not there any more it is told', () => {
	for (const command of [
		{ type: 'move', cards: ['x'], group: null },
		{ type: 'move', cards: ['a'], group: 'x' },
		{ type: 'rename-group', group: 'x', name: 'n' },
		{ type: 'dissolve-group', group: 'x' },
		{ type: 'merge', cards: ['a'], into: 'x' },
		{ type: 'merge', cards: ['x'], into: 'a' },
		{ type: 'separate', card: 'x' },
		{ type: 'hide', card: 'x' }
	] as const)
		expect(
			arrangeBoard(
				board(card('a')),
				{ ...command, ...('cards' in command && { cards: [...command.cards] }) } as never,
				newId
			).ok
		).toBe(false);
});

test('[CARDS13] a hidden card is shown to nobody until it is shown again', () => {
	const hidden = arranged(board(card('a'), card('b')), { type: 'hide', card: 'a' });
	expect(shownCards(hidden).map(({ id }) => id)).toEqual(['b']);
	expect(arranged(hidden, { type: 'show', card: 'a' })).toEqual(board(card('a'), card('b')));
});

test('[CARDS15] a card is taken over once, with its duplicates, and not while it is hidden', () => {
	const before = board(card('a'), card('b', { into: 'a' }), card('c', { hidden: true }));
	const taken = takeCards(before, ['a'], 'p');
	expect(taken.ok && taken.value.cards.map(({ passage }) => passage)).toEqual(['p', 'p', null]);
	expect(taken.ok && takeCards(taken.value, ['a'], 'q')).toEqual({ ok: false, reason: 'cards/taken' });
	for (const id of ['b', 'c', 'x']) expect(takeCards(before, [id], 'p').ok).toBe(false);
});

test('[CARDS16] how many of each side, where each card has one', () => {
	const cards = [{ sides: ['state'] }, { sides: ['nhri', 'society'] }, { sides: ['state'] }];
	expect(countSides(cards)).toEqual([
		{ constituencies: ['nhri', 'society'], cards: 1 },
		{ constituencies: ['state'], cards: 2 }
	]);
	expect(countSides([...cards, { sides: null }])).toBe(null);
});

test('[CARDS14] votes are told where they tell of nobody', () => {
	const votes = (...of: string[]) => of.map((one, at) => ({ participant: `p${at}`, card: one }));
	expect(countCardVotes('open', votes('a'))).toEqual(new Map([['a', 1]]));
	expect(countCardVotes('confidential', votes('a', 'a', 'b', 'c'))).toBe(null);
	expect(countCardVotes('confidential', votes('a', 'a', 'b', 'b', 'b'))).toEqual(
		new Map([
			['a', 2],
			['b', 3]
		])
	);
	expect(countCardVotes('confidential', votes('a', 'a', 'a', 'a', 'b'))).toBe(null);
	expect(countCardVotes('confidential', votes(...Array<string>(10).fill('a')))).toEqual(new Map([['a', 10]]));
});
