import type { BodyOf } from '@plenum/protocol/operation-types';
import type { CardBoardView, CardRoundView, TakenCards } from '@plenum/protocol/workshops/cards';
import type { Card } from '@plenum/domain/cards/board';
import { readCsv } from '@plenum/formats/sheets/csv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { isOnPostgres } from '../test-support/database/folder-database.fixture.ts';
import { alter, findRows, findValues } from '../test-support/database/statements.fixture.ts';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { deleteCardsOf } from './cards.store.ts';

let place: TestApp;
let cluster: string;

beforeAll(async () => {
	place = await createTestApp();
});
afterAll(() => place.close());
beforeEach(async () => {
	cluster = (await place.makeCluster('Courts')).cluster;
});
afterEach(() => void vi.restoreAllMocks());

type Refused = { code: string };
const asked = {
	section: 'challenges',
	question: 'What stands in the way?',
	disclosure: 'confidential',
	limit: 2
} as const;

function open(given: Partial<BodyOf<'openCardRound'>> = {}, as = place.token) {
	return place.api('openCardRound', { as, body: { cluster, ...asked, ...given } });
}
const openRound = async (given: Partial<BodyOf<'openCardRound'>> = {}) => (await open(given)).body.id;

function write(round: string, as: string, cards: Record<string, string>, done = false) {
	const list = Object.entries(cards).map(([id, text]) => ({ id: `card-000${id}`, text }));
	return place.api('saveCards', { params: { round }, as, body: { cards: list, done } });
}

const act = <Body = CardRoundView>(round: string, name: string, body?: object, as = place.token) =>
	place.ask<Body & Refused>(`POST /card-rounds/${round}/${name}`, { as, body });
const board = async (round: string, as = place.token) =>
	(await place.api('getCardBoard', { params: { round }, as })).body;
const list = async (as = place.token) => (await place.api('listCardRounds', { as })).body;
const roundOf = async (id: string, as = place.token) => (await list(as)).rounds.find((round) => round.id === id);
const linesOf = async (type: string, round: string) =>
	(await place.api('readJournal', { query: { after: 0 } })).body.lines.filter(
		(line) => line.type === type && line.stream === `cards:${round}`
	);

/** So many people of one side; each writes a card that says who they are, for the test alone. */
async function sideWrites(round: string, constituency: string, count: number): Promise<string[]> {
	const people: string[] = [];
	for (let at = 0; at < count; at += 1) {
		const person = await place.welcome('participant', constituency);
		expect((await write(round, person, { 1: `${constituency} says ${at}` })).status).toBe(200);
		people.push(person);
	}
	return people;
}

async function revealed(given: object = {}, sides: Record<string, number> = { 'civil-society': 5 }) {
	const round = await openRound(given);
	const people: string[] = [];
	for (const [side, count] of Object.entries(sides)) people.push(...(await sideWrites(round, side, count)));
	expect((await act(round, 'reveal')).status).toBe(200);
	return { round, people, cards: (await board(round)).cards };
}

const query = (sql: string, ...given: string[]) => findValues<string>(place.plenum.context.database, sql, ...given);

/** Where the engine keeps a row, which could tell the order of writing. */
const rowPlace = isOnPostgres ? 'ctid' : 'rowid';

/** All that tables of cards have of a round, as text. */
async function rowsOf(round: string, ...tables: string[]): Promise<string> {
	const { database } = place.plenum.context;
	const rows = tables.map((table) =>
		findRows(database, `select ${rowPlace} as at, * from ${table} where round = ?`, round)
	);
	return JSON.stringify(await Promise.all(rows));
}

