import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { commit } from '@plenum/domain/commitments/follow-up';
import type { BodyOf } from '@plenum/protocol/operation-types';
import { packageNames } from '@plenum/tables/package/zip';
import { equalOutcome, type Outcome } from '@plenum/reports/outcome/outcome';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertCommitments, markWithdrawn } from '../commitments/commitments.store.ts';
import { transaction } from '../db/transaction.ts';
import { compareRows } from '../journal/compare-rows.ts';
import { findRawLines } from '../journal/journal.store.ts';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { parseOutcome } from '../test-support/exports/outcome.fixture.ts';
import { importTable, others, uploadRows, upr } from '../test-support/mechanisms/mechanisms.fixture.ts';

let testApp: TestApp;
beforeEach(async () => {
	testApp = await createTestApp();
	await importTable(testApp, [...upr, ...others]);
	await listInstitutions({ name: 'Ministry of Justice', short: 'MoJ' }, { name: 'Police', short: null });
});
afterEach(() => testApp.close());

type Item = BodyOf<'setResponsibilities'>['responsibilities'][number];

async function listInstitutions(...given: { name: string; short: string | null; id?: string; joined?: string[] }[]) {
	const { settingsVersion } = (await testApp.api('getConsultation')).body;
	const institutions = given.map((one) => ({ names: [], ...one }));
	return testApp.ask('PATCH ', { body: { settingsVersion, institutions } });
}

/** By number, each with what is said of it. */
async function show(as = testApp.token) {
	const { subjects, responsibilities } = (await testApp.api('listResponsibilities', { as })).body;
	const numbers = new Map(subjects.map(({ id, number }) => [id, number]));
	return responsibilities.map(
		({ subject, institution, part, status, reasons }) =>
			`${numbers.get(subject)} ${institution} ${part} ${[status, ...reasons].join(' ')}`
	);
}

/** [INSTITUTION9] What an adopted action serves. */
async function served(): Promise<string[]> {
	const { subjects } = (await testApp.api('listResponsibilities')).body;
	return subjects.filter(({ hasAction }) => hasAction).map(({ number }) => number);
}

async function idOf(number: string): Promise<string> {
	const { subjects } = (await testApp.api('listResponsibilities')).body;
	return subjects.find((one) => one.number === number)!.id;
}

async function set(items: (Omit<Item, 'subject'> & { number: string })[], as = testApp.token) {
	const responsibilities = await Promise.all(
		items.map(async ({ number, ...one }) => ({ ...one, subject: await idOf(number) }))
	);
	return testApp.api('setResponsibilities', { as, body: { responsibilities } });
}
const justice = { institution: 'ministry-of-justice', part: 'lead', status: 'confirmed' } as const;
const police = { institution: 'police', part: 'supporting', status: 'confirmed' } as const;
const linesOf = async () =>
	(await testApp.api('readJournal')).body.lines.filter(({ type }) => type === 'responsibilities-set');

test('[INSTITUTION5] a rapporteur says who is responsible for recommendations of the review and of others, also once it is closed', async () => {
	const rapporteur = await testApp.welcome('rapporteur', 'state');
	const participant = await testApp.welcome('participant', 'state');
	expect((await set([{ ...justice, number: '140.1' }], participant)).body).toMatchObject({ code: 'rights/missing' });
	expect((await testApp.ask('POST /close')).status).toBe(200);
	const done = await set(
		[
			{ ...justice, number: '140.1' },
			{ ...police, number: '140.1' },
			{ ...justice, number: 'O3' },
			{ ...police, number: '140.2', status: 'refused' }
		],
		rapporteur
	);
	expect(done.status).toBe(200);
	const expected = [
		'140.1 ministry-of-justice lead confirmed',
		'140.1 police supporting confirmed',
		'140.2 police supporting refused',
		'O3 ministry-of-justice lead confirmed'
	];
	expect((await show(participant)).toSorted()).toEqual(expected);
	await set([{ ...justice, number: '140.1', status: 'open' }]);
	expect((await show()).toSorted()).toEqual(expected.slice(1));
});

