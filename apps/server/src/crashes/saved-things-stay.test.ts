import { sectionOf } from '@plenum/documents/roots';
import { defaultTemplate } from '@plenum/reports/template';
import type { CardBoardView } from '@plenum/protocol/workshops/cards';
import type { ConsultationView } from '@plenum/protocol/consultations';
import type { CommitmentList } from '@plenum/protocol/commitments';
import type { TemplateView } from '@plenum/protocol/exports/templates';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { openStored } from '../comments/read-passage.ts';
import { transaction } from '../db/transaction.ts';
import { appendUpdates, upsertClient } from '../documents/documents.store.ts';
import { addPerson, fillConsultation } from '../test-support/app/filled-consultation.fixture.ts';
import { routesOfConsultation } from '../test-support/app/routes.fixture.ts';

/** Who saves, and who comes after them in the same role, of the same side. */
type Person = 'facilitator' | 'rapporteur' | 'participant';
type Command = { route: string; body?: object };

let testApp: TestApp;
let ids: Record<string, string>;
const savers = new Map<Person, { id: string; token: string }>();
const others = new Map<Person, { id: string; token: string }>();

beforeAll(async () => {
	testApp = await createTestApp();
	const { consultation } = testApp;
	savers.set('facilitator', { id: '', token: testApp.token });
	const bring = (name: string, role: Person) =>
		addPerson(testApp, { name, consultation, role, status: 'admitted', constituency: 'state' });
	savers.set('rapporteur', await bring('Rita', 'rapporteur'));
	savers.set('participant', await bring('Pia', 'participant'));
	others.set('facilitator', await bring('Gil', 'facilitator'));
	others.set('rapporteur', await bring('Sam', 'rapporteur'));
	others.set('participant', await bring('Quin', 'participant'));
	// Twice in one consultation: what the table has of another consultation is here the second thing of its kind.
	const one = await fillConsultation(testApp, consultation);
	const two = await fillConsultation(testApp, consultation);
	ids = Object.fromEntries([
		...Object.entries(one),
		...Object.entries(two).map(([name, id]) => [`theirs.${name}`, id])
	]);
	ids['theirs.participant'] = (await bring('Noah', 'participant')).id;
	for (const document of ['document', 'theirs.document'])
		await writeText(ids[document] ?? '', wordOf(`text of ${document}`));
	ids['commitment'] = ids['theirs.commitment'] = await adopt();
	ids['poll'] = await openPoll('{theirs.cluster}');
	await revealCards();
});
afterAll(() => testApp.close());

/** One word for each saved thing, which stands nowhere else. */
const wordOf = (name: string) => `zz${name.replaceAll(/[^a-z]/g, '')}zz`;
const filled = (text: string) => text.replace(/\{([a-z.]+)\}/g, (_, name: string) => ids[name] ?? `no-${name}-here`);

async function ask<Body>(
	token: string,
	{ route, body }: Command
): Promise<{ status: number; text: string; body: Body }> {
	const [method, path] = filled(route).split(' ') as ['GET', string];
	const payload = body ? { payload: JSON.parse(filled(JSON.stringify(body))) as object } : {};
	const headers = { authorization: `Bearer ${token}` };
	const reply = await testApp.plenum.app.inject({ method, url: `/api/v1${path}`, headers, ...payload });
	const isJson = String(reply.headers['content-type']).includes('json');
	return { status: reply.statusCode, text: reply.payload, body: (isJson ? reply.json() : {}) as Body };
}

async function writeText(document: string, words: string): Promise<void> {
	const { database } = testApp.plenum.context;
	const doc = (await openStored(database.read, document)) as Y.Doc;
	const before = Y.encodeStateVector(doc);
	const paragraph = sectionOf(doc, 'progress').get(0) as Y.XmlElement;
	(paragraph.get(0) as Y.XmlText).insert(0, words);
	const letters = { client: doc.clientID, clock: Y.getState(doc.store, doc.clientID) - words.length };
	anchors.set(document, { from: letters, to: { ...letters, clock: letters.clock + words.length - 1 } });
	await transaction(database, async (tx) => {
		await upsertClient(tx.db, document, doc.clientID, { participant: savers.get('participant')!.id, announced: true });
		await appendUpdates(tx.db, document, 1, [Y.encodeStateAsUpdate(doc, before)]);
	});
}
const anchors = new Map<string, object>();

