import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findRows } from '../../test-support/database/statements.fixture.ts';
import { createReportingApp, type ReportingApp } from '../../test-support/progress-reports/reporting-app.fixture.ts';
import { sha256 } from '../../sha256.ts';

let app: ReportingApp;
let clamd: Server;
/** What the scanner says of each file, and what it was sent. */
const scanner = { says: 'stream: OK', got: Buffer.alloc(0) };
const people = { official: '', ngo: '', observer: '' };
const clock = { now: Date.now() };

beforeAll(async () => {
	clamd = createServer((socket) => {
		let sent = Buffer.alloc(0);
		socket.on('data', (data) => {
			sent = Buffer.concat([sent, data]);
			if (sent.subarray(-4).readUInt32BE() !== 0) return;
			scanner.got = sent;
			if (scanner.says === '') socket.destroy();
			else socket.end(`${scanner.says}\0`);
		});
	});
	await new Promise<void>((listening) => clamd.listen(0, '127.0.0.1', listening));
	const CLAMD = `127.0.0.1:${(clamd.address() as AddressInfo).port}`;
	app = await createReportingApp(() => clock.now, { CLAMD, SOURCE_FILES_MB: '2' });
	people.official = (await app.bring('participant', 'state')).token;
	people.ngo = (await app.bring('participant', 'civil-society')).token;
	people.observer = (await app.bring('observer', 'civil-society')).token;
});
afterAll(async () => {
	await app.close();
	clamd.close();
});
// Nobody has to wait before they send the next file.
beforeEach(() => void (clock.now += 100_000));

const code = ({ body }: { body: object }) => ('code' in body ? body.code : undefined);
const table = (rows: number) => `Year;Cases\n${'2026;40 cases\n'.repeat(rows)}`;
const versionOf = async (source: string) =>
	(await app.api('listSources', { as: people.observer, query: {} })).body.sources.find(({ id }) => id === source)
		?.version ?? 0;
const upload = async (as: string, source: string, text: string, uncleaned?: string, version?: number) =>
	app.api('saveSourceFile', {
		as,
		params: { source },
		body: {
			version: String(version ?? (await versionOf(source))),
			...(uncleaned !== undefined && { uncleaned }),
			file: new Blob([Buffer.from(text, 'latin1')])
		}
	});
const removeFile = (source: string, version: number) =>
	app.api('removeSourceFile', { as: people.ngo, params: { source }, query: { version } });
const download = (as: string, source: string) => app.api('getSourceFile', { as, params: { source } });
const stored = () =>
	findRows<{ source: string | null; chunks: number }>(
		app.plenum.context.database,
		'select f.source as source, count(c.place) as chunks from evidence_files f left join evidence_file_chunks c on c.file = f.id group by f.id, f.source'
	);

async function addSource(as = people.ngo, kind: 'report' | 'testimony' = 'report'): Promise<string> {
	const source = app.createId();
	const rest = { version: 0, publisher: '', quote: '', date: null, url: null, internal: false, subjects: [] };
	await app.api('saveSource', { as, params: { source }, body: { kind, title: 'Annual report', ...rest } });
	return source;
}

const name = 'Ana Osei';
const chunk = (kind: string, data: string) => `\0\0\0${String.fromCharCode(data.length)}${kind}${data}\0\0\0\0`;
const picture = `\x89PNG\r\n\x1a\n${chunk('IHDR', '\0\0\0\x01\0\0\0\x01\x08\0\0\0\0')}${chunk('tEXt', name)}${chunk('IDAT', 'x')}${chunk('IEND', '')}`;

test('[EVIDENCE30] [EVIDENCE39] everyone downloads the file of a source, cleaned, with its hash, and never as a page', async () => {
	const source = await addSource();
	const { status, body } = await upload(people.ngo, source, picture);
	expect(status).toBe(200);
	for (const as of Object.values(people)) {
		const { bytes, headers } = await download(as, source);
		expect(bytes.toString('latin1')).toBe(picture.replace(chunk('tEXt', name), ''));
		expect(body.file).toEqual({ type: 'png', bytes: bytes.length, sha256: sha256(bytes), cleaned: true });
		expect(headers).toMatchObject({
			'content-type': 'image/png',
			'content-disposition': `attachment; filename="source-${sha256(bytes).slice(0, 8)}.png"`,
			'content-security-policy': "sandbox; default-src 'none'",
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store'
		});
	}
	const { sources } = (await app.api('listSources', { as: people.observer })).body;
	expect(sources.find(({ id }) => id === source)?.file).toEqual(body.file);
	expect(app.log.join('')).not.toContain(name);
});

test('[EVIDENCE31] its own side gives a source a file, until another side disputes it, and no testimony has one', async () => {
	const source = await addSource();
	expect(code(await upload(people.observer, source, table(1)))).toBe('rights/missing');
	expect(code(await upload(people.official, source, table(1)))).toBe('source/own-side-only');
	expect(code(await upload(people.ngo, app.createId(), table(1)))).toBe('source/unknown');
	expect(code(await upload(people.ngo, await addSource(people.ngo, 'testimony'), table(1)))).toBe(
		'source/testimony-file'
	);
	expect(code(await download(people.ngo, source))).toBe('source/no-file');
	const { token } = await app.link();
	for (const stranger of [token, 'nobody']) expect((await download(stranger, source)).status).toBe(401);
	await app.api('disputeSource', { as: people.official, params: { source }, body: { reason: 'Older.' } });
	expect(code(await upload(people.ngo, source, table(1)))).toBe('source/disputed');
	const remove = () => app.api('removeSourceFile', { as: people.ngo, params: { source }, query: { version: 1 } });
	expect(code(await remove())).toBe('source/disputed');
});

