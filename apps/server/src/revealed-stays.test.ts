import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { cardDisclosures } from '@plenum/domain/cards/round';
import type { NamePolicy } from '@plenum/domain/consultations/consultation';
import { pollKinds } from '@plenum/domain/polls/poll';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import type { ProjectorAnswer } from '@plenum/protocol/workshops/projector';
import { afterEach, expect, test } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from './test-support/app/test-app.fixture.ts';
import { testAction } from './test-support/app/test-context.fixture.ts';
import { alter } from './test-support/database/statements.fixture.ts';
import { runCommand } from './operator/run-command.ts';
import { sealFor } from './test-support/polls/seal.fixture.ts';
import { hashToken } from './people/sessions/tokens.ts';
import { findSession } from './people/sessions/sessions.store.ts';
import { envOf } from './test-support/database/data-folder.fixture.ts';

let place: TestApp;
let courts: TestCluster;
afterEach(() => place.close());

type Person = { id: string; token: string };
type Answers = Record<string, string>;

async function welcome(role: 'participant' | 'rapporteur' | 'observer', side: string, organisation?: string) {
	const token = await place.welcome(role, side, organisation);
	const session = await findSession(place.plenum.context.database.read, hashToken(token), Date.now());
	return { id: session?.participant ?? '', token };
}

async function send<Body = { id: string }>(request: string, body?: object, as = place.token): Promise<Body> {
	const { status, body: answer } = await place.ask<Body>(request, { as, body });
	expect([request, status < 300, answer]).toEqual([request, true, answer]);
	return answer;
}

const rates = (level: string, reason: string) => ({ level, percentage: null, regression: false, reason, source: '' });
const levels = ['fully-implemented', 'in-process', 'not-implemented', 'partially-implemented'];

/** A round in which everyone rates the recommendation of this place, with a reason of their own, and an organisation's sheet. */
async function holdRound(people: readonly Person[], at: number, given: object): Promise<string> {
	const listed = courts.recommendations[at] ?? '';
	const body = { title: 'Homework', recommendations: [listed], closesAt: null, acceptsRerun: true, ...given };
	const { id } = await send('POST /rating-rounds', body);
	const root = `/rating-rounds/${id}`;
	for (const [number, { token }] of people.entries()) {
		const rating = rates(levels[number % 3] ?? '', reasonOf(number, at));
		await send(`PUT ${root}/ratings`, { ratings: [{ recommendation: listed, version: 0, rating }] }, token);
	}
	await send(`POST ${root}/sheets/entries`, {
		organisation: 'Paper union',
		constituency: 'state',
		lines: `140.${at + 1}, 2, , On paper`
	});
	await send(`POST ${root}/close`);
	await send(`POST ${root}/reveal`);
	return id;
}

async function holdRounds(people: readonly Person[]): Promise<string[]> {
	const rounds = [
		await holdRound(people, 0, { disclosure: 'open', raters: 'person' }),
		await holdRound(people, 1, { disclosure: 'confidential', raters: 'person' }),
		await holdRound(people, 2, { disclosure: 'open', raters: 'organisation' }),
		await holdRound(people, 3, { disclosure: 'confidential', raters: 'organisation' })
	];
	return rounds.flatMap((id, at) => {
		const root = `/rating-rounds/${id}`;
		return [root, `${root}/reveal`, `${root}/reveal/${courts.recommendations[at]}`];
	});
}

/** Cards that were revealed and voted on, for each way of showing sides. */
async function holdCards(people: readonly Person[]): Promise<string[]> {
	const addresses: string[] = [];
	for (const disclosure of cardDisclosures) {
		const body = {
			cluster: courts.cluster,
			section: 'progress',
			question: 'What stands in the way?',
			disclosure,
			limit: 2
		};
		const root = `/card-rounds/${(await send('POST /card-rounds', body)).id}`;
		for (const [at, { token }] of people.entries()) {
			const cards = [{ id: 'card-0001', text: `Card ${at} of ${disclosure}` }];
			await send(`PUT ${root}/own`, { cards, done: true }, token);
		}
		await send(`POST ${root}/reveal`);
		await send(`POST ${root}/voting`, { votes: 2 });
		const board = await send<{ cards: { id: string }[] }>(`GET ${root}/board`);
		for (const [at, { token }] of people.entries())
			await send(`PUT ${root}/votes`, { cards: [board.cards[at % 5]?.id] }, token);
		await send(`POST ${root}/voting/end`);
		addresses.push(`${root}/board`, `${root}/cards.csv`);
	}
	return [...addresses, '/card-rounds'];
}

const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
const closing = { statement: 'Agreed', reviewDate: null };
type OpenedPoll = { id: string; secrecy: { publicKey: string } | null };

