import type { NamePolicy } from '@plenum/domain/consultations/consultation';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Institution } from '@plenum/domain/consultations/institutions';
import type {
	CommitmentLeads,
	CommitmentList,
	CommitmentsQuery,
	CommitmentUpdateView,
	CommitmentView,
	OpenCommitmentList
} from '@plenum/protocol/commitments';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeConsultation, getConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import { findStream } from '../journal/journal.store.ts';
import { sha256 } from '../sha256.ts';
import {
	createTestContext,
	testAction,
	type TestPerson,
	type TestContext
} from '../test-support/app/test-context.fixture.ts';

let testContext: TestContext;
let chair: TestPerson;
let voter: TestPerson;
let now = Date.parse('2026-12-01T09:00:00Z');

beforeAll(async () => {
	testContext = await createTestContext(() => now);
	chair = await testContext.welcome('facilitator');
	voter = await testContext.welcome('participant', 'state');
});
afterAll(() => testContext.close());

async function decided(choice: string, reviewDate: string | null = null): Promise<string> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'open', rules };
	const id = (await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked)).body
		.id as string;
	await testContext.ask(chair, 'POST', `/polls/${id}/open`);
	await testContext.ask(voter, 'POST', `/polls/${id}/ballot`, { choice });
	await testContext.ask(chair, 'POST', `/polls/${id}/close`, { statement: '', reviewDate });
	return id;
}
async function commitmentOf(poll: string): Promise<CommitmentView | undefined> {
	const reply = await testContext.ask(voter, 'GET', `/consultations/${testContext.consultation}/commitments`);
	return (reply.body.commitments as CommitmentView[]).find((commitment) => commitment.poll === poll);
}
async function historyOf(id: string): Promise<CommitmentUpdateView[]> {
	const reply = await testContext.ask(
		voter,
		'GET',
		`/consultations/${testContext.consultation}/commitments/${id}/updates`
	);
	return reply.body.updates as CommitmentUpdateView[];
}
function showNames(namePolicy: NamePolicy): Promise<void> {
	return transaction(testContext.context.database, async (tx) => {
		const consultation = await getConsultation(tx.db, testContext.consultation);
		await changeConsultation(tx.db, { ...consultation, settings: { ...consultation.settings, namePolicy } });
	});
}
function setInstitutions(institutions: Institution[]): Promise<void> {
	return transaction(testContext.context.database, async (tx) => {
		const consultation = await getConsultation(tx.db, testContext.consultation);
		await changeConsultation(tx.db, { ...consultation, settings: { ...consultation.settings, institutions } });
		tx.onCommit(() =>
			testContext.context.live.notify({ kind: 'consultation', consultation: testContext.consultation })
		);
	});
}
const followUpSeen = (who: TestPerson, id: string, updates: number, change: object) => {
	const path = `/consultations/${testContext.consultation}/commitments/${id}`;
	return testContext.ask(who, 'PATCH', path, { updates, ...change });
};
/** By somebody who has just looked. */
async function followUp(who: TestPerson, id: string, change: object) {
	return followUpSeen(who, id, (await historyOf(id))?.length ?? 0, change);
}

test('[COMMITMENT1] what a poll adopts is a commitment at once, in the words that were voted on', async () => {
	const poll = await decided('for');
	expect(await commitmentOf(poll)).toEqual({
		id: expect.any(String),
		consultation: testContext.consultation,
		cluster: testContext.cluster,
		clusterLabel: 'Detention',
		poll,
		action: testAction,
		actionSha256: sha256(canonicalJson(testAction)),
		indicators: [],
		status: 'not-started',
		lead: 'Ministry of Justice',
		evidence: '',
		links: [],
		measured: [],
		nextDate: '2027-06-30',
		adoptedAt: now,
		updatedAt: now,
		updates: 0,
		withdrawn: null,
		cites: [],
		overdue: null
	});
	expect((await commitmentOf(await decided('for', '2027-02-01')))?.nextDate).toBe('2027-02-01');
});

test('[COMMITMENT1] what a poll does not adopt is none', async () => {
	expect(await commitmentOf(await decided('against'))).toBeUndefined();
});

