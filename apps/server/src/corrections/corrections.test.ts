import type { DraftPollRequest } from '@plenum/protocol/polls/polls';
import { parseOutcome } from '../test-support/exports/outcome.fixture.ts';
import { anchorOf } from '@plenum/documents/passages';
import { sectionOf } from '@plenum/documents/roots';
import { linesIn } from '@plenum/documents/text-lines';
import type { Assessment, FollowUpAction } from '@plenum/domain/clusters/assessment';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { CorrectedPlace } from '@plenum/domain/corrections/text-correction';
import { paragraph, plainText, run } from '@plenum/reports/submission/plain-blocks';
import { isOutcome } from '@plenum/protocol/exports/outcome';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { redactOutcome } from '@plenum/reports/publication/redact-outcome';
import { textPlaces } from '@plenum/reports/publication/text-places';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { contentOf } from '@plenum/reports/outcome/outcome';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAuthor } from '../test-support/documents/author.fixture.ts';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';
import { openStored } from '../comments/read-passage.ts';
import { firstText, until } from '../test-support/documents/documents.fixture.ts';
import { sha256 } from '../sha256.ts';

let app: TestApp;
let made: TestCluster;
let url: string;

const action: FollowUpAction = {
	id: 'action-1',
	text: 'Adpt a law on courts',
	lead: 'Ministry of Justice',
	supporting: '',
	deadline: '2027',
	resources: '',
	assistance: '',
	indicators: [],
	recommendations: []
};
const first: Assessment = {
	...emptyAssessment(),
	sections: {
		...emptyAssessment().sections,
		progress: [paragraph(run('Two courts opend.')), paragraph(run('A secrt list', 'held-back'))]
	},
	actions: [action]
};
const closing = {
	statement: 'All sides agre.',
	reviewDate: null,
	dissent: [{ constituency: 'nhri', text: 'Not qiute.' }]
};

