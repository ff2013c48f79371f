import type { PublicFollowUpPage } from '@plenum/protocol/exports/public-outcome';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	content,
	createReportingApp,
	type ReportingApp
} from '../../test-support/progress-reports/reporting-app.fixture.ts';
import { check, choose, freeze, publish, visit } from '../../test-support/exports/publication.fixture.ts';

/** Once for all: to publish is slow. The tests go on from each other, and the last one withdraws. */
let app: ReportingApp;
let slug: string;
let official: string;
let ngo: string;
beforeAll(async () => {
	app = await createReportingApp();
	official = (await app.bring('participant', 'state')).token;
	ngo = (await app.bring('participant', 'civil-society')).token;
	const report = await app.report(official);
	await app.answer(ngo, report.id, {
		kind: 'otherwise',
		rating: { level: 'not-implemented', percentage: null, regression: false },
		reason: 'Nobody saw the plan.'
	});
	for (const kind of ['report', 'testimony'] as const) {
		const subjects = [{ kind: 'progress-report' as const, id: report.id }];
		const rest = { version: 0, publisher: '', quote: '', date: null, url: null, internal: false, subjects };
		const params = { source: app.createId() };
		await app.api('saveSource', { as: ngo, params, body: { kind, title: `A ${kind} on cells`, ...rest } });
	}
	const secret = { ...content, done: 'Said without a name.' };
	await app.report(ngo, { subject: app.subjects[1]!, anonymous: true, content: secret });
	await freeze(app);
});
afterAll(() => app.close());

const pageOf = async (query = '') => {
	const seen = await visit(app, `${slug}/follow-up?language=en${query}`);
	return { ...seen, page: JSON.parse(seen.text) as PublicFollowUpPage };
};
const embed = (query = '', headers: Record<string, string> = {}) =>
	app.plenum.app.inject({ method: 'GET', url: `/public/${slug}/en/follow-up/embed${query}`, headers });
const outcome = async () => (await visit(app, `${slug}/files/outcome.json`)).text;

test('[FOLLOWUP1] nothing of progress reports is public unless a facilitator chose so, and nobody else can choose', async () => {
	expect(await check(app)).toMatchObject({ progress: false, reports: 2 });
	for (const as of [official, ngo])
		expect((await app.api('choosePublication', { as, body: { version: 1, progress: true } })).status).toBe(403);
	({ slug } = (await publish(app)).body);
	expect(await outcome()).not.toMatch(/Forty judges|without a name|Nobody saw|on cells/);
	expect((await pageOf()).status).toBe(404);
	expect((await embed()).statusCode).toBe(404);
});

test('[FOLLOWUP1] [FOLLOWUP5] the choice is of one version; what the reports say is checked, and then public', async () => {
	await choose(app, { progress: true });
	expect(await check(app)).toMatchObject({ progress: true, isShown: false });
	const { findings } = await check(app);
	expect(findings.map(({ kind, path }) => [kind, path.at(-1)])).toContainEqual(['link', '0']);
	await publish(app, { languages: ['en', 'ar'] });
	expect(await check(app)).toMatchObject({ isShown: true });
	expect(await outcome()).toMatch(/Forty judges[^]*without a name[^]*A report on cells/);
	await choose(app, { progress: false });
	expect(await check(app)).toMatchObject({ progress: false, isShown: false });
	await choose(app, { progress: true });
	await app.makeCluster('Housing');
	expect(await freeze(app)).toMatchObject({ number: 2 });
	expect(await check(app)).toMatchObject({ version: 2, progress: false });
	const saysReports = async (version: string) => {
		const query = { for: 'publication' as const, version };
		const { bytes } = await app.api('exportOutcome', { params: { format: 'outcome.json' }, query });
		return bytes.includes('Forty judges');
	};
	expect([await saysReports('1'), await saysReports('2')]).toEqual([true, false]);
});