describe('[COMMITMENT2] following up', () => {
	test('changes what is named, and the minutes hold the status and a fingerprint without the evidence', async () => {
		const before = await commitmentOf(await decided('for'));
		const id = before?.id ?? '';
		const said = {
			status: 'in-progress',
			evidence: 'Two reports are out',
			nextDate: '2027-03-01',
			links: ['https://justice.example/reports']
		};
		const reply = await followUp(chair, id, said);
		expect(reply).toEqual({ status: 200, body: { ...before, ...said, updatedAt: now, updates: 1 } });
		const [line] = await findStream(testContext.context.database.read, testContext.consultation, `commitment:${id}`, 1);
		expect(line).toMatchObject({
			type: 'commitment-followed-up',
			by: chair.actor.participant,
			data: { update: 1, status: 'in-progress', nextDate: '2027-03-01', undoes: null }
		});
		const [update] = await historyOf(id);
		expect((line?.data as { changeSha256: string }).changeSha256).toBe(sha256(canonicalJson(update?.change)));
		expect(JSON.stringify(line)).not.toContain('reports');
	});

	test('twice with the same words is one update', async () => {
		const id = (await commitmentOf(await decided('for')))?.id ?? '';
		await followUp(chair, id, { status: 'done' });
		await followUp(chair, id, { status: 'done', links: [] });
		expect(await historyOf(id)).toHaveLength(1);
	});

	test('is the secretariat’s, about commitments that there are, with days that there are and links of the web', async () => {
		const id = (await commitmentOf(await decided('for')))?.id ?? '';
		const code = async (who: TestPerson, commitment: string, said: object) =>
			(await followUp(who, commitment, said)).body.code;
		expect(await code(voter, id, { status: 'done' })).toBe('rights/missing');
		expect(await code(chair, 'no-commitment', { status: 'done' })).toBe('commitment/unknown');
		expect(await code(chair, id, { status: 'forgotten' })).toBe('request/invalid');
		expect(await code(chair, id, { nextDate: '2026-99-99' })).toBe('request/invalid');
		expect(await code(chair, id, { nextDate: '2027-02-29' })).toBe('request/invalid');
		expect(await code(chair, id, { links: ['javascript:alert(1)'] })).toBe('request/invalid');
		expect(await code(chair, id, { measured: [{ indicator: 'none', value: '3' }] })).toBe(
			'commitment/unknown-indicator'
		);
		expect(await historyOf(id)).toEqual([]);
	});
});

test('[COMMITMENT3] what stands when a date of it has passed is overdue, until it is done', async () => {
	const poll = await decided('for', '2027-02-01');
	const id = (await commitmentOf(poll))?.id ?? '';
	now = Date.parse('2027-02-01T23:00:00Z');
	expect((await commitmentOf(poll))?.overdue).toBeNull();
	now = Date.parse('2027-02-02T01:00:00Z');
	expect((await commitmentOf(poll))?.overdue).toBe('next-date');
	expect((await followUp(chair, id, { nextDate: '2028-01-01' })).body.overdue).toBeNull();
	now = Date.parse('2027-07-01T01:00:00Z');
	expect((await commitmentOf(poll))?.overdue).toBe('deadline');
	expect((await followUp(chair, id, { status: 'done' })).body.overdue).toBeNull();
});