test('[CARDS1] a question is opened once on a cluster, and not on a closed or a foreign one', async () => {
	const first = await open();
	expect(first).toMatchObject({ status: 201, body: { state: 'open', ...asked, progress: { begun: 0, finished: 0 } } });
	expect((await open()).body.code).toBe('cards/round-open');
	const free = await open({ cluster: null });
	expect(free.body.section).toBe(null);
	expect((await open({ cluster: null })).body.code).toBe('cards/round-open');
	await act(free.body.id, 'discard');
	const both = await place.makeCluster('Schools');
	const opened = await Promise.all([open({ cluster: both.cluster }), open({ cluster: both.cluster })]);
	expect(opened.map(({ status }) => status).toSorted()).toEqual([201, 409]);
	const closing = { statement: 'Done.', reviewDate: null, dissent: [] };
	const closed = await place.makeCluster('Prisons');
	await place.ask(`POST /clusters/${closed.cluster}/close`, { body: closing });
	expect((await open({ cluster: closed.cluster })).body.code).toBe('cluster/closed');
	const other = { title: 'Elsewhere', stateName: 'Alvenia', reviews: [{ cycle: 4, session: 99, symbols: [] }] };
	const made = await place.api('createConsultation', { body: { ...other, purpose: 'mid-term-report' } });
	const foreign = await place.makeCluster('Courts', { consultation: made.body.id });
	for (const cluster of ['no-such-cluster', foreign.cluster])
		expect((await open({ cluster })).body.code).toBe('cluster/unknown');
});

test('[CARDS3] what one writes comes back to oneself alone, and an empty card is gone', async () => {
	const ada = await place.welcome('participant', 'state');
	const ben = await place.welcome('rapporteur', 'state');
	const round = await openRound();
	expect((await write(round, ada, { 1: ' Few judges ', 2: 'Far courts' }, true)).body.own).toEqual({
		version: 1,
		votes: [],
		done: true,
		cards: [
			{ id: 'card-0001', text: 'Few judges' },
			{ id: 'card-0002', text: 'Far courts' }
		]
	});
	expect((await write(round, ada, { 3: 'One too many' })).body.code).toBe('cards/too-many');
	expect((await write(round, ada, { 1: '', 3: 'Instead' })).body.own?.cards.map(({ text }) => text)).toEqual([
		'Far courts',
		'Instead'
	]);
	// The same id from another person is a different card.
	await write(round, ben, { 2: 'Of Ben' });
	for (const as of [place.token, ben, await place.welcome('observer', 'state')])
		expect(JSON.stringify(await list(as))).not.toContain('Far courts');
	expect((await roundOf(round))?.own).toBe(null);
	expect((await write(round, ada, { 4: 'a'.repeat(601) })).status).toBe(400);
	expect(await linesOf('cards-opened', round)).toHaveLength(1);
	expect(JSON.stringify(await linesOf('cards-opened', round))).not.toContain('Far courts');
});

test('[CARDS20] forty write, change and finish at once: each has all their cards, and a later answer a higher version', async () => {
	const round = await openRound({ limit: 3 });
	const writers: string[] = [];
	for (let at = 0; at < 40; at += 1) writers.push(await place.welcome('participant', 'state'));
	const results = await Promise.all(
		writers.map(async (as, at) => {
			const answers = [
				(await write(round, as, { 1: `First of ${at}` })).body,
				(await write(round, as, { 2: `Second of ${at}` })).body,
				await roundOf(round, as),
				(await write(round, as, { 2: `Second of ${at}, in other words` })).body,
				(await write(round, as, {}, true)).body,
				await roundOf(round, as)
			];
			return { versions: answers.map((answer) => answer?.own?.version), own: answers.at(-1)?.own };
		})
	);
	expect(results).toEqual(
		writers.map((_, at) => ({
			versions: [1, 2, 2, 3, 4, 4],
			own: {
				version: 4,
				done: true,
				votes: [],
				cards: [
					{ id: 'card-0001', text: `First of ${at}` },
					{ id: 'card-0002', text: `Second of ${at}, in other words` }
				]
			}
		}))
	);
	expect((await roundOf(round))?.progress).toEqual({ begun: 40, finished: 40 });
	await act(round, 'reveal');
	expect((await board(round)).cards).toHaveLength(80);
});

