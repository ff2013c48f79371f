import type { BodyOf } from '@plenum/protocol/operation-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findLines } from '../journal/journal.store.ts';
import { createReportingApp, type ReportingApp } from '../test-support/progress-reports/reporting-app.fixture.ts';

let app: ReportingApp;
const people = { official: '', ngo: '', ngo2: '', observer: '' };

beforeAll(async () => {
	app = await createReportingApp();
	people.official = (await app.bring('participant', 'state')).token;
	people.ngo = (await app.bring('participant', 'civil-society')).token;
	people.ngo2 = (await app.bring('participant', 'civil-society')).token;
	people.observer = (await app.bring('observer', 'civil-society')).token;
});
afterAll(() => app.close());

type Given = Partial<BodyOf<'saveSource'>> & { source?: string };
const code = ({ body }: { body: object }) => ('code' in body ? body.code : undefined);
const list = async (as: string, query: { cluster?: string; first?: number } = {}) =>
	(await app.api('listSources', { as, query })).body;
const dispute = (as: string, source: string, reason: string | null) =>
	app.api('disputeSource', { as, params: { source }, body: { reason } });

async function save(as: string, { source = app.createId(), ...given }: Given = {}) {
	const known = (await list(as)).sources.find(({ id }) => id === source);
	const body = {
		version: known?.version ?? 0,
		kind: 'report' as const,
		title: 'Annual report',
		publisher: 'Liga',
		quote: 'Judges wait.',
		date: '2026-03-01',
		url: 'https://liga.example/2026',
		internal: false,
		subjects: [{ kind: 'recommendation' as const, id: app.subjects[0]?.id ?? '' }],
		...given
	};
	return { source, ...(await app.api('saveSource', { as, params: { source }, body })) };
}

test('[EVIDENCE1] [EVIDENCE50] everyone sees a source with what it supports, and nobody who added it', async () => {
	const { source, body } = await save(people.ngo);
	expect(body).toMatchObject({ constituency: 'civil-society', subjects: [{ number: '1.1', cluster: app.cluster }] });
	for (const as of Object.values(people)) {
		const { sources } = await list(as, { cluster: app.cluster });
		expect(sources.find(({ id }) => id === source)).toMatchObject({ title: 'Annual report', quote: 'Judges wait.' });
	}
	expect((await list(people.ngo, { cluster: app.createId() })).sources).toEqual([]);
	expect((await list(people.ngo, { first: 0 })).more).toBeGreaterThan(0);
	expect((await save(people.ngo, { source })).body).toEqual(body);
	expect(code(await save(people.observer))).toBe('rights/missing');
});

test('[EVIDENCE1] a source supports what everyone sees: no draft, and nothing of elsewhere', async () => {
	const { report } = await app.save(people.official);
	const onReport = (id: string) => ({ subjects: [{ kind: 'progress-report' as const, id }] });
	expect(code(await save(people.official, onReport(report)))).toBe('source/unknown-subject');
	await app.submit(people.official, report);
	expect((await save(people.ngo, onReport(report))).body).toMatchObject({ subjects: [{ id: report, number: '1.1' }] });
	const elsewhere = [{ kind: 'recommendation' as const, id: app.createId() }];
	expect(code(await save(people.ngo, { subjects: elsewhere }))).toBe('source/unknown-subject');
});

test('[EVIDENCE2] nothing of a testimony leads to a person, in the record either', async () => {
	const { source, body } = await save(people.ngo, { kind: 'testimony', title: 'What a witness saw' });
	expect(body).toMatchObject({ publisher: '', quote: '', url: null, date: null, internal: true });
	await save(people.ngo2, { source, kind: 'testimony', title: 'What a witness heard' });
	const lines = (await findLines(app.plenum.context.database.read, app.consultation, 0)).filter(
		({ stream }) => stream === `source:${source}`
	);
	expect(lines.map(({ type, by }) => [type, by])).toEqual([
		['source-saved', null],
		['source-saved', null]
	]);
	expect(JSON.stringify(lines)).not.toContain('witness');
});

test('[EVIDENCE3] its own side changes and removes a source, until another side disputes it', async () => {
	const { source } = await save(people.ngo);
	expect(code(await save(people.official, { source, title: 'Changed' }))).toBe('source/own-side-only');
	expect((await save(people.ngo2, { source, title: 'Changed' })).body).toMatchObject({ title: 'Changed' });
	await dispute(people.official, source, 'There is a newer one.');
	const remove = (as: string, version = 2) => app.api('removeSource', { as, params: { source }, query: { version } });
	expect(code(await save(people.ngo, { source }))).toBe('source/disputed');
	expect(code(await remove(people.ngo))).toBe('source/disputed');
	await dispute(people.official, source, null);
	expect(code(await remove(people.official))).toBe('source/own-side-only');
	// [EVIDENCE42] Another member has changed it since.
	expect(code(await remove(people.ngo, 1))).toBe('source/updated-since');
	for (let sent = 0; sent < 2; sent++) expect((await remove(people.ngo)).status).toBe(200);
	expect((await list(people.ngo)).sources.some(({ id }) => id === source)).toBe(false);
});

test('[EVIDENCE4] another side disputes a source with a reason that everyone reads', async () => {
	const { source } = await save(people.ngo);
	expect(code(await dispute(people.ngo2, source, 'No.'))).toBe('source/own-side');
	expect(code(await dispute(people.observer, source, 'No.'))).toBe('rights/missing');
	expect(code(await dispute(people.official, app.createId(), 'No.'))).toBe('source/unknown');
	await dispute(people.official, source, 'There is a newer one.');
	const seen = (await list(people.observer)).sources.find(({ id }) => id === source);
	expect(seen).toMatchObject({ disputes: [{ constituency: 'state', reason: 'There is a newer one.' }] });
	expect(seen).toMatchObject({ mayChange: false, mayDispute: false });
});

test('[EVIDENCE12] the sources of a cluster name the current reports that neither a source nor a link supports', async () => {
	const bare = { links: [] };
	await app.report(people.official, { content: bare });
	const { id: second } = await app.report(people.official, { content: bare });
	await app.report(people.ngo);
	const unsupported = async (cluster?: string) =>
		(await list(people.observer, cluster === undefined ? {} : { cluster })).unsupported.map(({ id }) => id);
	expect(await unsupported(app.cluster)).toEqual([second]);
	expect(await unsupported()).toEqual([]);
	await save(people.ngo, { subjects: [{ kind: 'progress-report', id: second }] });
	expect(await unsupported(app.cluster)).toEqual([]);
});