describe('[COMMITMENT5] the history', () => {
	test('says who changed what, as the name policy lets each reader see them, with the last one first', async () => {
		const id = (await commitmentOf(await decided('for')))?.id ?? '';
		const secretary = await testContext.welcome('rapporteur', 'nhri');
		await followUp(chair, id, { status: 'in-progress' });
		await followUp(secretary, id, { lead: 'Prison Service' });
		expect(await historyOf(id)).toEqual([
			{
				number: 2,
				at: now,
				role: 'rapporteur',
				constituency: 'nhri',
				shownAs: secretary.actor.participant,
				change: { lead: { from: 'Ministry of Justice', to: 'Prison Service' } },
				undoes: null
			},
			{
				number: 1,
				at: now,
				role: 'facilitator',
				constituency: 'civil-society',
				shownAs: chair.actor.participant,
				change: { status: { from: 'not-started', to: 'in-progress' } },
				undoes: null
			}
		]);
		await showNames('constituency');
		expect((await historyOf(id)).map(({ shownAs }) => shownAs)).toEqual([null, null]);
		await showNames('named');
	});

	test('keeps a mistake and what took it back, once', async () => {
		const before = await commitmentOf(await decided('for'));
		const id = before?.id ?? '';
		await followUp(chair, id, { status: 'done', nextDate: null });
		const undo = (update: number) =>
			testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/commitments/${id}/undo`, { update });
		expect((await undo(1)).body).toEqual({ ...before, updatedAt: now, updates: 2 });
		expect((await undo(1)).body).toEqual({ ...before, updatedAt: now, updates: 2 });
		expect((await historyOf(id)).map(({ number, undoes }) => ({ number, undoes }))).toEqual([
			{ number: 2, undoes: 1 },
			{ number: 1, undoes: null }
		]);
		await followUp(chair, id, { status: 'in-progress' });
		expect((await undo(2)).body.code).toBe('commitment/updated-since');
		expect((await undo(9)).body.code).toBe('commitment/unknown-update');
	});

	test('is one line for each of many updates that come one upon the other', async () => {
		const id = (await commitmentOf(await decided('for')))?.id ?? '';
		const said = Array.from({ length: 20 }, (_, n) => ({ evidence: `Report ${n}` }));
		for (const [seen, each] of said.entries()) await followUpSeen(chair, id, seen, each);
		const history = (await historyOf(id)).toReversed();
		expect(history.map(({ number }) => number)).toEqual(said.map((_, n) => n + 1));
		history.reduce((evidence, { change }) => {
			expect(change.evidence?.from).toBe(evidence);
			return change.evidence?.to ?? '';
		}, '');
	});
});

describe('[COMMITMENT7] of two who update at once', () => {
	test('one is saved, the other is refused and can read what the first one said', async () => {
		const id = (await commitmentOf(await decided('for')))?.id ?? '';
		const secretary = await testContext.welcome('rapporteur', 'nhri');
		const both = await Promise.all([
			followUpSeen(chair, id, 0, { evidence: 'A decree was signed.' }),
			followUpSeen(secretary, id, 0, { evidence: 'A bill is before parliament.' })
		]);
		expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
		const [saved, refused] = both.toSorted((one, other) => one.status - other.status);
		expect(refused?.body.code).toBe('commitment/updated-since');
		expect((await historyOf(id)).map(({ change }) => change.evidence?.to)).toEqual([saved?.body.evidence]);
		expect((await followUpSeen(secretary, id, 1, { evidence: 'Both.' })).body).toMatchObject({ updates: 2 });
	});

	test('what is saved is saved, though its answer was lost and it is sent again', async () => {
		const id = (await commitmentOf(await decided('for')))?.id ?? '';
		for (let sent = 0; sent < 2; sent++)
			expect(await followUpSeen(chair, id, 0, { status: 'done' })).toMatchObject({ status: 200, body: { updates: 1 } });
		expect((await followUpSeen(chair, id, 0, { status: 'dropped' })).body.code).toBe('commitment/updated-since');
	});

	test('says which update it knows, or is not understood', async () => {
		const id = (await commitmentOf(await decided('for')))?.id ?? '';
		const path = `/consultations/${testContext.consultation}/commitments/${id}`;
		expect((await testContext.ask(chair, 'PATCH', path, { status: 'done' })).body.code).toBe('request/invalid');
	});
});

test('[COMMITMENT6] [WORKSHOP6] the next workshop’s agenda names the commitments that it follows up, of this consultation', async () => {
	const id = (await commitmentOf(await decided('for')))?.id ?? '';
	const plan = (commitment: string) => {
		const items = [{ cluster: testContext.cluster, commitment, title: 'How far are the reports?', minutes: 10 }];
		return testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/workshops`, {
			title: 'Next',
			items
		});
	};
	const planned = await plan(id);
	const { workshop } = planned.body as { workshop: { id: string } };
	const events = `/consultations/${testContext.consultation}/workshops/${workshop.id}/events`;
	const [first] = (await testContext.ask(voter, 'GET', events)).body.events as { event: { items: object[] } }[];
	expect(first?.event.items).toMatchObject([{ commitment: id, cluster: testContext.cluster }]);
	expect((await plan('no-such-commitment')).body.code).toBe('commitment/unknown');
});