test('[EVIDENCE42] of two who give a source a file, or change it at once, the second changes nothing', async () => {
	const source = await addSource();
	const first = await upload(people.ngo, source, table(1), undefined, 1);
	expect(first.body.version).toBe(2);
	expect((await upload(people.ngo, source, table(1), undefined, 1)).body).toEqual(first.body);
	expect(code(await upload(people.ngo, source, table(2), undefined, 1))).toBe('source/updated-since');
	expect(code(await removeFile(source, 1))).toBe('source/updated-since');
	expect((await download(people.ngo, source)).bytes.toString()).toBe(table(1));
	const rest = {
		kind: 'report' as const,
		publisher: '',
		quote: '',
		date: null,
		url: null,
		internal: false,
		subjects: []
	};
	const save = (version: number, title: string) =>
		app.api('saveSource', { as: people.ngo, params: { source }, body: { version, title, ...rest } });
	expect(code(await save(1, 'Changed'))).toBe('source/updated-since');
	const both = await Promise.all([save(2, 'By one'), save(2, 'By another')]);
	expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
	const kept = both.find(({ status }) => status === 200)?.body;
	expect(await versionOf(source)).toBe(3);
	expect((await app.api('listSources', { as: people.ngo, query: {} })).body.sources).toContainEqual(kept);
	expect(code(await save(3, 'Changed again'))).toBeUndefined();
});

test('[EVIDENCE35] a file that cannot be cleaned is stored only where its sender says so', async () => {
	const source = await addSource();
	const broken = '%PDF-1.7\nnothing that can be read';
	expect(code(await upload(people.ngo, source, broken))).toBe('source/file-not-cleaned');
	expect((await stored()).some((file) => file.source === source)).toBe(false);
	expect((await upload(people.ngo, source, broken, 'keep')).body.file).toMatchObject({ type: 'pdf', cleaned: false });
	expect((await download(people.official, source)).bytes.toString('latin1')).toBe(broken);
	expect(code(await upload(people.ngo, source, '<!doctype html><p>a, b</p>', 'keep'))).toBe('source/file-type');
});

test('[EVIDENCE36] [EVIDENCE38] all files together have a limit; what is replaced or removed leaves nothing behind', async () => {
	const before = await stored();
	const source = await addSource();
	// In several chunks.
	const first = await upload(people.ngo, source, table(60_000));
	expect((await upload(people.ngo, source, table(60_000))).body).toEqual(first.body);
	expect(await stored()).toContainEqual({ source, chunks: 4 });
	expect((await download(people.ngo, source)).bytes.toString()).toBe(table(60_000));
	expect(code(await upload(people.ngo, await addSource(), table(100_000)))).toBe('source/files-full');
	await upload(people.ngo, source, table(60_001));
	await expect.poll(stored).toHaveLength(before.length + 1);
	expect((await download(people.ngo, source)).bytes.toString()).toBe(table(60_001));
	await app.api('removeSource', { as: people.ngo, params: { source }, query: { version: 3 } });
	await expect.poll(stored).toHaveLength(before.length);
	expect((await stored()).every((file) => file.source !== null)).toBe(true);
	const other = await addSource();
	await upload(people.ngo, other, table(1));
	for (let sent = 0; sent < 2; sent++) expect((await removeFile(other, 2)).body.file).toBeNull();
	await expect.poll(stored).toHaveLength(before.length);
});

test('[EVIDENCE36] a person who sends file after file has to wait', async () => {
	const answers: unknown[] = [];
	for (let sent = 0; sent < 21; sent++) answers.push(code(await upload(people.official, 'no-such-source', 'x')));
	expect(answers).toEqual([...Array<string>(20).fill('source/unknown'), 'request/too-fast']);
});

test('[EVIDENCE37] the scanner sees each file whole; what it finds, or cannot look at, is not saved', async () => {
	const source = await addSource();
	const refused = {
		'stream: Some.Virus FOUND': 'source/file-infected',
		'INSTREAM size limit exceeded. ERROR': 'source/scanner-unreachable',
		'': 'source/scanner-unreachable'
	};
	for (const [says, reason] of Object.entries(refused)) {
		scanner.says = says;
		expect(code(await upload(people.ngo, source, picture))).toBe(reason);
	}
	expect(code(await download(people.ngo, source))).toBe('source/no-file');
	scanner.says = 'stream: OK';
	expect((await upload(people.ngo, source, picture)).status).toBe(200);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(picture.length);
	const whole = Buffer.concat([Buffer.from('zINSTREAM\0'), length, Buffer.from(picture, 'latin1'), Buffer.alloc(4)]);
	expect(scanner.got.equals(whole)).toBe(true);
});