test('[CARDS3] facilitators and observers write nothing, and nobody once it has ended', async () => {
	const round = await openRound();
	for (const as of [place.token, await place.welcome('observer', 'state')])
		expect((await write(round, as, { 1: 'Words' })).body.code).toBe('rights/missing');
	const ada = await place.welcome('participant', 'state');
	await act(round, 'discard');
	expect((await write(round, ada, { 1: 'Words' })).body.code).toBe('cards/ended');
});

test('[CARDS4] progress is told in steps of five, and only when one is passed', async () => {
	const notify = vi.spyOn(place.plenum.context.live, 'notify');
	const round = await openRound();
	const people = await sideWrites(round, 'state', 4);
	expect((await roundOf(round))?.progress).toEqual({ begun: 0, finished: 0 });
	expect(notify.mock.calls.map(([fact]) => fact.kind)).toEqual(['cards']);
	people.push(...(await sideWrites(round, 'state', 2)));
	for (const person of people) await write(round, person, {}, true);
	expect((await roundOf(round))?.progress).toEqual({ begun: 5, finished: 5 });
	expect(notify.mock.calls.map(([fact]) => fact.kind)).toEqual(['cards', 'card-progress', 'card-progress']);
});

test('[CARDS7] after the reveal no row, order or answer leads from a card to its writer', async () => {
	const round = await openRound();
	const people = await sideWrites(round, 'state', 4);
	people.push(...(await sideWrites(round, 'civil-society', 4)));
	await write(round, people[0] ?? '', { 1: '', 7: 'state says 0' });
	await act(round, 'reveal');
	const { cards } = await board(round);
	expect(cards).toHaveLength(8);
	expect(cards.every(({ sides }) => sides === null)).toBe(true);
	// Written in the order state, civil society; shown and stored in that of ids that were made for it.
	const ids = await query(`select id from cards where round = ? order by ${rowPlace}`, round);
	expect(ids).toEqual(ids.toSorted());
	expect(cards.map(({ id }) => id)).toEqual(ids);
	expect(ids.some((id) => /^card-000/.test(String(id)))).toBe(false);
	expect(await rowsOf(round, 'written_cards', 'card_writers', 'card_votes')).toBe('[[],[],[]]');
	const rows = await rowsOf(round, 'cards', 'card_groups', 'card_passages');
	for (const id of await query('select id from participants')) expect(rows).not.toContain(id);
	expect((await roundOf(round, people[0]))?.own).toEqual({ version: 0, cards: [], done: false, votes: [] });
	const files = isOnPostgres ? [] : ['plenum.db', 'plenum.db-wal']; // PostgreSQL's are out of a node's reach.
	for (const name of files) expect(readFileSync(join(place.dataDir, name), 'latin1')).not.toContain('card-0007');
	expect(JSON.stringify((await place.api('readJournal', { query: { after: 0 } })).body)).not.toContain(' says ');
	expect((await linesOf('cards-revealed', round))[0]?.data).toEqual({ cards: 5, writers: 5 });
	expect((await board(round, await place.welcome('observer', 'state'))).cards).toEqual(cards);
});

test('[CARDS7] nothing is shown before the reveal, and it happens once, also when two press', async () => {
	const round = await openRound();
	await sideWrites(round, 'state', 5);
	expect((await board(round)).code).toBe('cards/not-revealed');
	expect((await place.api('exportCards', { params: { round } })).body.code).toBe('cards/not-revealed');
	const both = await Promise.all([act(round, 'reveal'), act(round, 'reveal')]);
	expect(both.map(({ status, body }) => [status, body.state])).toEqual(Array(2).fill([200, 'revealed']));
	expect(await linesOf('cards-revealed', round)).toHaveLength(1);
	expect((await board(round)).cards).toHaveLength(5);
	expect((await act(round, 'discard')).body.code).toBe('cards/revealed');
});