test('[INSTITUTION5] all of a request or nothing, and each pair once', async () => {
	const twice = await set([
		{ ...justice, number: '140.1' },
		{ ...justice, number: '140.1', part: 'supporting' }
	]);
	expect([twice.status, twice.body]).toMatchObject([400, { code: 'request/invalid' }]);
	const unknown = await set([
		{ ...justice, number: '140.1' },
		{ ...justice, number: '140.2', institution: 'gone' }
	]);
	expect([unknown.status, unknown.body]).toMatchObject([404, { code: 'institution/unknown' }]);
	expect(await show()).toEqual([]);
	expect(await linesOf()).toEqual([]);
});

test('[WEB474] of two who decide on one institution at once, the second one is told, and nothing is replaced unseen', async () => {
	const other = await testApp.welcome('facilitator', 'nhri');
	const seen = { part: 'lead', status: 'confirmed' } as const;
	expect((await set([{ ...justice, number: '140.1', seen: null }])).status).toBe(200);
	const late = await set(
		[
			{ ...police, number: '140.2', seen: null },
			{ ...justice, number: '140.1', status: 'refused', seen: null }
		],
		other
	);
	expect([late.status, late.body]).toMatchObject([409, { code: 'institution/updated-since' }]);
	expect(await show()).toEqual(['140.1 ministry-of-justice lead confirmed']);
	const otherPart = { ...seen, part: 'supporting' } as const;
	expect((await set([{ ...justice, number: '140.1', status: 'open', seen: otherPart }], other)).status).toBe(409);
	// What is so already is no change, whatever was seen. Who saw it replaces it.
	expect((await set([{ ...justice, number: '140.1', seen: null }], other)).status).toBe(200);
	expect((await set([{ ...justice, number: '140.1', status: 'refused', seen }], other)).status).toBe(200);
	expect((await set([{ ...justice, number: '140.1', status: 'open', seen }])).status).toBe(409);
	expect(await show()).toEqual(['140.1 ministry-of-justice lead refused']);
	// What was said of an institution that was joined since is said of the one that it is part of.
	await listInstitutions({ name: 'State', short: null, id: 'state-of-law', joined: ['ministry-of-justice'] });
	const joined = { ...justice, institution: 'state-of-law', number: '140.1' };
	expect((await set([{ ...joined, seen: null }])).status).toBe(409);
	expect((await set([{ ...joined, seen: { ...seen, status: 'refused' } }])).status).toBe(200);
});

test('[INSTITUTION5] each change is a line beside what else was decided on the cluster; what is so already is none', async () => {
	await set([
		{ ...justice, number: '140.1' },
		{ ...police, number: '140.1' },
		{ ...justice, number: 'O1' }
	]);
	await set([{ ...justice, number: '140.1' }]);
	const subject = await idOf('140.1');
	const lines = await linesOf();
	expect(lines.map(({ stream }) => stream)).toEqual([expect.stringMatching(/^cluster:/), 'institutions']);
	expect(lines[0]?.data).toEqual({
		status: 'confirmed',
		responsibilities: [
			{ subject, number: '140.1', institution: 'ministry-of-justice', name: 'Ministry of Justice', part: 'lead' },
			{ subject, number: '140.1', institution: 'police', name: 'Police', part: 'supporting' }
		]
	});
});

test('[INSTITUTION4] an institution that is responsible stays, until that is taken back', async () => {
	await set([{ ...police, number: '140.1' }]);
	const justiceAlone = { name: 'Ministry of Justice', short: 'MoJ' };
	expect((await listInstitutions(justiceAlone)).body).toMatchObject({ code: 'consultation/institution-in-use' });
	await set([{ ...police, number: '140.1', status: 'open' }]);
	expect((await listInstitutions(justiceAlone)).status).toBe(200);
});

