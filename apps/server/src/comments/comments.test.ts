import { anchorOf } from '@plenum/documents/passages';
import { plainParagraphs } from '@plenum/documents/plain-paragraphs';
import { sectionOf } from '@plenum/documents/roots';
import { linesIn } from '@plenum/documents/text-lines';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { SuggestionOutcome, ThreadCommand } from '@plenum/domain/comments/thread';
import { readCsv } from '@plenum/formats/sheets/csv';
import type { ChangedThread, ThreadList, ThreadView } from '@plenum/protocol/comments';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { alter, findRows, findValue } from '../test-support/database/statements.fixture.ts';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import { upsertClient, replaceSnapshot } from '../documents/documents.store.ts';
import { sha256Base64url } from '../sha256.ts';
import { forgetWordsOf } from '../documents/forget-words.ts';
import { eraseCommentsOf, findGoneQuotes, forgetQuotes } from './erase-comments.ts';
import { openStored } from './read-passage.ts';
import * as Y from 'yjs';

let place: TestApp;
let cluster: string;
let document: string;
let clock: number;
const clocks = { now: () => clock };

const text = 'Two courts opened in May.\nMore will follow.';
const firstOf = (progress: string) => {
	const empty = emptyAssessment();
	return { ...empty, sections: { ...empty.sections, progress: plainParagraphs(progress) } };
};

beforeAll(async () => {
	clock = Date.now();
	place = await createTestApp(null, clocks);
});
afterAll(() => place.close());
beforeEach(async () => {
	clock += 60_000;
	({ cluster, document } = await place.makeCluster('Courts', { first: firstOf(text) }));
});
afterEach(() => void vi.restoreAllMocks());

type Refused = { code: string };
const at = (rest = '', of = document) => `/api/v1/documents/${of}/comments${rest}`;
let made = 0;
const newId = () => `device-${String(++made).padStart(4, '0')}`;

async function anchorAt(words: string, of = document) {
	const doc = await openStored(place.plenum.context.database.read, of);
	if (!doc) throw new Error('There is no such text.');
	const lines = linesIn(sectionOf(doc, 'progress'));
	const line = lines.findIndex((each) => each.text.includes(words));
	const offset = lines[line]?.text.indexOf(words) ?? 0;
	const anchor = anchorOf(lines, { from: { line, offset }, to: { line, offset: offset + words.length } });
	doc.destroy();
	return anchor;
}

async function open(words: string, given: object = {}, as = place.token) {
	const request = { id: newId(), section: 'progress', text: 'Which ones?', replacement: null };
	const body = { ...request, anchor: await anchorAt(words), ...given };
	return place.ask<ThreadView & Refused>(`POST ${at()}`, { as, body });
}

const change = (thread: string, command: ThreadCommand, as = place.token) =>
	place.ask<ChangedThread & Refused>(`POST ${at(`/${thread}`)}`, { as, body: command });
const list = async (as = place.token, of = document) =>
	(await place.ask<ThreadList>(`GET ${at('', of)}`, { as })).body.threads;
const decide = (thread: string, outcome: SuggestionOutcome, as = place.token) =>
	change(thread, { type: 'decide', outcome }, as);
const idOf = async (token: string) =>
	String(
		await findValue(
			place.plenum.context.database,
			'select participant from sessions where token_hash = ?',
			sha256Base64url(token)
		)
	);

/** Tests of this file change the settings one after the other. */
async function configure(change: object) {
	const { settingsVersion } = (await place.api('getConsultation')).body;
	return place.ask('PATCH ', { body: { settingsVersion, ...change } });
}