test('[CARDS8] too few, or one whom nobody has confirmed, and nothing is revealed or lost', async () => {
	const round = await openRound();
	const [ada] = await sideWrites(round, 'state', 4);
	expect((await act(round, 'reveal')).body.code).toBe('cards/too-few');
	expect((await roundOf(round, ada))?.own?.cards).toHaveLength(1);
	await sideWrites(round, 'state', 1);
	const setConfirmed = (how: string | null) =>
		alter(
			place.plenum.context.database,
			'update participants set confirmed = ? where id = (select max(participant) from written_cards where round = ?)',
			how,
			round
		);
	await setConfirmed(null);
	expect((await act(round, 'reveal')).body.code).toBe('cards/writers-unconfirmed');
	await setConfirmed('list');
	expect((await act(round, 'reveal')).body.state).toBe('revealed');
	const openly = await openRound({ disclosure: 'open' });
	expect((await act(openly, 'reveal')).body.code).toBe('cards/none');
	await write(openly, ada ?? '', { 1: 'Mine' });
	expect((await act(openly, 'reveal')).body.state).toBe('revealed');
	expect((await board(openly)).cards).toMatchObject([{ text: 'Mine', sides: ['state'] }]);
});

test('[CARDS9] the side is told where five of it wrote', async () => {
	const { cards } = await revealed({ disclosure: 'sides' }, { state: 5, 'civil-society': 3, nhri: 2 });
	const sides = new Set(cards.map((card) => `${card.text.split(' ')[0]}: ${card.sides?.join('+')}`));
	expect([...sides].toSorted()).toEqual([
		'civil-society: civil-society+nhri',
		'nhri: civil-society+nhri',
		'state: state'
	]);
});

test('[CARDS10] cards of people who were removed are gone; of those who left they count', async () => {
	const round = await openRound();
	const people = await sideWrites(round, 'state', 7);
	const [removed] = await query('select participant from written_cards where round = ?', round);
	await place.ask(`POST /people/${removed}/remove`);
	await place.ask('POST /leave', { as: people[6] ?? '' });
	await act(round, 'reveal');
	expect((await board(round)).cards).toHaveLength(6);
	expect(await rowsOf(round, 'written_cards')).toBe('[[]]');
});

test('[CARDS6] a round that is discarded takes its cards with it', async () => {
	const round = await openRound();
	await sideWrites(round, 'state', 5);
	expect((await act(round, 'discard')).body.state).toBe('discarded');
	expect((await act(round, 'discard')).body.state).toBe('discarded');
	expect((await act(round, 'reveal')).body.code).toBe('cards/ended');
	expect(await rowsOf(round, 'written_cards', 'cards')).toBe('[[],[]]');
	expect((await open()).status).toBe(201);
});

test('[CARDS12] cards are sorted by facilitator and rapporteurs, and nothing of another round moves', async () => {
	const { round, cards, people } = await revealed();
	const [one, two] = cards.map(({ id }) => id) as [string, string];
	const rita = await place.welcome('rapporteur', 'state');
	const made = await act<CardBoardView>(round, 'board', { type: 'create-group', name: 'Money', cards: [one] }, rita);
	expect(made.body).toMatchObject({ groups: [{ name: 'Money' }] });
	const group = made.body.groups[0]?.id ?? '';
	await act(round, 'board', { type: 'merge', cards: [two], into: one });
	expect((await board(round)).cards.find(({ id }) => id === two)).toMatchObject({ group, into: one });
	expect((await act(round, 'board', { type: 'move', cards: [one], group: null }, people[0])).body.code).toBe(
		'rights/missing'
	);
	await act(round, 'board', { type: 'dissolve-group', group });
	expect((await act(round, 'board', { type: 'move', cards: [one], group })).body.code).toBe('cards/unknown-group');
	const { cluster: elsewhere } = await place.makeCluster('Schools');
	const other = await revealed({ cluster: elsewhere, disclosure: 'open' }, { state: 1 });
	expect((await act(other.round, 'board', { type: 'hide', card: one })).body.code).toBe('cards/unknown-card');
	expect((await board(round)).groups).toEqual([]);
});