async function adopt(): Promise<string> {
	const facilitator = savers.get('facilitator')!.token;
	const participant = savers.get('participant')!.token;
	const id = await openPoll('{cluster}');
	await ask(participant, { route: `POST /polls/${id}/ballot`, body: { choice: 'for' } });
	await ask(facilitator, {
		route: `POST /polls/${id}/close`,
		body: { statement: wordOf('adopted with'), reviewDate: null }
	});
	ids['adopting'] = id;
	return (await ask<CommitmentList>(facilitator, { route: `GET ${root}/commitments` })).body.commitments[0]?.id ?? '';
}

async function openPoll(cluster: string): Promise<string> {
	const { token } = savers.get('facilitator')!;
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const body = { cluster, action: 'action-0001', workshop: null, kind: 'open', rules };
	const { id } = (await ask<{ id: string }>(token, { route: `POST ${root}/polls`, body })).body;
	await ask(token, { route: `POST /polls/${id}/open` });
	return id;
}

/** Five people have written, so that nobody can be told by what they wrote. */
async function revealCards(): Promise<void> {
	const { consultation } = testApp;
	for (const name of ['Uma', 'Val', 'Wim', 'Xia', 'Yan']) {
		const given = { name, consultation, role: 'participant', status: 'admitted', constituency: 'state' } as const;
		const { token } = await addPerson(testApp, given);
		const body = { cards: [{ id: `card-${name}-1`, text: `Courts, ${name}` }], done: true };
		await ask(token, { route: `PUT ${root}/card-rounds/{theirs.cards}/own`, body });
	}
	await ask(testApp.token, { route: `POST ${root}/card-rounds/{theirs.cards}/reveal` });
}

const root = '/consultations/{consultation}';
const record = `GET ${root}/journal?after=0`;

/** `homes`: where the person who saved it, or a facilitator, reads it again; `{word}` is the word that they saved. */
type Saved = {
	what: string;
	by: Person;
	save: (word: string) => Command | Promise<Command>;
	homes: string[];
	reads?: string;
};

const content = (reason: string) => ({
	level: 'fully-implemented',
	percentage: null,
	regression: false,
	reason
});
const rating = (reason: string) => ({
	level: 'fully-implemented',
	percentage: null,
	regression: false,
	reason,
	source: ''
});
const settingsVersion = async () =>
	(await ask<ConsultationView>(testApp.token, { route: `GET ${root}` })).body.settingsVersion;
const otherSettings = { title: 'Other', consentText: null, institutions: [] };
const item = { cluster: '{cluster}', title: 'Item', minutes: 5 };