async function openPoll(body: object): Promise<OpenedPoll> {
	const { id } = await send('POST /polls', { workshop: null, ...body });
	return send<OpenedPoll>(`POST /api/v1/polls/${id}/open`, { acceptsRerun: true });
}

/** A vote of each kind, by people and by organisations with a delegate, and words. */
async function holdPolls(people: readonly Person[], workshop: string): Promise<string[]> {
	const addresses: string[] = [];
	for (const kind of pollKinds)
		for (const voters of [undefined, 'organisation']) {
			const body = {
				cluster: courts.cluster,
				workshop,
				action: testAction.id,
				kind,
				rules: { ...rules, ...(voters && { voters }) }
			};
			const { id, secrecy } = await openPoll(body);
			const at = `/api/v1/polls/${id}`;
			for (const [place, { id: person, token }] of people.entries()) {
				const choice = (['for', 'against', 'abstain'] as const)[place % 3] ?? 'for';
				const { organisation } = await send<{ organisation: { id: string } | null }>(`GET ${at}`, undefined, token);
				const seat = organisation?.id ?? person;
				await send(
					`POST ${at}/ballot`,
					secrecy ? sealFor({ id, publicKey: secrecy.publicKey }, seat, choice).body : { choice },
					token
				);
				if (organisation) await send(`PUT ${at}/delegate`, { organisation: seat, delegate: person });
			}
			await send(`POST ${at}/close`, closing);
			addresses.push(at, `${at}/result`, ...(voters ? [`${at}/delegates`] : []));
			if (kind === 'secret') addresses.push(`${at}/verification`);
		}
	const words = await openPoll({ question: 'What matters?', answer: 'word-list', options: [], kind: 'confidential' });
	const at = `/api/v1/polls/${words.id}`;
	for (const [place, { token }] of people.entries())
		await send(`POST ${at}/ballot`, { slip: `slip-${place}`.padEnd(32, 'x'), words: [`word ${place % 4}`] }, token);
	const list = await send<{ words: { key: string; text: string }[] }>(`GET ${at}/words`);
	const [word] = list.words;
	await send(`POST ${at}/words`, { act: 'show', words: [{ key: word?.key, text: word?.text }] });
	await send(`POST ${at}/close`, closing);
	return [...addresses, at, `${at}/words`, '/polls'];
}

const command = (workshop: string, body: object) => send(`POST /workshops/${workshop}/commands`, body);

async function startWorkshop(): Promise<string> {
	const items = [{ cluster: courts.cluster, title: 'Courts', minutes: 20 }];
	const { workshop } = await send<{ workshop: { id: string } }>('POST /workshops', { title: 'Day', items });
	await command(workshop.id, { type: 'start' });
	await command(workshop.id, { type: 'next-item' });
	return workshop.id;
}

/** All phases of one workshop, which is closed then; a second one on the same cluster goes on and shows them. */
async function hold(people: readonly Person[]): Promise<{ addresses: string[]; shownIn: string }> {
	const workshop = await startWorkshop();
	const addresses = [
		...(await holdRounds(people)),
		...(await holdCards(people)),
		...(await holdPolls(people, workshop)),
		`/workshops/${workshop}/minutes`
	];
	await command(workshop, { type: 'close' });
	return { addresses, shownIn: await startWorkshop() };
}

/** What tells more than closed phases; of these the part about them is compared. */
const aboutAll = ['/report?language=en', '/exports/outcome.json?version=draft&for=participants', '/journal?after=0'];

/** A document without what it says of the end of the record, which grows. */
function withoutProof(body: string): string {
	const document = JSON.parse(body) as { proof: unknown; cover: { edition: string } };
	return JSON.stringify({ ...document, proof: null, cover: { ...document.cover, edition: '' } });
}

function aboutPhases(address: string, body: string): string {
	if (address.startsWith('/exports')) {
		const { clusters, process } = JSON.parse(body) as { clusters: unknown; process?: { rounds: unknown } };
		return JSON.stringify([clusters, process?.rounds]);
	}
	// The record grows, and its head with it.
	if (address.endsWith('/verification')) return body.replace(/"length":\d+,"head":"\w+"/, '');
	if (address.endsWith('/minutes') || address.startsWith('/report')) return withoutProof(body);
	if (!address.startsWith('/journal')) return body;
	const { lines } = JSON.parse(body) as { lines: { stream: string }[] };
	return JSON.stringify(lines.filter(({ stream }) => /^(ratings|cards|poll):/.test(stream)));
}