test('[INSTITUTION3] [INSTITUTION5] what was said of an institution that was joined is said of the other one, and is its own again', async () => {
	await set([{ ...police, number: '140.1' }]);
	const both = { id: 'ministry-of-justice', name: 'Ministry of Justice', short: 'MoJ', joined: ['police'] };
	expect((await listInstitutions(both)).status).toBe(200);
	expect(await show()).toEqual(['140.1 ministry-of-justice supporting confirmed']);
	expect((await listInstitutions({ ...both, joined: [] }, { id: 'police', name: 'Police', short: null })).status).toBe(
		200
	);
	expect(await show()).toEqual(['140.1 police supporting confirmed']);
	await listInstitutions(both);
	await set([{ ...justice, number: '140.1' }]);
	expect(await show()).toEqual(['140.1 ministry-of-justice lead confirmed']);
	await set([{ ...justice, number: '140.1', institution: 'police', status: 'open' }]);
	expect(await show()).toEqual([]);
	const { database, journal } = testApp.plenum.context;
	const lines = await findRawLines(database.read, testApp.consultation);
	expect((await compareRows(database.read, journal.hashRows, testApp.consultation, lines)).faults).toEqual([]);
});

test('[INSTITUTION6] drafted actions and commitments suggest who leads and supports what they serve', async () => {
	const action = (id: string, lead: string, supporting: string, recommendations: string[]) => ({
		id,
		text: 'Train judges',
		lead,
		supporting,
		deadline: '',
		resources: '',
		assistance: '',
		indicators: [],
		recommendations
	});
	const rows = ['7.1', '7.2'].map((number, row) => ({
		row,
		number,
		text: 'Do it.',
		states: [],
		position: 'supported' as const,
		positionAsPrinted: '',
		source: null,
		themes: [],
		groups: [],
		sdgs: []
	}));
	const first = { ...emptyAssessment(), actions: [action('action-0001', 'moj', 'POLICE; Bar', ['7.1', 'O2'])] };
	const { cluster } = await testApp.makeCluster('Detention', { first, rows });
	expect(await show()).toEqual([
		'7.1 ministry-of-justice lead suggested draft',
		'7.1 police supporting suggested draft',
		'O2 ministry-of-justice lead suggested draft',
		'O2 police supporting suggested draft'
	]);
	const { consultation } = testApp;
	const adopted = action('action-0002', 'Police', '', ['7.2']);
	const adoption = { cluster, poll: await makePoll(cluster), actionSha256: 'a'.repeat(64), reviewDate: null, at: 1 };
	const commitment = commit('commitment-1', { consultation, action: adopted, ...adoption }, []);
	await transaction(testApp.plenum.context.database, (tx) => insertCommitments(tx.db, [commitment]));
	expect(await show()).toContain('7.2 police lead suggested commitment');
	expect(await served()).toEqual(['7.2']);
	const { settingsVersion } = (await testApp.api('getConsultation')).body;
	await testApp.ask('PATCH ', { body: { settingsVersion, institutions: [] } });
	expect(await show()).toEqual([]);
	expect(await served()).toEqual(['7.2']);
	await listInstitutions({ name: 'Ministry of Justice', short: 'MoJ' }, { name: 'Police', short: null });
	await set([{ ...police, part: 'lead', number: '7.2', status: 'refused' }]);
	const after = await show();
	expect(after).toContain('7.2 police lead refused');
	expect(after).not.toContain('7.2 police lead suggested commitment');
	const { database, live } = testApp.plenum.context;
	await transaction(database, (tx) => {
		tx.onCommit(() => live.notify({ kind: 'commitments', consultation }));
		return markWithdrawn(tx.db, { ...commitment, withdrawn: { at: 2, reason: '' } });
	});
	expect(await served()).toEqual([]);
});

test('[INSTITUTION31] [INSTITUTION32] the lead of most of a theme is suggested with its numbers, and each recommendation has its themes', async () => {
	const rows = ['8.1', '8.2', '8.3', '8.4'].map((number, row) => ({
		row,
		number,
		text: 'Do it.',
		states: [],
		position: 'supported' as const,
		positionAsPrinted: '',
		source: null,
		themes: ['Aquifers'],
		groups: [],
		sdgs: []
	}));
	await testApp.makeCluster('Wells', { rows: rows.slice(0, 3) });
	await testApp.makeCluster('Pipes', { rows: rows.slice(3) });
	await set(['8.1', '8.2'].map((number) => ({ ...justice, number })));
	const { subjects, responsibilities, themes } = (await testApp.api('listResponsibilities')).body;
	const water = themes.indexOf('Aquifers');
	const byId = new Map(subjects.map((one) => [one.id, one]));
	expect(subjects.filter((one) => one.themes.includes(water)).map(({ number }) => number)).toEqual(
		rows.map(({ number }) => number)
	);
	const others = subjects.filter(({ kind }) => kind === 'mechanism').flatMap((one) => one.themes);
	expect(others.length).toBeGreaterThan(0);
	const suggested = responsibilities.filter(({ status }) => status === 'suggested');
	expect(suggested.map(({ subject, likeness }) => [byId.get(subject)?.number, likeness])).toEqual([
		['8.3', { theme: null, leads: 2, led: 2 }],
		['8.4', { theme: water, leads: 2, led: 2 }]
	]);
	// Nothing is confirmed by itself.
	expect(responsibilities.filter(({ status }) => status === 'confirmed')).toHaveLength(2);
});