const saved: Saved[] = [
	{
		what: 'title and consent of the consultation',
		by: 'facilitator',
		save: async (word) => ({
			route: `PATCH ${root}`,
			body: { settingsVersion: await settingsVersion(), title: word, consentText: word }
		}),
		homes: [`GET ${root}`, `GET ${root}/settings-history`]
	},
	{
		what: 'institutions',
		by: 'facilitator',
		save: async (name) => ({
			route: `PATCH ${root}`,
			body: { settingsVersion: await settingsVersion(), institutions: [{ name, short: null, names: [] }] }
		}),
		homes: [`GET ${root}`, `GET ${root}/settings-history`]
	},
	{
		what: 'label of a cluster',
		by: 'facilitator',
		save: (label) => ({ route: `PATCH ${root}/clusters/{cluster}`, body: { label } }),
		homes: [`GET ${root}/clusters/{cluster}`, record]
	},
	{
		what: 'rating of a recommendation',
		by: 'participant',
		save: (word) => ({
			route: `PUT ${root}/clusters/{theirs.cluster}/side-ratings/state`,
			body: { recommendations: [{ id: '{theirs.recommendation}', seen: null }], rating: content(word) }
		}),
		homes: [`GET ${root}/clusters/{theirs.cluster}`, record]
	},
	{
		what: 'agreed rating of a recommendation',
		by: 'rapporteur',
		save: (word) => ({
			route: `PUT ${root}/clusters/{cluster}/agreed-ratings`,
			body: { recommendations: [{ id: '{recommendation}', seen: null }], agreed: content(word) }
		}),
		homes: [`GET ${root}/clusters/{cluster}`, record]
	},
	{
		what: 'addition',
		by: 'facilitator',
		save: (text) => ({
			route: `PUT ${root}/clusters/{theirs.cluster}/additions/{theirs.addition}`,
			body: { text, note: text }
		}),
		homes: [`GET ${root}/clusters/{cluster}`, `GET ${root}/clusters/{theirs.cluster}`, record]
	},
	{
		what: 'text of a document',
		by: 'participant',
		save: () => ({ route: 'GET /documents/{document}/state' }),
		homes: ['GET /documents/{document}/state'],
		reads: wordOf('text of document')
	},
	{
		what: 'version of a text',
		by: 'rapporteur',
		save: (label) => ({ route: 'POST /documents/{theirs.document}/versions', body: { label } }),
		homes: ['GET /documents/{theirs.document}/versions']
	},
	{
		what: 'comment',
		by: 'participant',
		save: (text) => ({
			route: 'POST /documents/{document}/comments',
			body: {
				id: 'thread-zz01',
				section: 'progress',
				text,
				replacement: null,
				anchor: anchors.get(ids['document'] ?? '')
			}
		}),
		homes: ['GET /documents/{document}/comments']
	},
	{
		what: 'reason of a rating',
		by: 'participant',
		save: (word) => ({
			route: `PUT ${root}/rating-rounds/{theirs.round}/ratings`,
			body: { ratings: [{ recommendation: '{theirs.recommendation}', version: 0, rating: rating(word) }] }
		}),
		homes: [
			`GET ${root}/rating-rounds/{theirs.round}/ratings`,
			`GET ${root}/rating-rounds/{theirs.round}/reveal/{theirs.recommendation}`
		]
	},
	{
		what: 'card',
		by: 'participant',
		save: (text) => ({
			route: `PUT ${root}/card-rounds/{cards}/own`,
			body: { cards: [{ id: 'card-zz001', text }], done: false }
		}),
		homes: [`GET ${root}/card-rounds`]
	},
	{
		what: 'notice in a workshop',
		by: 'facilitator',
		save: (text) => ({
			route: `POST ${root}/workshops/{theirs.workshop}/commands`,
			body: { type: 'give-notice', text }
		}),
		homes: [`GET ${root}/workshops/{theirs.workshop}/events`]
	},
	{
		what: 'agenda of a workshop',
		by: 'facilitator',
		save: (title) => ({
			route: `POST ${root}/workshops/{theirs.workshop}/commands`,
			body: { type: 'change-agenda', items: [{ ...item, title }] }
		}),
		homes: [`GET ${root}/workshops/{theirs.workshop}/events`]
	},
	{
		what: 'link to the call',
		by: 'facilitator',
		save: (word) => ({
			route: `PUT ${root}/workshops/{theirs.workshop}/call-link`,
			body: { link: `https://call.example/${word}` }
		}),
		homes: [`GET ${root}/workshops`, record]
	},
	{
		what: 'correction of the minutes',
		by: 'facilitator',
		save: (text) => ({ route: `POST ${root}/journal/corrections`, body: { entry: 1, text } }),
		homes: [record]
	},
	{
		what: 'template of reports',
		by: 'rapporteur',
		save: async (word) => {
			const { version } = (await ask<TemplateView>(testApp.token, { route: `GET ${root}/template` })).body;
			return {
				route: `PUT ${root}/template`,
				body: { version, template: { ...defaultTemplate, publishers: [word] } }
			};
		},
		homes: [`GET ${root}/template`, ...[1, 2, 3, 4, 5, 6].map((version) => `GET ${root}/template?version=${version}`)]
	},
	{
		what: 'evidence of a commitment',
		by: 'rapporteur',
		save: async (evidence) => {
			const { commitments } = (await ask<CommitmentList>(testApp.token, { route: `GET ${root}/commitments` })).body;
			return {
				route: `PATCH ${root}/commitments/{commitment}`,
				body: { updates: commitments[0]?.updates ?? 0, evidence }
			};
		},
		homes: [`GET ${root}/commitments`, `GET ${root}/commitments/{commitment}/updates`]
	},
	{
		what: 'statement on a vote',
		by: 'facilitator',
		save: () => ({ route: 'GET /polls/{adopting}' }),
		homes: ['GET /polls/{adopting}', record],
		reads: wordOf('adopted with')
	},
	{
		what: 'statement and dissent of a closed cluster',
		by: 'facilitator',
		save: (text) => ({
			route: `POST ${root}/clusters/{theirs.cluster}/close`,
			body: { statement: text, reviewDate: null, dissent: [{ constituency: 'state', text }] }
		}),
		homes: [`GET ${root}/clusters/{theirs.cluster}`, record]
	},
	{
		what: 'name of a group of cards',
		by: 'rapporteur',
		save: (name) => ({
			route: `POST ${root}/card-rounds/{theirs.cards}/board`,
			body: { type: 'create-group', name, cards: [] }
		}),
		homes: [`GET ${root}/card-rounds/{theirs.cards}/board`, record]
	},
	{
		what: 'ratings of a paper sheet',
		by: 'facilitator',
		save: (organisation) => ({
			route: `POST ${root}/rating-rounds/{theirs.round}/sheets/entries`,
			body: { organisation, constituency: 'state', lines: '1.1, 1' }
		}),
		homes: [`GET ${root}/rating-rounds/{theirs.round}/sheets`]
	},
	{
		what: 'ballot',
		by: 'participant',
		save: () => ({ route: 'POST /polls/{poll}/ballot', body: { choice: 'for' } }),
		homes: ['GET /polls/{poll}', 'GET /polls/{poll}/result'],
		reads: '"for"'
	},
	{
		what: 'label of an invitation',
		by: 'facilitator',
		save: (label) => ({ route: `POST ${root}/invitations`, body: { label } }),
		homes: [`GET ${root}/invitations`]
	}
];