/** What the rater at this place said under the name of their organisation. */
const linesOf = (at: number) =>
	new RegExp(`\\{"shownAs":"Union ${at % 9}","constituencies"[^}]*\\},"reason":"${reasonOf(at, '[0-9]')}"`, 'g');
const reasonOf = (rater: number, of: number | string) => (rater % 4 === 3 ? '' : `Reason ${rater} of ${of}`);

const erase = (person: string) =>
	runCommand(
		['erase', person, '--yes'],
		{ ...envOf(place.dataDir), PORT: '0' },
		{ out: () => undefined, err: () => undefined }
	);

test.each<NamePolicy>(['organisation', 'named'])(
	'[JOURNAL90] [RATINGS40] [CARDS7] what was told of closed ratings, cards, words and votes stays as it was, whoever moves, is renamed, removed, leaves or is erased; names shown: %s',
	async (namePolicy) => {
		place = await createTestApp();
		const first = { ...emptyAssessment(), actions: [testAction] };
		const rows = [1, 2, 3, 4].map((row) => recommendation(`140.${row}`, { row }));
		courts = await place.makeCluster('Courts', { first, rows });
		await send('PATCH ', { settingsVersion: 0, namePolicy });
		const readers: Record<string, Person> = {
			observer: await welcome('observer', 'state'),
			rapporteur: await welcome('rapporteur', 'state', 'Office'),
			participant: await welcome('participant', 'civil-society', 'Liga')
		};
		const people: Person[] = [];
		for (let at = 0; at < 12; at += 1)
			people.push(await welcome('participant', at % 2 ? 'state' : 'civil-society', `Union ${at % 9}`));
		const raters = [...people, readers['rapporteur'], readers['participant']].filter((each) => each !== undefined);
		const { addresses, shownIn } = await hold(raters);
		const tokens: [string, string][] = [
			['facilitator', place.token],
			...Object.entries(readers).map(([role, { token }]): [string, string] => [role, token])
		];
		async function readAs(some: readonly [string, string][]): Promise<Answers> {
			const answers: Answers = {};
			for (const [role, token] of some)
				for (const address of role === 'facilitator' ? [...addresses, ...aboutAll] : addresses) {
					const { status, bytes } = await place.ask(`GET ${address}`, { as: token });
					const text = status === 200 ? aboutPhases(address, bytes.toString()) : '';
					answers[`${role} ${address}`] = `${status} ${text}`;
				}
			if (some.some(([role]) => role === 'facilitator'))
				for (const step of ['write', 'level', 'decide', 'close']) {
					await command(shownIn, { type: 'move-step', step });
					const { view } = await send<ProjectorAnswer>(`GET /workshops/${shownIn}/projector`);
					answers[`projector at ${step}`] = `200 ${JSON.stringify(view?.content)}`;
				}
			return answers;
		}
		const before = await readAs(tokens);
		let turn = 0;
		const refused = Object.entries(before).filter(([, answer]) => !answer.startsWith('200'));
		expect(
			refused.filter(([address, answer]) => address.startsWith('facilitator') || !answer.startsWith('403'))
		).toEqual([]);
		const { database } = place.plenum.context;
		let expected = before;
		// One of each side and of each way to go, twice: the others stay, so that no group falls below what may be told.
		for (const [at, { id, token }] of people.slice(0, 4).entries()) {
			const acts: Record<string, () => Promise<unknown>> = {
				moves: () => send(`PATCH /people/${id}`, { constituency: at % 2 ? 'nhri' : 'state' }),
				'is renamed': () =>
					alter(database, `update participant_names set name = 'Another ${at}' where participant = ?`, id),
				'changes organisation': () =>
					alter(database, `update participant_names set organisation = 'Other ${at}' where participant = ?`, id),
				'is gone': () => (at % 2 ? send(`POST /people/${id}/remove`) : send('POST /leave', undefined, token)),
				'is erased': () => erase(id)
			};
			for (const [what, act] of Object.entries(acts)) {
				await act();
				// [RATINGS42] The name or organisation alone goes.
				if (what === 'is erased')
					expected = Object.fromEntries(
						Object.entries(expected).map(([address, answer]) => [
							address,
							namePolicy === 'named'
								? answer.replaceAll(`"shownAs":"${id}"`, '"shownAs":null')
								: answer.replaceAll(linesOf(at), (line) => line.replace(/"shownAs":"[^"]*"/, '"shownAs":null'))
						])
					);
				// By one role after the other: four people later each kind of act was seen by all.
				const after = await readAs([tokens[turn++ % tokens.length] ?? ['', '']]);
				const changed = Object.keys(after).filter((address) => after[address] !== expected[address]);
				expect({ person: at, what, changed }).toEqual({ person: at, what, changed: [] });
			}
		}
	},
	600_000
);
