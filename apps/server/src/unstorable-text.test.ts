import { anchorOf } from '@plenum/documents/passages';
import { sectionOf } from '@plenum/documents/roots';
import { linesIn } from '@plenum/documents/text-lines';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { plainParagraphs } from '@plenum/documents/plain-paragraphs';
import { decodeUpload, encodeUpload } from './matrix/upload/upload-read.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from './test-support/app/test-app.fixture.ts';
import { openStored } from './comments/read-passage.ts';
import { testAction } from './test-support/app/test-context.fixture.ts';
import { isOnPostgres } from './test-support/database/folder-database.fixture.ts';

let place: TestApp;
let cluster: TestCluster;

beforeAll(async () => {
	place = await createTestApp();
	const empty = emptyAssessment();
	const actions = [{ ...testAction, text: 'Publish\0 it', lead: 'Ministry\0of Justice' }];
	const first = {
		...empty,
		sections: { ...empty.sections, progress: plainParagraphs('Two\0courts opened.') },
		actions,
		indicators: []
	};
	cluster = await place.makeCluster('Courts', { first });
});
afterAll(() => place.close());

test('[DB43] NUL in a command is kept as the replacement character', async () => {
	const { body } = await place.api('configureConsultation', { body: { settingsVersion: 0, title: 'One\0two' } });
	expect(body.title).toBe('One\ufffdtwo');
});

test('[DB43] who types NUL into an action does not keep a vote on it from being closed', async () => {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const draft = { cluster: cluster.cluster, action: testAction.id, workshop: null, kind: 'open', rules } as const;
	const poll = await place.api('draftPoll', { body: draft });
	const voter = await place.welcome('participant', 'state');
	const at = `/api/v1/polls/${poll.body.id}`;
	await place.ask(`POST ${at}/open`);
	await place.ask(`POST ${at}/ballot`, { as: voter, body: { choice: 'for' } });
	const closed = await place.ask(`POST ${at}/close`, { body: { statement: '', reviewDate: null } });
	expect([closed.status, closed.body]).toMatchObject([200, { state: 'closed' }]);
	const { commitments } = (await place.api('listCommitments')).body;
	expect(commitments).toMatchObject([{ lead: 'Ministry\ufffdof Justice', action: { text: 'Publish\ufffd it' } }]);
});

test('[DB43] a passage with NUL can be commented on', async () => {
	const doc = await openStored(place.plenum.context.database.read, cluster.document);
	const lines = linesIn(sectionOf(doc!, 'progress'));
	const anchor = anchorOf(lines, { from: { line: 0, offset: 0 }, to: { line: 0, offset: 10 } });
	const body = { id: 'device-0001', section: 'progress', anchor, text: 'Which\0?', replacement: null };
	const opened = await place.ask(`POST /api/v1/documents/${cluster.document}/comments`, { body });
	expect([opened.status, opened.body]).toMatchObject([
		201,
		{ quote: 'Two\ufffdcourts', comments: [{ text: 'Which\ufffd?' }] }
	]);
});

test('[DB43] so is NUL in an uploaded file', () => {
	const read = decodeUpload(
		encodeUpload({ table: null, columns: null, interpretation: { theme: 'Wells\0' } as never })
	);
	expect(read.interpretation).toEqual({ theme: 'Wells\ufffd' });
});

test.runIf(isOnPostgres)('[DB23] a text that PostgreSQL does not store makes an invalid request', async () => {
	const answer = await place.ask('GET /api/v1/consultations/a%00b');
	expect(answer).toMatchObject({ status: 400, body: { code: 'request/invalid' } });
});
