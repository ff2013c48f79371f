import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { AdmissionStatus, Role } from '@plenum/domain/people/rights';
import type { TestApp, TestCluster } from './test-app.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { changeConsultation, getConsultation } from '../../consultations/consultations.store.ts';
import { insertFileChunk, insertSourceFile } from '../../evidence/files/source-files.store.ts';
import { insertMechanisms } from '../../mechanisms/mechanisms.store.ts';
import { insertParticipant } from '../../people/participants.store.ts';
import { insertSession } from '../../people/sessions/sessions.store.ts';
import { createToken, hashToken } from '../../people/sessions/tokens.ts';
import { ratedOpenly } from './routes.fixture.ts';

export type PersonWithToken = { id: string; token: string };
type NewPerson = { name: string; consultation: string; role: Role; status: AdmissionStatus; constituency?: string };

/** Somebody who is in a consultation already. */
export async function addPerson(
	{ plenum }: { plenum: Pick<TestApp['plenum'], 'context'> },
	{ name, ...given }: NewPerson
): Promise<PersonWithToken> {
	const { database, createId, now } = plenum.context;
	const person = { id: createId(), token: createToken() };
	await transaction(database, async (tx) => {
		const row = { constituency: 'state', ...given, id: person.id, account: null };
		await insertParticipant(tx.db, { ...row, joinedAt: 1, confirmed: 'list', name, organisation: null });
		const session = { tokenHash: hashToken(person.token), participant: person.id };
		await insertSession(tx.db, { ...session, createdAt: 1, expiresAt: now() + 3_600_000 });
	});
	return person;
}

/** One of each thing that a consultation holds. */
export async function fillConsultation(testApp: TestApp, consultation: string): Promise<Record<string, string>> {
	const root = `/api/v1/consultations/${consultation}`;
	const { cluster, document, recommendations } = await makeClusterIn(testApp, consultation);
	const items = [{ cluster, title: 'Item', minutes: 5 }];
	const planned = await testApp.api('planWorkshop', { params: { consultation }, body: { title: 'Workshop', items } });
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const body = { cluster, action: 'action-0001', workshop: null, kind: 'confidential', rules } as const;
	const poll = await testApp.api('draftPoll', { params: { consultation }, body });
	await testApp.ask(`POST /api/v1/documents/${document}/versions`, { body: { label: 'First' } });
	const added = await testApp.api('addAddition', {
		params: { consultation, cluster },
		body: { kind: 'pledge', text: `Ratify ${document}`, note: null }
	});
	const addition = added.body.recommendations.find(({ kind }) => kind === 'pledge')?.id ?? '';
	const round = await testApp.api('openRatingRound', {
		params: { consultation },
		body: { title: 'Round', recommendations: recommendations.slice(0, 1), ...ratedOpenly }
	});
	const cards = await testApp.api('openCardRound', {
		params: { consultation },
		body: { cluster, section: null, question: 'Why?', disclosure: 'sides', limit: 3 }
	});
	const sheet = await testApp.api('enterRatingSheet', {
		params: { consultation, round: round.body.id },
		body: { organisation: 'Liga', constituency: 'state', lines: '1.1, 1' }
	});
	const progress = await addProgress(testApp, consultation, recommendations[0] ?? '');
	return {
		...progress,
		mechanism: await addMechanism(testApp, consultation),
		consultation,
		cluster,
		document,
		recommendation: recommendations[0] ?? '',
		addition,
		workshop: planned.body.workshop.id,
		poll: poll.body.id,
		round: round.body.id,
		sheet: sheet.body.sheet.id,
		cards: cards.body.id,
		import: await upload(testApp, root),
		format: 'outcome.csv',
		commitment: 'no-such-one',
		outcome: 'no-such-one',
		caucus: 'no-such-one',
		statement: 'no-such-one'
	};
}