test('[CARDS90] the record tells the name that a group of cards had, where it is renamed or dissolved', async () => {
	const { round, cards } = await revealed();
	await act(round, 'board', { type: 'create-group', name: 'Money', cards: [cards[0]?.id] });
	const group = (await board(round)).groups[0]?.id ?? '';
	await act(round, 'board', { type: 'rename-group', group, name: 'Money' });
	await act(round, 'board', { type: 'rename-group', group, name: 'Budget' });
	await act(round, 'board', { type: 'dissolve-group', group });
	const told = async (type: string) => (await linesOf(type, round)).map(({ data }) => data);
	expect(await told('card-group-renamed')).toEqual([{ before: 'Money', after: 'Budget' }]);
	expect(await told('card-group-dissolved')).toEqual([{ name: 'Budget' }]);
});

test('[CARDS13] a hidden card, and what it stands for, is sent to those alone who can show it again', async () => {
	const { round, cards, people } = await revealed();
	const [hurting, same] = cards as [Card, Card];
	await act(round, 'board', { type: 'merge', cards: [same.id], into: hurting.id });
	await act(round, 'board', { type: 'hide', card: hurting.id });
	await act(round, 'board', { type: 'hide', card: hurting.id });
	const seen = JSON.stringify(await board(round, people[0]));
	for (const { id, text } of [hurting, same]) for (const words of [id, text]) expect(seen).not.toContain(words);
	const csv = await place.ask(`GET /card-rounds/${round}/cards.csv`);
	expect(csv.bytes.toString()).not.toContain(hurting.text);
	expect((await board(round)).cards.find(({ id }) => id === hurting.id)?.hidden).toBe(true);
	await act(round, 'board', { type: 'show', card: hurting.id });
	expect((await board(round, people[0])).cards).toHaveLength(5);
	const lines = [...(await linesOf('card-hidden', round)), ...(await linesOf('card-shown', round))];
	expect(lines.map(({ data }) => data)).toEqual([{}, {}]);
});

test('[CARDS14] votes are counted once, and who gave them is gone', async () => {
	const { round, cards, people } = await revealed({}, { state: 6 });
	const ids = cards.map(({ id }) => id);
	const vote = (as: string, ...for_: string[]) =>
		place.api('voteOnCards', { params: { round }, as, body: { cards: for_ } });
	expect((await vote(people[0] ?? '', ids[0] ?? '')).body.code).toBe('cards/no-voting');
	expect((await act(round, 'voting', { votes: 2 })).body.voting).toEqual({ state: 'open', votes: 2 });
	expect((await act(round, 'board', { type: 'move', cards: [ids[0]], group: null })).body.code).toBe('cards/voting');
	for (const [at, person] of people.entries()) await vote(person, ids[at % 3] ?? '', ids[3] ?? '');
	expect((await vote(people[0] ?? '', ...ids.slice(0, 3))).body.code).toBe('cards/too-many-votes');
	expect((await vote(place.token, ids[0] ?? '')).body.code).toBe('rights/missing');
	// Sent again with other cards it replaces what was there.
	expect((await vote(people[0] ?? '', ids[1] ?? '')).body.own?.votes).toEqual([ids[1]]);
	expect((await board(round)).cards.every(({ votes }) => votes === null)).toBe(true);
	await Promise.all([act(round, 'voting/end'), act(round, 'voting/end')]);
	expect(await rowsOf(round, 'card_votes')).toBe('[[]]');
	expect(await linesOf('cards-voted', round)).toHaveLength(1);
	// Five of six voted for one: that tells too much of each of them.
	expect((await board(round)).cards.every(({ votes }) => votes === null)).toBe(true);
	expect((await act(round, 'voting', { votes: 2 })).body.code).toBe('cards/voted');
	const openly = await revealed({ disclosure: 'open' }, { state: 1 });
	await act(openly.round, 'voting', { votes: 1 });
	const [card] = openly.cards;
	await place.ask(`PUT /card-rounds/${openly.round}/votes`, {
		as: openly.people[0] ?? '',
		body: { cards: [card?.id] }
	});
	await act(openly.round, 'voting/end');
	expect((await board(openly.round)).cards[0]?.votes).toBe(1);
});

