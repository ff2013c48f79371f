import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { NamePolicy } from '@plenum/domain/consultations/consultation';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { afterEach, expect, test } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from './clusters/test-app.fixture.ts';
import { testAction } from './commitments/test-context.fixture.ts';
import { alter } from './db/statements.fixture.ts';
import { runCommand } from './operator/run-command.ts';
import { hashToken } from './people/tokens.ts';
import { findSession } from './people/sessions.store.ts';
import { envOf } from './db/data-folder.fixture.ts';

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
	const body = { title: 'Homework', recommendations: [listed], closesAt: null, ...given };
	const { id } = await send('POST /rating-rounds', body);
	const root = `/rating-rounds/${id}`;
	for (const [number, { token }] of people.entries()) {
		const rating = rates(levels[number % 3] ?? '', reasonOf(number, at));
		await send(`PUT ${root}/ratings`, { ratings: [{ recommendation: listed, version: 0, rating }] }, token);
	}
	await send(`POST ${root}/sheets/entries`, {
		...{ organisation: 'Paper union', constituency: 'state', lines: `140.${at + 1}, 2, , On paper` }
	});
	await send(`POST ${root}/close`);
	await send(`POST ${root}/reveal`);
	return id;
}

async function hold(people: readonly Person[]): Promise<string[]> {
	const rounds = [
		await holdRound(people, 0, { disclosure: 'open', raters: 'person' }),
		await holdRound(people, 1, { disclosure: 'confidential', raters: 'person' }),
		await holdRound(people, 2, { disclosure: 'open', raters: 'organisation' }),
		await holdRound(people, 3, { disclosure: 'confidential', raters: 'organisation' })
	];
	return rounds.flatMap((id, at) => {
		const root = `/rating-rounds/${id}`;
		return [`${root}`, `${root}/reveal`, `${root}/reveal/${courts.recommendations[at]}`];
	});
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
	'[RATINGS40] what was revealed stays as it was, whoever moves, is renamed, removed, leaves or is erased; names shown: %s',
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
		const addresses = await hold(raters);
		async function readAll(): Promise<Answers> {
			const answers: Answers = {};
			for (const [role, token] of [
				['facilitator', place.token] as const,
				...Object.entries(readers).map(([role, { token }]) => [role, token] as const)
			])
				for (const address of addresses) {
					const { status, bytes } = await place.ask(`GET ${address}`, { as: token });
					answers[`${role} ${address}`] = `${status} ${bytes.toString()}`;
				}
			return answers;
		}
		const before = await readAll();
		expect(Object.values(before).filter((answer) => !answer.startsWith('200'))).toEqual([]);
		const { database } = place.plenum.context;
		let expected = before;
		for (const [at, { id, token }] of people.entries()) {
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
				const after = await readAll();
				const changed = Object.keys(after).filter((address) => after[address] !== expected[address]);
				expect({ person: at, what, changed }).toEqual({ person: at, what, changed: [] });
			}
		}
	},
	240_000
);
