import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findContent } from '../../test-support/database/statements.fixture.ts';
import { createReportingApp, type ReportingApp } from '../../test-support/progress-reports/reporting-app.fixture.ts';

let app: ReportingApp;
const people = { official: '', ngo: '', observer: '' };
const clock = { now: Date.now() };

beforeAll(async () => {
	app = await createReportingApp(() => clock.now);
	people.official = (await app.bring('participant', 'state')).token;
	people.ngo = (await app.bring('participant', 'civil-society')).token;
	people.observer = (await app.bring('observer', 'civil-society')).token;
});
afterAll(() => app.close());
// Nobody has to wait before they send the next file.
beforeEach(() => void (clock.now += 700_000));

const read = (as: string, bytes: string | Buffer<ArrayBuffer>) =>
	app.api('readDocumentPassages', { as, body: { file: new Blob([bytes]) } });
const code = ({ body }: { body: object }) => ('code' in body ? body.code : undefined);
const page = (...paragraphs: string[]) =>
	`<!doctype html><html><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`;

test('[EVIDENCE60] [EVIDENCE62] the passages of a document are read, by those who may offer sources, and nothing is stored', async () => {
	const document = page('A/HRC/WG.6/48/XXX/3', '1. Judges wait.', '2. Two courts opened.');
	for (const as of [people.official, people.ngo])
		expect((await read(as, document)).body).toEqual({
			document: 'stakeholders-summary',
			symbol: 'A/HRC/WG.6/48/XXX/3',
			passages: [
				{ number: '1', text: 'Judges wait.' },
				{ number: '2', text: 'Two courts opened.' }
			]
		});
	expect(code(await read(people.observer, document))).toBe('rights/missing');
	expect(await findContent(app.plenum.context.database)).not.toMatch(/Judges wait|XXX/);
});

test('[EVIDENCE60] a file without any text to quote is told by what it is', async () => {
	expect(code(await read(people.ngo, 'Year;Cases\n2026;40\n'))).toBe('source/no-passages');
	expect(code(await read(people.ngo, page('I. Courts')))).toBe('source/no-passages');
	expect(code(await read(people.ngo, Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')))).toBe('import/picture');
	expect(code(await read(people.ngo, ''))).toBe('import/empty');
});

test('[EVIDENCE62] six who read documents at once each get their own', async () => {
	const six = await Promise.all(Array.from({ length: 6 }, () => app.bring('participant', 'civil-society')));
	const answers = await Promise.all(six.map(({ token }, at) => read(token, page(`1. Of person ${at}.`))));
	expect(answers.map(({ body }) => body.passages.map(({ text }) => text))).toEqual(
		six.map((_, at) => [`Of person ${at}.`])
	);
});

test('[EVIDENCE62] a person who sends document after document has to wait', async () => {
	const answers: unknown[] = [];
	for (let sent = 0; sent < 21; sent++) answers.push(code(await read(people.official, '')));
	expect(answers).toEqual([...Array<string>(20).fill('import/empty'), 'request/too-fast']);
});

const real = join(import.meta.dirname, '../../../../../../shared/upr/data/wg-pdf/national-report-2019.pdf');
const isPresent = existsSync(real);
if (!isPresent) process.stderr.write('skipped: the real national report is not at hand (../shared/upr/data)\n');

test.runIf(isPresent)('[EVIDENCE60] a real national report has each of its paragraphs once', async () => {
	const { body } = await read(people.ngo, readFileSync(real));
	expect(body).toMatchObject({ document: 'national-report' });
	expect(body.passages.map(({ number }) => number)).toEqual(Array.from({ length: 116 }, (_, at) => String(at + 1)));
	expect(body.passages.filter(({ text }) => text.length < 40 || text.length > 2500)).toEqual([]);
});