test('[COMMENTS1] [COMMENTS2] those who speak comment and answer, observers read, and nobody once it is closed', async () => {
	const ada = await place.welcome('participant', 'state');
	const rita = await place.welcome('rapporteur', 'nhri');
	const eyes = await place.welcome('observer', 'state');
	const { body, status } = await open('Two courts', {}, ada);
	expect([status, body.quote, body.comments.length]).toEqual([201, 'Two courts', 1]);
	await change(body.id, { type: 'reply', id: newId(), text: 'Of the north.' }, rita);
	expect((await open('May', {}, eyes)).body.code).toBe('rights/missing');
	expect((await change(body.id, { type: 'resolve' }, eyes)).body.code).toBe('rights/missing');
	const seen = await list(eyes);
	expect(seen.map(({ comments }) => comments.map((one) => [one.text, one.own]))).toEqual([
		[
			['Which ones?', false],
			['Of the north.', false]
		]
	]);
	await place.ask(`POST /clusters/${cluster}/close`, { body: { statement: 'Done', reviewDate: null, dissent: [] } });
	expect((await open('May', {}, ada)).body.code).toBe('document/frozen');
	expect((await change(body.id, { type: 'resolve' }, ada)).body.code).toBe('document/frozen');
	expect(await list(eyes)).toEqual(seen);
});

test('[COMMENTS3] what a passage says is read from the saved text, and one that is not there is refused', async () => {
	const anchor = await anchorAt('courts opened');
	const other = await place.makeCluster('Water', { first: firstOf('Wells were dug.') });
	const nowhere = { client: 4_000_000_000, clock: 0 };
	const wrong = [
		{ section: 'challenges' },
		{ anchor: { from: anchor?.to, to: anchor?.from } },
		{ anchor: { from: anchor?.from, to: nowhere } },
		{ anchor: { from: nowhere, to: nowhere } }
	];
	for (const given of wrong) expect((await open('May', given)).body.code).toBe('comments/unknown-passage');
	for (const given of [
		{ anchor: { from: { client: -1, clock: 0 }, to: nowhere } },
		{ anchor: null },
		{ replacement: 'two\nlines' },
		{ quote: 'They said worse' }
	])
		expect((await open('May', given)).status).toBe(400);
	expect((await open('courts opened', { text: 'a'.repeat(2001) })).status).toBe(400);
	// Under the address of another text, too, its letters lead nowhere.
	const foreign = { id: newId(), section: 'progress', text: 'Mine', replacement: null, anchor };
	expect((await place.ask<Refused>(`POST ${at('', other.document)}`, { body: foreign })).body.code).not.toBe(undefined);
	expect(await list(place.token, other.document)).toEqual([]);
	expect(await list()).toEqual([]);
});

test('[COMMENTS5] twenty in a minute, and a minute later on', async () => {
	const ada = await place.welcome('participant', 'state');
	const { body } = await open('May', {}, ada);
	for (let count = 1; count < 20; count++)
		expect((await change(body.id, { type: 'reply', id: newId(), text: `${count}` }, ada)).status).toBe(200);
	expect((await change(body.id, { type: 'reply', id: newId(), text: 'More' }, ada)).body.code).toBe(
		'comments/too-fast'
	);
	expect((await open('Two', {}, ada)).body.code).toBe('comments/too-fast');
	expect((await open('Two')).status).toBe(201);
	clock += 60_000;
	expect((await open('Two', {}, ada)).status).toBe(201);
});

test('[COMMENTS5] a text has room for two thousand comments', async () => {
	const { body } = await open('May');
	const fill = `with recursive more(n) as (values (1) union all select n + 1 from more where n < 1999)
		insert into comments select thread, 'filler-' || n, n, participant, text, hidden, 0, edited from comments, more where id = ?`;
	await alter(place.plenum.context.database, fill, body.id);
	expect((await open('Two')).body.code).toBe('comments/text-full');
	expect((await change(body.id, { type: 'reply', id: newId(), text: 'More' })).body.code).toBe('comments/too-many');
});

