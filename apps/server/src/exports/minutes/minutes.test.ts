import type { VerificationResult } from '@plenum/protocol/journal';
import type { FullReport } from '@plenum/reports/full-report/report-part';
import { openPackage } from '@plenum/tables/package/zip';
import { minutesFormats } from '@plenum/protocol/exports/export-formats';
import type { FrozenOutcome } from '@plenum/protocol/exports/exports';
import { isOutcome } from '@plenum/protocol/exports/outcome';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { sampleMinutes } from '@plenum/reports/minutes/sample-minutes.fixture';
import { minutesReport } from '@plenum/reports/minutes/minutes-report';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eraseParticipant } from '../../people/erase-participant.ts';
import {
	createPeopleTestApp,
	createSome,
	joinSome,
	type PeopleTestApp
} from '../../test-support/app/people-app.fixture.ts';
import { createMinutesFile } from './create-minutes-file.ts';
import { jsonBytes } from '../export-file.ts';
import { hasPdftotext, textOfPdf } from '../../test-support/exports/pdf-text.fixture.ts';
import { minutesWords } from '@plenum/reports/words/minutes-words';
import { reportWords } from '@plenum/reports/words/report-words';

let place: PeopleTestApp;
let token: string;
let some: Awaited<ReturnType<typeof createSome>>;
let workshop: string;
let root: string;
const people: { id: string; token: string }[] = [];

beforeEach(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
	some = await createSome(place, token, { admission: 'automatic' });
	people.length = 0;
	for (const [constituency, count] of [
		['civil-society', 5],
		['state', 4],
		['nhri', 1]
	] as const)
		for (let n = 0; n < count; n++) {
			const { body } = await joinSome(place, some.code, { name: `${constituency} ${n}`, constituency });
			people.push({ id: body.participant.id, token: body.token });
		}
	root = `/api/v1/consultations/${some.id}`;
	const items = ['Opening', 'Equality'].map((title) => ({ cluster: null, title, minutes: 5 }));
	const planned = await place.ask<{ workshop: { id: string } }>(`POST ${root}/workshops`, {
		token,
		body: { title: 'First day', items }
	});
	workshop = planned.body.workshop.id;
});
afterEach(() => place.close());

const give = async (seconds: number, body: object, by = token) => {
	place.clock.now += seconds * 1000;
	const answer = await place.ask(`POST ${root}/workshops/${workshop}/commands`, { token: by, body });
	expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};

/** Two minutes of somebody of a side that is too small to stand alone. */
async function hold(): Promise<void> {
	const speaker = people.at(-1);
	await give(1, { type: 'start' });
	await give(60, { type: 'next-item' });
	await give(60, { type: 'raise-hand' }, speaker?.token);
	await give(0, { type: 'call-speaker', participant: speaker?.id });
	await give(120, { type: 'finish-speaker' });
	await give(60, { type: 'next-item' });
	await give(60, { type: 'close' });
}

const read = (by: string | undefined, query = '') =>
	place.ask<FullReport & { code: string }>(`GET ${root}/workshops/${workshop}/minutes${query}`, {
		...(by === undefined ? {} : { token: by })
	});
const take = (format: string, by: string, of = workshop) =>
	place.app.inject({
		method: 'GET',
		url: `${root}/workshops/${of}/minutes/${format}`,
		remoteAddress: '198.51.100.7',
		headers: { host: 'plenum.test', authorization: `Bearer ${by}` }
	});
const tablesOf = ({ parts }: FullReport) => parts.flatMap((part) => (part.kind === 'table' ? [part.rows] : []));

test('[JOURNAL8] the floor by side is told in safe groups, and is the same after a person was erased', async () => {
	await hold();
	const before = (await read(token)).body;
	const floor = [
		['Civil society', '0', '0'],
		['National human rights institution, State institutions', '1', '2']
	];
	expect(tablesOf(before)).toEqual([floor]);
	expect((await eraseParticipant(place.context, place.people, people.at(-1)?.id ?? '')).ok).toBe(true);
	expect(tablesOf((await read(token)).body)).toEqual([floor]);
});

