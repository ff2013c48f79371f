import type { DraftPollRequest } from '@plenum/protocol/polls/polls';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { anchorOf } from '@plenum/documents/passages';
import { plainParagraphs } from '@plenum/documents/plain-paragraphs';
import { sectionOf } from '@plenum/documents/roots';
import { linesIn } from '@plenum/documents/text-lines';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAuthor } from '../test-support/documents/author.fixture.ts';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';
import { openStored } from '../comments/read-passage.ts';
import { firstText, until } from '../test-support/documents/documents.fixture.ts';
import { findLines } from '../journal/journal.store.ts';

let app: TestApp;
let place: TestCluster;
let url: string;
const quote = 'courts opened';

beforeAll(async () => {
	app = await createTestApp();
	url = await app.plenum.app.listen({ port: 0, host: '127.0.0.1' });
	const empty = emptyAssessment();
	const progress = plainParagraphs('Two courts opened in May.\nMore will follow.');
	place = await app.makeCluster('Courts', { first: { ...empty, sections: { ...empty.sections, progress } } });
	for (let voter = 0; voter < 3; voter++) await app.welcome('participant', 'state');
});
afterAll(() => app.close());

async function anchor() {
	const doc = await openStored(app.plenum.context.database.read, place.document);
	if (!doc) throw new Error('There is no such text.');
	const lines = linesIn(sectionOf(doc, 'progress'));
	const spots = { from: { line: 0, offset: 4 }, to: { line: 0, offset: 4 + quote.length } };
	const found = anchorOf(lines, spots);
	doc.destroy();
	return found;
}

const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
async function draft(
	subject: Extract<DraftPollRequest, { subject: unknown }>['subject'],
	cluster: string | null = place.cluster
) {
	const body = { cluster, workshop: null, kind: 'open', method: 'for-against', rules, subject } as const;
	return app.api('draftPoll', { body });
}
const look = async (id: string) => (await app.api('getPoll', { params: { poll: id } })).body;

test('[POLL78] a passage is kept as it was, and it is said once the text says something else there', async () => {
	const subject = { kind: 'passage', section: 'progress', anchor: await anchor() } as const;
	const { id } = (await draft(subject)).body;
	const opened = await app.api('openPoll', { params: { poll: id }, body: { acceptsRerun: true } });
	expect(opened.body.frozen).toMatchObject([{ words: { id: 'matter-passage', text: quote } }]);
	expect((await look(id)).isTextChanged).toBe(false);

	const author = await openAuthor(url, place.document, app.token);
	await until(() => author.provider.state === 'saved');
	// Before the passage, which goes on with its letters.
	firstText(author.doc).insert(0, 'In all, ');
	await until(() => author.provider.state === 'saved');
	expect((await look(id)).isTextChanged).toBe(false);
	firstText(author.doc).insert('In all, Two courts'.length, ' of law');
	await until(() => author.provider.state === 'saved');
	const changed = await look(id);
	expect([changed.isTextChanged, changed.frozen]).toEqual([true, opened.body.frozen]);
	firstText(author.doc).delete(0, firstText(author.doc).length);
	await until(() => author.provider.state === 'saved');
	expect((await look(id)).isTextChanged).toBe(true);
	author.provider.destroy();

	const closed = await app.api('closePoll', { params: { poll: id }, body: { statement: '', reviewDate: null } });
	expect(closed.body.frozen).toEqual(opened.body.frozen);
	const lines = await findLines(app.plenum.context.database.read, app.consultation, 0);
	expect(JSON.stringify(lines)).toContain('"kind":"passage","section":"progress"');
	expect(JSON.stringify(lines)).not.toMatch(/anchor|courts/);
	// Its letters are gone: nothing is there to be voted on.
	expect((await draft(subject)).body.code).toBe('poll/nothing-there');
});

test('[POLL78] what is no passage, or is in another section or of no cluster, cannot be put to the vote', async () => {
	const letter = { client: 4_000_000_000, clock: 0 };
	const passage = { kind: 'passage', section: 'progress' } as const;
	const nowhere = { ...passage, anchor: { from: letter, to: letter } };
	expect((await draft(nowhere)).body.code).toBe('poll/nothing-there');
	expect((await draft(nowhere, null)).body.code).toBe('request/invalid');
	for (const subject of [passage, { ...nowhere, quote: 'Mine' }]) {
		const body = { cluster: place.cluster, workshop: null, kind: 'open', method: 'for-against', rules, subject };
		expect((await app.ask('POST /polls', { body })).body.code).toBe('request/invalid');
	}
});

test('[POLL82] nothing of a closed cluster is put to the vote, nor opened that was drafted before, until it is opened again', async () => {
	const empty = emptyAssessment();
	const progress = plainParagraphs('Water is in every village.');
	const water = await app.makeCluster('Water', {
		first: { ...empty, sections: { ...empty.sections, progress } },
		rows: [recommendation('140.1')]
	});
	const proposed = { level: 'in-process', percentage: null, regression: false } as const;
	const subjects = [
		{ kind: 'text', section: 'progress' },
		{ kind: 'rating', recommendation: water.recommendations[0] ?? '', proposed }
	] as const;
	const drafts = await Promise.all(subjects.map((subject) => draft(subject, water.cluster)));
	expect(drafts.map(({ status }) => status)).toEqual([201, 201]);
	await app.ask(`POST /clusters/${water.cluster}/close`, {
		body: { statement: 'Done.', reviewDate: null, dissent: [] }
	});
	for (const subject of subjects) expect((await draft(subject, water.cluster)).body.code).toBe('cluster/closed');
	const actions = { cluster: water.cluster, workshop: null, kind: 'open', rules, action: 'any-action-at-all' } as const;
	expect((await app.api('draftPoll', { body: actions })).body.code).toBe('cluster/closed');
	const [text] = drafts;
	const open = () => app.api('openPoll', { params: { poll: text?.body.id ?? '' }, body: {} });
	expect((await open()).body.code).toBe('cluster/closed');
	await app.ask(`POST /clusters/${water.cluster}/reopen`);
	expect((await open()).body.state).toBe('open');
});