/** A draft and a source of the facilitator, and a round with a link for an institution of the list. */
async function addProgress(
	testApp: TestApp,
	consultation: string,
	recommendation: string
): Promise<Record<'report' | 'reporting' | 'reportinglink' | 'source', string>> {
	const params = { consultation };
	const institutions = [{ id: 'justice', name: 'Ministry of Justice', short: null, names: [] }];
	// Without an update of the settings: tests count theirs from none.
	await transaction(testApp.plenum.context.database, async ({ db }) => {
		const { settings, ...rest } = await getConsultation(db, consultation);
		await changeConsultation(db, { ...rest, settings: { ...settings, institutions } });
	});
	const subject = { kind: 'recommendation', id: recommendation } as const;
	const round = await testApp.api('openReportingRound', {
		params,
		body: { title: 'First', lastDay: '2199-12-31', subjects: [subject], institutions: ['justice'] }
	});
	const links = await testApp.api('createReportingLinks', {
		params,
		body: { round: null, lastDay: '2199-12-31', institutions: [{ institution: 'justice', constituency: 'state' }] }
	});
	const report = testApp.plenum.context.createId();
	const content = { done: 'It was done.', since: null, rating: null, measured: [], evidence: '', links: [] };
	const rest = { obstacles: '', assistance: '', nextDate: null };
	await testApp.api('saveProgressDraft', {
		params: { consultation, report },
		body: { version: 0, subject, anonymous: false, content: { ...content, ...rest } }
	});
	const source = testApp.plenum.context.createId();
	const offered = {
		version: 0,
		kind: 'law',
		title: 'Law',
		publisher: '',
		quote: '',
		date: null,
		url: null,
		internal: false
	} as const;
	await testApp.api('saveSource', {
		params: { consultation, source },
		body: { ...offered, subjects: [subject] }
	});
	const file = { id: `file-${source}`, consultation, source, type: 'csv', bytes: 3, sha256: 'a'.repeat(64) } as const;
	await transaction(testApp.plenum.context.database, async ({ db }) => {
		await insertSourceFile(db, { ...file, cleaned: true, at: 1 });
		await insertFileChunk(db, { file: file.id, place: 0, bytes: Buffer.from('1;2') });
	});
	return { report, source, reporting: round.body.id, reportinglink: links.body.links[0]?.id ?? '' };
}

async function addMechanism({ plenum }: TestApp, consultation: string): Promise<string> {
	const id = plenum.context.createId();
	const read = { row: 1, kind: 'treaty-body', body: 'CEDAW', symbol: null, paragraph: null, date: null } as const;
	const labels = { themes: [], groups: [], sdgs: [], annotation: null, raw: [] };
	await transaction(plenum.context.database, ({ db }) =>
		insertMechanisms(db, consultation, [{ ...read, ...labels, id, text: 'Train judges.' }])
	);
	return id;
}

function makeClusterIn(testApp: TestApp, consultation: string): Promise<TestCluster> {
	const action = { id: 'action-0001', text: 'Publish every report', lead: '', supporting: '', deadline: '' };
	const indicator = { id: 'indicator-0001', kind: 'process', text: 'Reports published' } as const;
	const numbers = { baseline: '0', target: '12', value: '', source: '', date: '', unit: 'reports' };
	const adopted = { ...action, resources: '', assistance: '', ...lists, indicators: [indicator.id] };
	const first = { ...emptyAssessment(), actions: [adopted], indicators: [{ ...indicator, ...numbers }] };
	const rows = ['1.1', '1.2'].map((number, row) => ({
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
	return testApp.makeCluster('Detention', { first, rows, consultation });
}
const lists = { indicators: [], recommendations: [] };

async function upload({ plenum, token }: TestApp, root: string): Promise<string> {
	const payload = '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nText\nDo it.\n\r\n--b--\r\n';
	const headers = { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=b' };
	const reply = await plenum.app.inject({ method: 'POST', url: `${root}/imports`, headers, payload });
	return reply.json<{ import: { id: string } }>().import.id;
}