test('[CARDS15] [CARDS16] cards are taken over once, also by two at once, and can be given back', async () => {
	const { round, cards } = await revealed({ disclosure: 'sides' }, { state: 5, 'civil-society': 5 });
	const [one, two] = cards.map(({ id }) => id) as [string, string];
	await act(round, 'board', { type: 'merge', cards: [two], into: one });
	const take = () => act<TakenCards>(round, 'passages', { cards: [one], section: 'challenges' });
	const both = await Promise.all([take(), take()]);
	expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
	const passages = async () => (await list()).passages.filter((passage) => passage.round === round);
	const taken = await passages();
	expect(taken).toMatchObject([{ round, cluster, section: 'challenges', question: asked.question, cards: 2 }]);
	expect(taken[0]?.sides?.reduce((sum, side) => sum + side.cards, 0)).toBe(2);
	expect((await linesOf('cards-taken-over', round))[0]?.data).toEqual({ cluster, section: 'challenges', cards: 2 });
	const back = `DELETE /card-rounds/${round}/passages/${taken[0]?.id}`;
	expect((await place.ask(back)).status).toBe(200);
	expect((await place.api('giveCardsBack', { params: { round, passage: taken[0]?.id ?? '' } })).body.code).toBe(
		'cards/unknown-passage'
	);
	expect(await passages()).toEqual([]);
	expect((await take()).status).toBe(201);
	const free = await revealed({ cluster: null, disclosure: 'open' }, { state: 1 });
	const nowhere = { cards: [free.cards[0]?.id], section: 'challenges' };
	expect((await act(free.round, 'passages', nowhere)).body.code).toBe('cards/other-cluster');
});

test('[CARDS17] the table of a round has its cards as text, and no writer', async () => {
	const { round, cards } = await revealed({ disclosure: 'open' }, { state: 1 });
	const made = { type: 'create-group', name: '=1+1', cards: cards.map(({ id }) => id) };
	await act(round, 'board', made);
	const { bytes } = await place.ask(`GET /card-rounds/${round}/cards.csv`);
	expect(bytes.toString()).toContain("'=1+1");
	const read = readCsv(bytes);
	expect(read.ok && read.value[0]?.rows.slice(0, 2)).toEqual([
		['card', 'side', 'group', 'same_as', 'votes', 'taken_over'],
		['state says 0', 'state', '=1+1', '', '', '']
	]);
	const person = await place.welcome('participant', 'state');
	expect((await place.api('exportCards', { params: { round }, as: person })).body.code).toBe('rights/missing');
});

test('[CARDS18] of an erased person nothing that they wrote alone is left', async () => {
	const round = await openRound();
	await sideWrites(round, 'state', 1);
	const [participant] = await query('select participant from written_cards where round = ?', round);
	await transaction(place.plenum.context.database, (tx) => deleteCardsOf(tx.db, String(participant)));
	expect(await rowsOf(round, 'written_cards', 'card_writers')).toBe('[[],[]]');
});

test('[CARDS2] where others see a side alone, no round is open', async () => {
	await place.ask(`PATCH /api/v1/consultations/${place.consultation}`, {
		body: { settingsVersion: 0, namePolicy: 'constituency' }
	});
	expect((await open({ disclosure: 'open' })).body.code).toBe('cards/names-promised');
	expect((await open({ disclosure: 'sides' })).status).toBe(201);
	await place.ask(`PATCH /api/v1/consultations/${place.consultation}`, {
		body: { settingsVersion: 1, namePolicy: 'named' }
	});
});