test('[EXPORTS26] the outcome says how it came about, the same after a person was erased, and freezes it', async () => {
	const outcome = async () => {
		const reply = await place.app.inject({
			method: 'GET',
			url: `${root}/exports/outcome.json?version=draft&for=participants`,
			remoteAddress: '198.51.100.7',
			headers: { host: 'plenum.test', authorization: `Bearer ${token}` }
		});
		return reply.json<Outcome>();
	};
	expect((await outcome()).process).toBeUndefined();
	await hold();
	const before = await outcome();
	expect(isOutcome(before)).toBe(true);
	expect(before.process).toMatchObject({
		workshops: [{ items: 2, attendance: [] }],
		floor: [
			{ sides: ['civil-society'], turns: 0, milliseconds: 0 },
			{ sides: ['nhri', 'state'], turns: 1, milliseconds: 120_000 }
		],
		words: [],
		rounds: [],
		absent: ['other']
	});
	expect((await eraseParticipant(place.context, place.people, people.at(-1)?.id ?? '')).ok).toBe(true);
	expect((await outcome()).process).toEqual(before.process);
	const freeze = () => place.ask<FrozenOutcome>(`POST ${root}/outcome/versions`, { token, body: {} });
	expect((await freeze()).body.isNew).toBe(true);
	expect((await freeze()).body.isNew).toBe(false);
});

test('[JOURNAL7] whoever reads the record reads the minutes; strangers, and people of other consultations, do not', async () => {
	await hold();
	const reader = people[0]?.token ?? '';
	expect((await read(reader)).body.title).toBe('First day');
	expect((await read(undefined)).body.code).toBe('identity/required');
	const other = await createSome(place, token, { admission: 'automatic' });
	const { body } = await joinSome(place, other.code);
	expect((await read(body.token)).status).toBeGreaterThanOrEqual(403);
	expect((await take('minutes.docx', reader)).json<{ code: string }>().code).toBe('rights/missing');
	expect((await take('minutes.docx', token, 'no-such-workshop')).json<{ code: string }>().code).toBe(
		'workshop/unknown'
	);
	expect((await take('minutes.txt', token)).json<{ code: string }>().code).toBe('export/unknown-format');
	expect((await read(token, '?timeZone=Nowhere/Atall')).body.parts).toContainEqual(
		expect.objectContaining({ text: expect.stringContaining('UTC') })
	);
});

test('[JOURNAL7] each file is on record, with its hash and the fingerprint that is printed in it; the chain stays whole', async () => {
	await hold();
	const head = (await read(token)).body.proof[0]?.value;
	const word = await take('minutes.docx', token);
	expect(word.headers['content-disposition']).toMatch(/plenum-minutes-2030-01-01-complete-internal-en\.docx/);
	expect(documentText(word.rawPayload)).toContain(head);
	const { body } = await place.ask<{ lines: { type: string; data: object }[] }>(`GET ${root}/journal`, { token });
	expect(body.lines.at(-1)).toMatchObject({
		type: 'minutes-exported',
		data: { workshop, format: 'minutes.docx', language: 'en', chainHead: head }
	});
	const verified = await place.ask<VerificationResult>(`GET ${root}/journal/verify`, { token });
	expect(verified.body.ok).toBe(true);
});

/** Without the marks of direction that a file needs and the data do not. */
const undirected = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');

function documentText(bytes: Uint8Array, name = 'word/document.xml'): string {
	const opened = openPackage(bytes, () => true);
	if (!opened.ok) throw new Error(opened.reason);
	const part = new TextDecoder().decode(opened.value.get(name));
	return undirected(
		part
			.replace(/<text:s text:c="(\d+)"\/>/g, (_, count) => ' '.repeat(Number(count)))
			.replace(/<\/(?:w:p|text:[ph])>/g, '\n')
			.replace(/<[^>]+>/g, '')
	);
}

test.each(['en', 'fr', 'ar'] as const)(
	'[JOURNAL7] [REPORTS45] in %s, Word, OpenDocument and PDF say what the page says',
	async (language) => {
		const report = minutesReport(sampleMinutes, reportWords[language], minutesWords[language]);
		const written = await Promise.all(
			minutesFormats.map((format) =>
				createMinutesFile({ minutes: jsonBytes(report), format, name: format, house: null })
			)
		);
		const [word, open, pdf] = written.map(({ bytes }) => bytes);
		const text = documentText(word ?? new Uint8Array());
		const openText = documentText(open ?? new Uint8Array(), 'content.xml');
		const expected = report.parts.flatMap((part) =>
			part.kind === 'table' ? part.rows.flat() : 'text' in part ? part.text.split('\n') : []
		);
		for (const line of [...expected, report.title, report.proof[0]?.value ?? ''])
			for (const said of [text, openText]) expect(said).toContain(undirected(line).replace(/&/g, '&amp;'));
		expect(
			Buffer.from(pdf ?? [])
				.subarray(0, 5)
				.toString()
		).toBe('%PDF-');
		if (hasPdftotext && language === 'en') expect(textOfPdf(pdf ?? new Uint8Array())).toContain('Three courts opened.');
	}
);