beforeAll(async () => {
	app = await createTestApp();
	url = await app.plenum.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());
beforeEach(async () => {
	made = await app.makeCluster('Courts', {
		first,
		rows: [recommendation('140.2', { text: 'Ratfy the Convention' })]
	});
});

const at = (path = '') => `/clusters/${made.cluster}${path}`;
const close = () => app.ask<ClusterView>(`POST ${at('/close')}`, { body: closing });
const view = async () => (await app.ask<ClusterView>(`GET ${at()}`)).body;
const sealed = async () => (await app.api('getDocumentState', { params: { document: made.document } })).body;
const lines = async () =>
	(await app.api('readJournal', { query: { after: 0 } })).body.lines.filter(
		({ stream }) => stream === `cluster:${made.cluster}`
	);
const outcome = async (which = 'draft') =>
	parseOutcome(
		await app.api('exportOutcome', {
			params: { format: 'outcome.json' },
			query: { version: which, for: 'participants' }
		})
	);
const clusterIn = ({ clusters }: Outcome) => clusters.find(({ id }) => id === made.cluster)!;
const progressOf = ({ sections }: Assessment) => plainText(sections.progress);
const line = (at: number): CorrectedPlace => ({ part: 'section', section: 'progress', line: at });
const places = {
	section: [line(0), 'Two courts opend.', 'Two courts opened.'],
	action: [{ part: 'action', action: 'action-1', field: 'text' }, 'Adpt a law on courts', 'Adopt a law on courts'],
	statement: [{ part: 'statement' }, 'All sides agre.', 'All sides agree.'],
	dissent: [{ part: 'dissent', constituency: 'nhri' }, 'Not qiute.', 'Not quite.']
} satisfies Record<string, [CorrectedPlace, string, string]>;
const correct = (place: CorrectedPlace, from: string, to: string, as?: string) =>
	app.ask<ClusterView & { code?: string }>(`POST ${at('/corrections')}`, {
		body: { place, from, to, reason: ' Typing error ' },
		...(as ? { as } : {})
	});
const wording = (): CorrectedPlace => ({ part: 'recommendation', recommendation: made.recommendations[0]! });

test('[CORRECT1] [CORRECT2] what is read is corrected; what was sealed, agreed and recorded at the closing stays', async () => {
	const closed = (await close()).body;
	const before = await sealed();
	for (const [place, from, to] of Object.values(places)) expect((await correct(place, from, to)).status).toBe(200);
	expect((await correct(wording(), 'Ratfy the Convention', 'Ratify the Convention')).status).toBe(200);
	const now = await view();
	expect(now.closing).toEqual({
		...closed.closing,
		statement: 'All sides agree.',
		dissent: [{ constituency: 'nhri', text: 'Not quite.' }]
	});
	expect(now.recommendations[0]?.text).toBe('Ratify the Convention');
	expect(await sealed()).toEqual(before);
	expect(now.corrections.map(({ before: was, after, reason }) => [was, after, reason])).toEqual([
		['opend', 'opened', 'Typing error'],
		['Adpt', 'Adopt', 'Typing error'],
		['agre', 'agree', 'Typing error'],
		['qiute', 'quite', 'Typing error'],
		['Ratfy', 'Ratify', 'Typing error']
	]);
	const recorded = (await lines()).filter(({ type }) => type === 'text-corrected');
	expect(recorded.map(({ by, place }) => [typeof by, place])).toEqual(
		now.corrections.map(({ entry }) => ['string', entry])
	);
	const told = clusterIn(await outcome());
	expect(progressOf(told.assessment)).toContain('Two courts opened.');
	expect([told.assessment.actions[0]?.text, told.closing?.statement]).toEqual([
		'Adopt a law on courts',
		'All sides agree.'
	]);
	expect(told.closing?.documentSha256).toBe(closed.closing?.documentSha256);
	expect(told.corrections?.map(({ part, of }) => [part, of])).toEqual([
		['section', 'progress'],
		['action', 'action-1'],
		['statement', ''],
		['dissent', 'nhri'],
		['recommendation', '140.2']
	]);
	const { body } = await app.api('compareVersions', { params: { document: made.document, version: '1' } });
	expect(body.same).toBe(false);
	const found = await app.api('search', { body: { query: 'opened' } });
	expect(JSON.stringify(found.body)).toContain('opened');
});

test('[CORRECT5] a correction is taken back by another, and both stay in the record', async () => {
	await close();
	const [place, from, to] = places.section;
	await correct(place, from, to);
	expect((await correct(place, to, from)).status).toBe(200);
	expect((await view()).corrections).toHaveLength(2);
	expect(progressOf(clusterIn(await outcome()).assessment)).toContain('Two courts opend.');
});

test('[CORRECT6] opened again the text has its corrections, also before whoever had it open; closed again there are none left', async () => {
	const token = await app.welcome('participant', 'civil-society');
	const author = await openAuthor(url, made.document, token);
	await close();
	await until(() => author.provider.status?.frozen === true);
	const [place, from, to] = places.section;
	await correct(place, from, to);
	await correct(...places.action);
	await app.ask(`POST ${at('/reopen')}`);
	await until(() => String(firstText(author.doc)) === to && author.provider.status?.frozen === false);
	firstText(author.doc).insert(0, 'Now: ');
	await until(() => author.provider.state === 'saved');
	const { json, generation } = await sealed();
	expect([progressOf(json), json.actions[0]?.text, generation]).toEqual([
		expect.stringContaining(`Now: ${to}`),
		'Adopt a law on courts',
		1
	]);
	expect([author.rejected, (await view()).corrections]).toEqual([[], []]);
	await close();
	expect(progressOf(clusterIn(await outcome()).assessment)).toContain(`Now: ${to}`);
	author.provider.destroy();
	author.doc.destroy();
});

test('[CORRECT8] a frozen version never changes; the next one has the correction, and makes an equal consultation', async () => {
	await close();
	const frozen = await app.api('freezeOutcome', { body: {} });
	await correct(...places.section);
	await correct(...places.statement);
	const { number } = frozen.body.version;
	expect(progressOf(clusterIn(await outcome(String(number))).assessment)).toContain('opend');
	const next = (await app.api('freezeOutcome', { body: {} })).body.version.number;
	const told = await outcome(String(next));
	expect([next, progressOf(clusterIn(told).assessment)]).toEqual([number + 1, expect.stringContaining('opened')]);
	expect(isOutcome(told)).toBe(true);
	const copy = await app.api('importOutcome', { body: told });
	expect(copy.status).toBe(201);
	const again = await app.api('exportOutcome', {
		params: { consultation: copy.body.consultation.id, format: 'outcome.json' },
		query: { version: 'draft', for: 'participants' }
	});
	// Labels without terms get some when they are brought in.
	expect(contentOf(parseOutcome(again))).toEqual({
		...(contentOf(told) as object),
		taxonomy: parseOutcome(again).taxonomy
	});
});

test('[CORRECT9] in what is published the texts are corrected, and no word of a correction stands', async () => {
	await close();
	await correct(line(1), 'A secrt list', 'A secret list');
	const complete = await outcome();
	const open = redactOutcome(complete, { sensitive: new Set(), heldBack: new Set() }, (value) =>
		sha256(JSON.stringify(value))
	);
	expect(clusterIn(open).corrections).toEqual([expect.objectContaining({ part: 'section', words: null })]);
	expect(JSON.stringify(open)).not.toMatch(/secr/u);
	expect(textPlaces(clusterIn(open)).filter(({ place }) => place.includes('corrections'))).toEqual([]);
});

describe('[CORRECT3] is refused', () => {
	const code = async (answer: Promise<{ status: number; body: { code?: string } }>) => {
		const before = await lines();
		const { status, body } = await answer;
		expect(await lines()).toEqual(before);
		return [status, body.code];
	};
	const [place, from, to] = places.section;

	test('in an open cluster, in one that is elsewhere, in a place that is not there', async () => {
		expect(await code(correct(place, from, to))).toEqual([409, 'cluster/not-closed']);
		await close();
		const asked = { body: { place, from, to, reason: 'x' } };
		expect(await code(app.ask('POST /clusters/nothing-there/corrections', asked))).toEqual([404, 'cluster/unknown']);
		expect(await code(correct(line(7), from, to))).toEqual([404, 'correction/unknown-passage']);
		const foreign = await app.makeCluster('Water', { rows: [recommendation('140.9')] });
		const theirs: CorrectedPlace = { part: 'recommendation', recommendation: foreign.recommendations[0]! };
		expect(await code(correct(theirs, from, to))).toEqual([404, 'correction/unknown-passage']);
	});

	test('where the passage was corrected meanwhile, by two at once as well', async () => {
		await close();
		const answers = await Promise.all([correct(place, from, to), correct(place, from, 'Two courts opening.')]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
		expect(await code(correct(place, from, to))).toEqual([409, 'correction/stale']);
		expect((await view()).corrections).toHaveLength(1);
	});

	test('what is more than a typing error, whatever it is about', async () => {
		await close();
		expect(await code(correct(place, from, 'Three hundred courts of appeal and cassation opened in all.'))).toEqual([
			422,
			'correction/too-much'
		]);
		expect(await code(correct(place, from, 'Two courts opend, fully implemented.'))).toEqual([422, 'correction/level']);
		expect(await code(correct(wording(), 'Ratfy the Convention', 'Ratfy the Convention 2'))).toEqual([
			422,
			'correction/number'
		]);
		const huge = { place, from: 'x'.repeat(20_001), to: 'x', reason: 'x' };
		expect((await app.ask(`POST ${at('/corrections')}`, { body: huge })).status).toBe(400);
	});

	test.each(['participant', 'rapporteur', 'observer'] as const)('by a %s', async (role) => {
		await close();
		const token = await app.welcome(role, 'state');
		expect(await code(correct(place, from, to, token))).toEqual([403, 'rights/missing']);
	});

	async function vote(
		subject: { actions: [string] } | Pick<Extract<DraftPollRequest, { subject: unknown }>, 'subject'>
	) {
		await app.welcome('participant', 'state');
		const rules = { percentBase: 'cast', threshold: 50, thresholdEach: 0, quorum: 0, quorumEach: 0 } as const;
		const asked = {
			cluster: made.cluster,
			workshop: null,
			kind: 'open',
			method: 'for-against',
			rules,
			...subject
		} as const;
		const poll = await app.api('draftPoll', { body: asked });
		expect(poll.status).toBe(201);
		await app.ask(`POST /api/v1/polls/${poll.body.id}/open`, { body: { acceptsRerun: true } });
		await app.ask(`POST /api/v1/polls/${poll.body.id}/close`, { body: { statement: '', reviewDate: null } });
	}

	test.each([
		['action' as const, { actions: ['action-1'] as [string] }],
		['section' as const, { subject: { kind: 'text', section: 'progress' } as const }]
	])('[CORRECT7] of the %s that was put to the vote', async (part, subject) => {
		await vote(subject);
		await close();
		const [place, from, to] = places[part];
		expect(await code(correct(place, from, to))).toEqual([409, 'correction/voted']);
	});

	test('[CORRECT7] of the passage that was put to the vote; other paragraphs are corrected', async () => {
		const doc = await openStored(app.plenum.context.database.read, made.document);
		const spots = { from: { line: 0, offset: 4 }, to: { line: 0, offset: 10 } };
		const anchor = anchorOf(linesIn(sectionOf(doc!, 'progress')), spots);
		doc!.destroy();
		await vote({ subject: { kind: 'passage', section: 'progress', anchor } });
		await close();
		expect(await code(correct(place, from, to))).toEqual([409, 'correction/voted']);
		expect((await correct(line(1), 'A secrt list', 'A secret list')).status).toBe(200);
	});
});

test('[CORRECT1] what looks like markup is words', async () => {
	await close();
	expect((await correct(...([places.statement[0], places.statement[1], 'All sides agre. <b>'] as const))).status).toBe(
		200
	);
	expect((await view()).closing?.statement).toBe('All sides agre. <b>');
});