test('[COMMENTS6] what is sent again, also by two at once, is there once, and nobody else’s', async () => {
	const ada = await place.welcome('participant', 'state');
	const ben = await place.welcome('participant', 'state');
	const request = { id: newId(), text: 'Once' };
	const both = await Promise.all([open('May', request, ada), open('May', request, ada)]);
	expect(both.map(({ status, body }) => [status, body.id])).toEqual([
		[201, request.id],
		[201, request.id]
	]);
	expect((await open('May', request, ben)).body.code).toBe('comments/unknown');
	expect(await list()).toHaveLength(1);
	const reply = { type: 'reply', id: newId(), text: 'Also once' } as const;
	await Promise.all([change(request.id, reply, ben), change(request.id, reply, ben)]);
	expect((await list())[0]?.comments.map((one) => one.text)).toEqual(['Once', 'Also once']);
	// A thread of one text does not open under another's address.
	const other = await place.makeCluster('Water', { first: firstOf('Wells.') });
	const through = `POST ${at(`/${request.id}`, other.document)}`;
	expect((await place.ask<Refused>(through, { body: { type: 'resolve' } })).body.code).toBe('comments/unknown');
});

test('[COMMENTS7] words that are deleted are in no row, and a thread without words is gone', async () => {
	const ada = await place.welcome('participant', 'state');
	const { body } = await open('May', { text: 'quokkaquokka' }, ada);
	await change(body.id, { type: 'edit', comment: body.id, text: 'wombatwombat' }, ada);
	expect((await list())[0]?.comments[0]).toMatchObject({ text: 'wombatwombat', edited: true });
	await change(body.id, { type: 'reply', id: newId(), text: 'Why?' });
	expect((await change(body.id, { type: 'edit', comment: body.id, text: 'Other' }, ada)).body.code).toBe(
		'comments/answered'
	);
	expect((await change(body.id, { type: 'delete', comment: body.id })).body.code).toBe('comments/unknown');
	await change(body.id, { type: 'delete', comment: body.id }, ada);
	const rows = await findRows(place.plenum.context.database, 'select * from comments');
	expect(JSON.stringify(rows)).not.toMatch(/quokka|wombat/);
	const alone = await open('Two', {}, ada);
	expect((await change(alone.body.id, { type: 'delete', comment: alone.body.id }, ada)).body).toEqual({ thread: null });
	expect(await list()).toHaveLength(1);
});

test('[COMMENTS9] a hidden comment is sent to those who settle and its writer, and the minutes have no word of it', async () => {
	const ada = await place.welcome('participant', 'state', 'Ministry');
	const ben = await place.welcome('participant', 'nhri');
	const { body } = await open('May', { text: 'hurtshurts', replacement: 'hurtstoo' }, ada);
	expect((await change(body.id, { type: 'hide', comment: body.id }, ada)).body.code).toBe('rights/missing');
	await change(body.id, { type: 'hide', comment: body.id });
	await change(body.id, { type: 'hide', comment: body.id });
	expect(JSON.stringify(await list(ben))).not.toContain('hurts');
	expect((await list(ada))[0]).toMatchObject({ replacement: 'hurtstoo', comments: [{ text: 'hurtshurts' }] });
	const csv = await place.ask(`GET ${at('.csv')}`);
	expect(csv.bytes.toString()).not.toContain('hurts');
	const lines = (await place.api('readJournal', { query: { after: 0 } })).body.lines;
	expect(lines.filter(({ type }) => type === 'comment-hidden').map(({ data }) => data)).toEqual([{}]);
	expect(JSON.stringify(lines)).not.toMatch(/hurts|Which ones/);
	await change(body.id, { type: 'show', comment: body.id });
});