/** What the table has with an empty body, or about something that is not there: as another person would really do it. */
async function realCommands(): Promise<[may: Person, Command][]> {
	const { token } = savers.get('facilitator')!;
	const board = (await ask<CardBoardView>(token, { route: `GET ${root}/card-rounds/{theirs.cards}/board` })).body;
	const group = board.groups.find(({ name }) => name === wordOf('name of a group of cards'))?.id ?? '';
	const card = board.cards[0]?.id ?? '';
	const { version } = (await ask<TemplateView>(token, { route: `GET ${root}/template` })).body;
	const arrange = (body: object): [Person, Command] => [
		'rapporteur',
		{ route: `POST ${root}/card-rounds/{theirs.cards}/board`, body }
	];
	const inWorkshop = (body: object): [Person, Command] => [
		'facilitator',
		{ route: `POST ${root}/workshops/{theirs.workshop}/commands`, body }
	];
	const cluster = `${root}/clusters/{theirs.cluster}`;
	return [
		['facilitator', { route: `PATCH ${root}`, body: { settingsVersion: 0, ...otherSettings } }],
		['facilitator', { route: `PATCH ${root}`, body: { settingsVersion: await settingsVersion(), ...otherSettings } }],
		['facilitator', { route: `PATCH ${root}/clusters/{cluster}`, body: { label: 'Other' } }],
		[
			'participant',
			{
				route: `PUT ${cluster}/side-ratings/state`,
				body: { recommendations: [{ id: '{theirs.recommendation}', seen: null }], rating: content('Other') }
			}
		],
		[
			'rapporteur',
			{
				route: `PUT ${root}/clusters/{cluster}/agreed-ratings`,
				body: { recommendations: [{ id: '{recommendation}', seen: null }], agreed: content('Other') }
			}
		],
		[
			'participant',
			{
				route: `PUT ${root}/rating-rounds/{theirs.round}/ratings`,
				body: { ratings: [{ recommendation: '{theirs.recommendation}', version: 0, rating: rating('Other') }] }
			}
		],
		[
			'participant',
			{
				route: `PUT ${root}/card-rounds/{cards}/own`,
				body: { cards: [{ id: 'card-zz001', text: 'Other' }], done: true }
			}
		],
		inWorkshop({ type: 'give-notice', text: 'Other' }),
		inWorkshop({ type: 'withdraw-notice' }),
		inWorkshop({ type: 'change-agenda', items: [{ ...item, title: 'Other' }] }),
		['rapporteur', { route: `PUT ${root}/template`, body: { version: 0, template: defaultTemplate } }],
		['rapporteur', { route: `PUT ${root}/template`, body: { version, template: defaultTemplate } }],
		['facilitator', { route: `POST ${root}/card-rounds/{cards}/discard` }],
		['facilitator', { route: `DELETE ${root}/clusters/{theirs.cluster}/additions/{theirs.addition}` }],
		['rapporteur', { route: `PATCH ${root}/commitments/{commitment}`, body: { updates: 0, evidence: 'Other' } }],
		['facilitator', { route: 'POST /polls/{adopting}/outcome', body: { statement: 'Other', reviewDate: null } }],
		[
			'participant',
			{
				route: 'POST /documents/{document}/comments/thread-zz01',
				body: { type: 'edit', comment: 'thread-zz01', text: 'Other' }
			}
		],
		['rapporteur', { route: 'POST /documents/{document}/comments/thread-zz01', body: { type: 'resolve' } }],
		['participant', { route: 'POST /polls/{poll}/ballot', body: { choice: 'against' } }],
		arrange({ type: 'hide', card }),
		arrange({ type: 'rename-group', group, name: 'Other' }),
		arrange({ type: 'dissolve-group', group }),
		[
			'facilitator',
			{ route: `PUT ${root}/clusters/{cluster}/additions/{theirs.addition}`, body: { text: 'Other', note: null } }
		],
		[
			'facilitator',
			{
				route: `PUT ${root}/clusters/{theirs.cluster}/additions/{theirs.addition}`,
				body: { text: 'Other', note: null }
			}
		],
		['facilitator', { route: `POST ${cluster}/reopen` }],
		['facilitator', { route: `POST ${cluster}/close`, body: { statement: 'Other', reviewDate: null, dissent: [] } }]
	];
}