test('[FOLLOWUP4] [FOLLOWUP6] anyone reads both voices beside each other, of all, of a theme or of an institution', async () => {
	const { status, headers, page } = await pageOf();
	expect([status, headers['cache-control'], headers['set-cookie']]).toEqual([200, 'public, max-age=60', undefined]);
	const rows = (one: PublicFollowUpPage) => (one.table.kind === 'table' ? one.table.rows : []);
	expect(rows(page)).toHaveLength(2);
	expect(rows(page)[0]?.slice(-2)).toEqual([
		expect.stringMatching(/State institutions, .*Forty judges were trained\./s),
		expect.stringMatching(/Civil society, .*sees it otherwise.*Nobody saw the plan\./)
	]);
	// [EVIDENCE43] [EVIDENCE44] Numbered, and without the testimony.
	expect(rows(page)[0]?.join()).toContain('Sources: [1].');
	const offered = 'Report, offered by Civil society: report on 1.1.';
	expect(page.sources).toEqual({ title: 'Sources', notes: [`[1] A report on cells. ${offered}`] });
	expect((await pageOf('&cluster=other')).page.sources.notes).toEqual([]);
	expect(page).toMatchObject({ pages: 1, changes: [], clusters: [{ id: app.cluster, count: 2 }], institutions: [] });
	expect(rows((await pageOf(`&cluster=${app.cluster}`)).page)).toHaveLength(2);
	expect(rows((await pageOf('&cluster=other')).page)).toEqual([]);
	expect(rows((await pageOf('&institution=justice')).page)).toEqual([]);
	expect((await pageOf('&page=9')).page.page).toBe(1);
	expect((await visit(app, 'nothing-here/follow-up')).status).toBe(404);
	expect((await visit(app, `${slug}/follow-up?cluster=${'x'.repeat(101)}`)).status).toBe(400);
	expect((await visit(app, `${slug}/follow-up?language=ar`)).text).toContain('المتابعة');
});

test('[FOLLOWUP3] who reported anonymously, and who anybody is, stands in no file', async () => {
	const people = (await app.api('listPeople', {})).body;
	const ids = JSON.stringify(people).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
	const texts = await Promise.all(
		['outcome.json', 'follow-up-en.json', 'follow-up.json'].map(
			async (name) => (await visit(app, `${slug}/files/${name}`)).text
		)
	);
	for (const text of texts) {
		expect(text).not.toMatch(/Person \d|testimony/);
		for (const id of ids) expect(text).not.toContain(id);
	}
	expect(texts[2]).not.toMatch(/judges|plan/);
});

test('[FOLLOWUP7] the embeddable page runs no script, sets no cookie and is not sent twice', async () => {
	const { statusCode, headers, payload } = await embed('?theme=dark');
	expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
		...[200, 'text/html; charset=utf-8', 'public, max-age=60']
	]);
	expect([headers['x-frame-options'], headers['set-cookie']]).toEqual([undefined, undefined]);
	expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors \*.*sandbox/);
	const [, style = ''] = /<style>([^]*)<\/style>/.exec(payload) ?? [];
	const hash = createHash('sha256').update(style).digest('base64');
	expect(headers['content-security-policy']).toContain(`'sha256-${hash}'`);
	expect(payload).toMatch(/Forty judges were trained\.[^]*Nobody saw the plan\.[^]*A report on cells/);
	expect(payload).toContain(`href="${app.plenum.context.config.publicUrl}/public/${slug}/en/follow-up"`);
	expect(payload).not.toMatch(/<script|<img|<link|http-equiv/);
	const again = await embed('?theme=dark', { 'if-none-match': String(headers['etag']) });
	expect([again.statusCode, again.payload]).toEqual([304, '']);
	expect((await embed('?cluster=other')).payload).not.toContain('Forty judges');
	expect((await embed('?theme=%22%3E')).statusCode).toBe(400);
});

test('[FOLLOWUP8] [FOLLOWUP9] the next publication tells what changed, and goes on from nothing that was withdrawn', async () => {
	const changed = { ...content, rating: { level: 'fully-implemented', percentage: null, regression: false } };
	await app.report(official, { content: changed });
	expect(await freeze(app)).toMatchObject({ number: 3 });
	await choose(app, { version: 3, progress: true });
	await publish(app, { version: 3 });
	const [change] = (await pageOf()).page.changes;
	expect(change).toMatchObject({ title: expect.stringContaining('Version 3'), count: 1 });
	expect(change?.lines[0]).toMatch(/Recommendation 1\.1.*State institutions.*→ /);
	const feed = await app.plenum.app.inject({ method: 'GET', url: `/public/${slug}/en/feed.atom` });
	expect(feed.payload).toContain('1 change in the follow-up since version 1.');
	await app.ask('POST /publication/withdraw');
	expect((await visit(app, `${slug}/follow-up`)).status).toBe(410);
	expect((await visit(app, `${slug}/files/follow-up.json`)).status).toBe(410);
	const gone = await embed();
	expect([gone.statusCode, gone.payload.includes('judges')]).toEqual([410, false]);
	await publish(app, { version: 3 });
	expect((await pageOf()).page.changes).toEqual([]);
});