test('[RECEIPT5] what was decided on suggestions is one list for everyone, without whose it is and what it says', async () => {
	const suggest = async (words: string, replacement: string | null) => (await open(words, { replacement })).body.id;
	const decided = await suggest('Two', 'Three');
	const undecided = await suggest('courts', 'tribunals');
	const remark = await suggest('May', null);
	await decide(decided, 'partly');
	const list = async (as: string) => (await place.api('listDecidedSuggestions', { as })).body;
	const observer = await place.welcome('observer', 'nhri');
	const mine = (await list(place.token)).suggestions.filter((one) => one.cluster === cluster);
	expect(mine).toEqual([{ id: decided, cluster, outcome: 'partly' }]);
	expect(JSON.stringify(await list(observer))).toBe(JSON.stringify(await list(place.token)));
	expect(JSON.stringify(await list(observer))).not.toMatch(new RegExp(`${undecided}|${remark}|Three`));
	// A caucus, the notes of an item and another consultation keep their own to themselves.
	const { database } = place.plenum.context;
	const own = { caucus: 'NULL', item: 'NULL', consultation: `'${place.consultation}'` };
	for (const [column, value] of Object.entries(own)) {
		await alter(database, `UPDATE documents SET ${column} = 'x' WHERE id = '${document}'`);
		expect((await list(place.token)).suggestions.filter(({ id }) => id === decided)).toEqual([]);
		await alter(database, `UPDATE documents SET ${column} = ${value} WHERE id = '${document}'`);
	}
	expect((await list(place.token)).suggestions.filter(({ id }) => id === decided)).toHaveLength(1);
});

test('[COMMENTS13] [COMMENTS16] a suggestion is decided once, also by two at once, and the minutes have no word of it', async () => {
	const ada = await place.welcome('participant', 'state');
	const rita = await place.welcome('rapporteur', 'nhri');
	const { body } = await open('Two courts', { text: '', replacement: 'numbat courts' }, ada);
	expect((await decide(body.id, 'accepted', ada)).body.code).toBe('rights/missing');
	const both = await Promise.all([decide(body.id, 'accepted', rita), decide(body.id, 'declined')]);
	expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
	const lines = (await place.api('readJournal', { query: { after: 0 } })).body.lines;
	const decided = lines.filter(({ type, stream }) => type === 'suggestion-decided' && stream === `cluster:${cluster}`);
	expect(decided).toHaveLength(1);
	expect(JSON.stringify(lines)).not.toContain('numbat');
	await change(body.id, { type: 'reopen' }, rita);
	expect((await list())[0]).toMatchObject({ resolved: false, outcome: null });
	expect((await open('Two courts', { replacement: 'Two courts' })).body.code).toBe('comments/same-words');
	expect((await open('Two courts', { text: ' ' })).body.code).toBe('comments/empty');
});

test('[COMMENTS17] the table has what everyone may read, as text, and nothing else leaves', async () => {
	const ada = await place.welcome('participant', 'state', 'Ministry');
	const { body } = await open('Two courts', { text: '=1+1', replacement: 'Three courts' }, ada);
	await change(body.id, { type: 'reply', id: newId(), text: 'Yes' });
	const { bytes } = await place.ask(`GET ${at('.csv')}`);
	expect(bytes.toString()).toContain("'=1+1");
	const read = readCsv(bytes);
	expect(read.ok && read.value[0]?.rows.slice(1)).toMatchObject([
		['1', 'progress', 'Two courts', 'Three courts', '=1+1', 'state', await idOf(ada), 'open'],
		['1', 'progress', 'Two courts', '', 'Yes', 'other', 'Ada Fell', 'open']
	]);
	expect((await place.ask<Refused>(`GET ${at('.csv')}`, { as: ada })).body.code).toBe('rights/missing');
	for (const path of ['/exports/outcome.json', '/exports/outcome.csv', `/clusters/${cluster}`, '/journal?after=0']) {
		const { status, bytes: sent } = await place.ask(`GET ${path}`);
		expect([path, status, sent.toString().includes('Three courts')]).toEqual([path, 200, false]);
	}
	const found = await place.ask('POST /search', { body: { query: 'Three courts' } });
	expect(found.bytes.toString()).not.toContain(body.id);
});