/** Each question once, for as long as nobody has done anything. */
class Answers {
	readonly #texts = new Map<string, string>();

	async isReadable({ by, homes, reads, what }: Saved): Promise<boolean> {
		const word = reads ?? wordOf(what);
		for (const home of homes)
			for (const token of [savers.get(by)!.token, testApp.token])
				if ((await this.#read(token, home)).includes(word)) return true;
		return false;
	}

	async #read(token: string, route: string): Promise<string> {
		const key = `${token} ${route}`;
		const text = this.#texts.get(key) ?? (await ask(token, { route })).text;
		this.#texts.set(key, text);
		return text;
	}
}

/** What is deleted by a rule that says so to the person who saved it. */
const goes: [command: string, what: string][] = [
	// [CARDS6] Discarding a round deletes its cards unread.
	['card-rounds/{cards}/discard', 'card'],
	// [POLL7] The record holds the reason.
	['/polls/{poll}/void', 'ballot'],
	// [WORKSHOP24] Shown while the workshop is not closed.
	['workshops/{theirs.workshop}/commands', 'link to the call']
];

test('[JOURNAL40] whatever others do, what somebody saved can be read where it was, in its history or in the record', async () => {
	const there = new Set<Saved>();
	const lost: string[] = [];
	const everSaved = new Set<string>();
	const saveAll = async () => {
		for (const each of saved) {
			if (there.has(each)) continue;
			await ask(savers.get(each.by)!.token, await each.save(each.reads ?? wordOf(each.what)));
			if (!(await new Answers().isReadable(each))) continue;
			there.add(each);
			everSaved.add(each.what);
		}
	};
	const doneBy = async (may: Person, command: Command) => {
		await saveAll();
		const { status } = await ask(others.get(may)!.token, command);
		if (status >= 400) return;
		const answers = new Answers();
		for (const each of there) {
			if (await answers.isReadable(each)) continue;
			there.delete(each);
			lost.push(`${command.route} → ${each.what}`);
		}
	};
	const roleOf = (may: string): Person =>
		may.includes('f') ? 'facilitator' : may.includes('r') ? 'rapporteur' : 'participant';
	await saveAll();
	for (const [may, command] of await realCommands()) await doneBy(may, command);
	for (const [route, may, body] of routesOfConsultation) {
		if (route.startsWith('GET ')) continue;
		await doneBy(roleOf(may), { route, ...(body && { body }) });
	}
	expect(saved.map(({ what }) => what).filter((what) => !everSaved.has(what))).toEqual([]);
	const isByRule = (loss: string) =>
		goes.some(([command, what]) => loss.split(' → ')[0]?.endsWith(command) && loss.endsWith(` → ${what}`));
	expect(lost.filter((loss) => !isByRule(loss))).toEqual([]);
});