test('[OPERATE30] the list is asked for whole, or by its beginning with what is overdue before all else', async () => {
	const list = async (query: string) =>
		(await testContext.ask(voter, 'GET', `/consultations/${testContext.consultation}/commitments${query}`))
			.body as CommitmentList;
	for (const day of ['2027-01-01', '2027-01-02']) await decided('for', day);
	const whole = await list('');
	expect(whole.total).toBe(whole.commitments.length);
	const overdue = whole.commitments.filter((commitment) => commitment.overdue !== null).length;
	expect(whole.commitments.length).toBeGreaterThan(1);
	expect(whole).toMatchObject({ more: 0, overdue });
	const late = await decided('for', '2026-12-02');
	now += 10 * 24 * 60 * 60 * 1000;
	const { commitments, ...counts } = await list('?first=1');
	expect(commitments).toMatchObject([{ poll: late, overdue: expect.any(String) }]);
	expect(counts.more).toBe(whole.commitments.length);
	expect(await list('?first=0')).toMatchObject({ commitments: [], overdue: counts.overdue });
	const pages = [...(await list('?first=2')).commitments, ...(await list('?from=2&first=2')).commitments];
	expect(pages).toEqual((await list('?first=4')).commitments);
	expect(await list('?from=5000')).toMatchObject({ commitments: [], more: 0, total: counts.total });
});

test('[COMMITMENT8] [COMMITMENT9] [COMMITMENT10] a page asks for what it shows, for counts, and for what is to be done', async () => {
	const read = async (path: string) =>
		(await testContext.ask(voter, 'GET', `/consultations/${testContext.consultation}/${path}`)).body;
	await setInstitutions([{ id: 'water', name: 'Water Board', short: null, names: [] }]);
	const id = (await commitmentOf(await decided('for', '2099-01-01')))?.id ?? '';
	await followUp(chair, id, { status: 'in-progress', lead: 'Water Board; Ocean Office' });
	const found = async (query: string) =>
		((await read(`commitments?${query}`)) as CommitmentList).commitments.map((one) => one.id);
	for (const lead of ['water', 'name ocean office', 'name Ocean Office'])
		expect(await found(`lead=${encodeURIComponent(lead)}`)).toEqual([id]);
	for (const lead of ['', 'name water board']) expect(await found(`lead=${lead}`)).toEqual([]);
	expect(await found('institution=water&status=in-progress')).toEqual([id]);
	expect(await found(`id=${id}&id=no-such-commitment`)).toEqual([id]);
	expect(await found('cluster=no-such-cluster')).toEqual([]);
	const { total, overdue } = (await read(`commitments?id=${id}`)) as CommitmentList;
	const { leads } = (await read('commitment-leads')) as CommitmentLeads;
	expect(leads).toContainEqual({ lead: 'Water Board; Ocean Office', all: 1, open: 1, overdue: 1 });
	expect(leads.reduce((sum, { all }) => sum + all, 0)).toBe(total);
	const open = ((await read('open-commitments')) as OpenCommitmentList).commitments;
	expect(open.filter((one) => one.overdue)).toHaveLength(overdue);
	expect(open).toContainEqual({ id, due: '2099-01-01', overdue: true });
	await setInstitutions([{ id: 'water', name: 'Ocean Office', short: null, names: [] }]);
	expect(await found('lead=name water board')).toEqual([id]);
});

test('[COMMITMENT8] [COMMITMENT21] a workshop has the commitments that its agenda follows up, and those of its clusters', async () => {
	const { api, cluster } = testContext;
	const listed = async (query: CommitmentsQuery) => {
		const { commitments, more, total } = (await api('listCommitments', { query, as: voter })).body;
		return { ids: commitments.map(({ id }) => id), more, total };
	};
	const followed = (await commitmentOf(await decided('for')))?.id ?? '';
	const item = { cluster: null, title: 'Item', minutes: 20 };
	const items = [item, { ...item, commitment: followed }];
	const planned = await api('planWorkshop', { body: { title: 'Second day', items }, as: chair });
	const { id: workshop, seq } = planned.body.workshop;
	const { total } = await listed({ first: 0 });
	expect(total).toBeGreaterThan(1);
	expect(await listed({ workshop })).toEqual({ ids: [followed], more: 0, total });
	const body = { type: 'change-agenda' as const, items: [{ ...item, cluster }], seq };
	expect((await api('commandWorkshop', { params: { workshop }, body, as: chair })).status).toBe(200);
	expect(await listed({ workshop })).toEqual(await listed({ cluster }));
	const unknown = { workshop: 'no-such-workshop' };
	expect(await api('listCommitments', { query: unknown, as: voter })).toMatchObject({
		status: 404,
		body: { code: 'workshop/unknown' }
	});
});