test('[COMMENTS18] of whoever is erased no word is left beside a text, nor what no text says any more in a quote of theirs', async () => {
	const ada = await place.welcome('participant', 'state');
	const ben = await place.welcome('participant', 'nhri');
	const alone = await open('Two', { text: 'quokka one' }, ada);
	const answered = await open('May', { text: 'quokka two', replacement: 'quokka three' }, ada);
	await change(answered.body.id, { type: 'reply', id: newId(), text: 'Why?' }, ben);
	const kept = await open('More will', {}, ben);
	const ofBen = await open('in May', {}, ben);
	const { database } = place.plenum.context;
	const doc = await openStored(database.read, document);
	(((doc as Y.Doc).getXmlFragment('progress').get(0) as Y.XmlElement).get(0) as Y.XmlText).delete(18, 7);
	const participant = await idOf(ada);
	await transaction(database, async (tx) => {
		await eraseCommentsOf(tx, participant);
		await replaceSnapshot(tx.db, document, 0, Y.encodeStateAsUpdate(doc as Y.Doc));
		const none = { consultation: place.consultation, gone: new Map(), unreadable: [] };
		await forgetQuotes(tx, await findGoneQuotes(tx.db, participant, none));
	});
	const left = await list();
	expect(left.map(({ id, quote, replacement }) => [id, quote, replacement])).toEqual([
		[answered.body.id, null, null],
		[kept.body.id, 'More will', null],
		[ofBen.body.id, 'in May', null]
	]);
	expect(left.some(({ id }) => id === alone.body.id)).toBe(false);
	expect(JSON.stringify(left)).not.toContain('quokka');
});

test('[COMMENTS18] a quote of deleted words goes with the person who wrote them, and with nobody else', async () => {
	const ada = await place.welcome('participant', 'state');
	const ben = await place.welcome('participant', 'nhri');
	const { database } = place.plenum.context;
	const doc = (await openStored(database.read, document)) as Y.Doc;
	const first = () => (doc.getXmlFragment('progress').get(0) as Y.XmlElement).get(0) as Y.XmlText;
	first().insert(4, 'secret ');
	const store = (tx: Transaction) => replaceSnapshot(tx.db, document, 0, Y.encodeStateAsUpdate(doc));
	const owner = async (token: string) => ({ participant: await idOf(token), announced: true });
	const ofAda = await owner(ada);
	await transaction(database, async (tx) => {
		await store(tx);
		await upsertClient(tx.db, document, doc.clientID, ofAda);
	});
	for (const words of ['Two secret courts', 'in May', 'secret']) await open(words, {}, ben);
	first().delete(4, 7);
	first().delete(11, 6);
	await transaction(database, store);
	const quotesWithout = async (token: string) => {
		const participant = await idOf(token);
		await transaction(database, async (tx) => {
			const words = await forgetWordsOf(tx, place.consultation, participant);
			const gone = await findGoneQuotes(tx.db, participant, { ...words, consultation: place.consultation });
			await forgetQuotes(tx, gone);
		});
		return (await list()).map(({ quote }) => quote);
	};
	const stranger = await place.welcome('participant', 'nhri');
	expect(await quotesWithout(stranger)).toEqual(['Two secret courts', 'in May', 'secret']);
	expect(await quotesWithout(ada)).toEqual([null, 'in May', null]);
});

test('[COMMENTS19] the threads of merged texts go on in the joint one', async () => {
	const water = await place.makeCluster('Water', { first: firstOf('Wells were dug.') });
	await open('Two courts');
	const anchor = await anchorAt('Wells', water.document);
	const body = { id: newId(), section: 'progress', text: 'Where?', replacement: null, anchor };
	expect((await place.ask(`POST ${at('', water.document)}`, { body })).status).toBe(201);
	const merged = await place.api('mergeClusters', { params: { cluster }, body: { clusters: [water.cluster] } });
	const joint = await list(place.token, merged.body.document);
	expect(joint.map(({ quote }) => quote)).toEqual(['Two courts', 'Wells']);
	expect(
		(await place.ask(`POST ${at(`/${body.id}`, merged.body.document)}`, { body: { type: 'resolve' } })).status
	).toBe(200);
	expect(await list(place.token, water.document)).toEqual([]);
});

test('[COMMENTS20] a fact says which text, once it is recorded, and nothing where nothing changed', async () => {
	const notify = vi.spyOn(place.plenum.context.live, 'notify');
	const { body } = await open('May');
	await change(body.id, { type: 'resolve' });
	await change(body.id, { type: 'resolve' });
	await open('May', { replacement: 'May' });
	const fact = { kind: 'comments', consultation: place.consultation, document };
	expect(notify.mock.calls.map(([one]) => one)).toEqual([fact, fact]);
});