test('[INSTITUTION6] an imported list suggests whom it names beside a recommendation', async () => {
	const rows = [
		['No.', 'Recommendation', 'Position', 'Theme', 'Status', 'Responsible institution'],
		['9.1', 'Publish every report of the ombudsman (Chile)', 'Supported', 'Reports', 'Done', 'Police; moj'],
		['9.2', 'Ratify the optional protocol (Peru)', 'Supported', 'Treaties', 'Begun', 'Somebody else']
	];
	const at = await uploadRows(testApp, rows);
	expect((await testApp.ask(`POST ${at}/confirm`)).status).toBe(200);
	expect((await show()).toSorted()).toEqual([
		'9.1 ministry-of-justice supporting suggested list',
		'9.1 police lead suggested list'
	]);
	expect((await testApp.ask(`POST ${at}/take-back`)).status).toBe(200);
	expect(await show()).toEqual([]);
});

async function makePoll(cluster: string): Promise<string> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const body = { cluster, action: 'action-0001', workshop: null, kind: 'confidential', rules } as const;
	return (await testApp.api('draftPoll', { body })).body.id;
}

const outcomeOf = async (consultation: string) =>
	parseOutcome(
		await testApp.api('exportOutcome', {
			params: { consultation, format: 'outcome.json' },
			query: { for: 'participants' }
		})
	);

test('[INSTITUTION7] an outcome carries who is responsible, and a consultation that is made of it has it', async () => {
	await set([
		{ ...justice, number: '140.2' },
		{ ...police, number: '140.1', status: 'refused' },
		{ ...justice, number: 'O3' }
	]);
	const taken = await outcomeOf(testApp.consultation);
	expect(taken.responsibilities).toEqual([
		{ review: null, number: 'O3', ...justice },
		{ review: 4, number: '140.1', ...police, status: 'refused' },
		{ review: 4, number: '140.2', ...justice }
	]);
	const { status, body } = await testApp.api('importOutcome', { body: taken });
	expect(status).toBe(201);
	const again = await outcomeOf(body.consultation.id);
	expect(again.responsibilities).toEqual(taken.responsibilities);
	expect(equalOutcome(again, taken)).toBe(true);
	const other: Outcome = { ...taken, responsibilities: taken.responsibilities!.slice(1) };
	expect(equalOutcome(other, taken)).toBe(false);
	const wrong = [
		[{ ...taken.responsibilities![0]!, number: 'O9' }],
		[{ ...taken.responsibilities![0]!, institution: 'gone' }],
		[taken.responsibilities![0]!, { ...taken.responsibilities![0]!, part: 'supporting' }]
	];
	for (const responsibilities of wrong)
		expect((await testApp.api('importOutcome', { body: { ...taken, responsibilities } })).status).toBe(422);
});

test.each(['en', 'ar'] as const)(
	'[INSTITUTION11] pages for institutions in %s, and the list of them',
	async (language) => {
		await set([{ ...justice, number: '140.2' }]);
		const { status, bytes } = await testApp.api('exportOutcome', {
			params: { format: 'institution-pages.zip' },
			query: { for: 'participants', language }
		});
		expect(status).toBe(200);
		const names = ['01-ministry-of-justice', '02-police'].map((name) => `${name}-${language}`);
		const written = names.flatMap((name) => ['docx', 'odt', 'pdf'].map((ending) => `${name}.${ending}`));
		expect(packageNames(bytes)?.toSorted()).toEqual([...written, 'institutions.csv'].toSorted());
	}
);