test('[COMMENTS10] who wrote is shown as the name policy says, and never by an id', async () => {
	const ada = await place.welcome('participant', 'state', 'Ministry');
	const ben = await place.welcome('participant', 'nhri');
	await open('May', {}, ada);
	const author = async () => (await list(ben))[0]?.comments[0]?.author;
	expect(await author()).toEqual({ shownAs: await idOf(ada), constituency: 'state' });
	for (const [namePolicy, shownAs] of [
		['organisation', 'Ministry'],
		['constituency', null]
	]) {
		await configure({ namePolicy });
		expect(await author()).toEqual({ shownAs, constituency: 'state' });
		for (const as of [ada, ben, place.token]) expect(JSON.stringify(await list(as))).not.toContain(await idOf(ada));
	}
});

test('[COMMENTS23] observers comment where the consultation says so, and not otherwise', async () => {
	const observer = await place.welcome('observer', 'nhri');
	expect((await open('Two', {}, observer)).status).toBe(403);
	await configure({ observersComment: true });
	expect((await open('Two', {}, observer)).status).toBe(201);
	expect((await place.ask(`GET /api/v1/documents/${document}/state`, { as: observer })).status).toBe(200);
	await configure({ observersComment: false });
	expect((await open('May', {}, observer)).status).toBe(403);
});

test('[PROJECTOR9] a thread stands on the wall as those see it who see least, and is taken down as it is hidden or resolved', async () => {
	const items = [{ cluster, title: 'Courts', minutes: 20 }];
	const planned = await place.api('planWorkshop', { body: { title: 'Day', items } });
	const path = `/workshops/${planned.body.workshop.id}`;
	const command = (body: object) => place.ask(`POST ${path}/commands`, { body });
	await command({ type: 'start' });
	await command({ type: 'next-item' });
	await configure({ namePolicy: 'constituency' });
	const someone = await place.welcome('participant', 'nhri');
	const { id } = (await open('courts', { text: 'Which ones?' }, someone)).body;
	await change(id, { type: 'reply', id: newId(), text: 'All of them.' });
	const show = (thread: string | null, as = place.token) => {
		const body = { show: thread === null ? null : ({ kind: 'remark', thread } as const) };
		return place.api('changeScreen', { params: { workshop: planned.body.workshop.id }, as, body });
	};
	const shown = async () =>
		(await place.api('viewProjector', { params: { workshop: planned.body.workshop.id } })).body.view?.content as {
			kind: string;
			said: object[];
		};
	expect((await show(id, someone)).body.code).toBe('rights/missing');
	expect((await show('no-such-thread')).body.code).toBe('comments/unknown');
	expect((await show(id)).status).toBe(200);
	expect(await shown()).toMatchObject({
		kind: 'remark',
		section: 'progress',
		quote: 'courts',
		said: [{ author: { shownAs: null, constituency: 'nhri' }, text: 'Which ones?' }, { text: 'All of them.' }]
	});
	expect(JSON.stringify(await shown())).not.toContain(await idOf(someone));
	await change(id, { type: 'hide', comment: id });
	expect((await shown()).kind).toBe('recommendations');
	expect((await show(id)).body.code).toBe('comments/unknown');
	await change(id, { type: 'show', comment: id });
	expect((await shown()).kind).toBe('remark');
	await change(id, { type: 'resolve' });
	expect((await shown()).kind).toBe('recommendations');
	const elsewhere = await place.makeCluster('Water', { first: firstOf(text) });
	const other = { id: newId(), section: 'progress', text: 'Here?', replacement: null };
	const anchor = await anchorAt('courts', elsewhere.document);
	await place.ask(`POST ${at('', elsewhere.document)}`, { body: { ...other, anchor } });
	expect((await show(other.id)).body.code).toBe('comments/unknown');
});
