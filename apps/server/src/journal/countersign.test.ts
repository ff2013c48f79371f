import { headStatement } from '@plenum/domain/journal/countersignature';
import type { CountersignedClosings, CountersignResult, RecordHead } from '@plenum/protocol/journal';
import { generateKeyPairSync, sign } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	createPeopleTestApp,
	createSome,
	joinSome,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';
import { alter } from '../test-support/database/statements.fixture.ts';
import { checkCountersignatures } from './check-countersignatures.ts';
import { findLines } from './journal.store.ts';
import { rewriteRecord } from '../test-support/journal/rewrite-record.fixture.ts';

let place: PeopleTestApp;
let token: string;
let code: string;
let consultation: string;
let root: string;
beforeEach(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
	({ code, id: consultation } = await createSome(place, token));
	root = `/api/v1/consultations/${consultation}/journal`;
});
afterEach(() => place.close());

async function join(constituency: string): Promise<{ token: string; participant: string }> {
	const { body } = await joinSome(place, code, { constituency });
	await place.ask(`POST /api/v1/consultations/${consultation}/people/admit`, { token, body: { participants: 'all' } });
	return { token: body.token, participant: body.participant.id };
}

/** As a browser does it: the public point and a signature, both in base64url. */
function createDevice() {
	const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
	const parts = [Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
	const key = Buffer.concat(parts).toString('base64url');
	return (head: { length: number; hash: string }) => ({
		length: head.length,
		hash: head.hash,
		key,
		signature: sign('sha256', Buffer.from(headStatement(head)), {
			key: privateKey,
			dsaEncoding: 'ieee-p1363'
		}).toString('base64url')
	});
}

async function readHead(query = ''): Promise<RecordHead> {
	return (await place.ask<RecordHead>(`GET ${root}/head${query}`, { token })).body;
}

async function close(): Promise<{ length: number; hash: string }> {
	await place.ask(`POST /api/v1/consultations/${consultation}/close`, { token });
	const { closing } = await readHead();
	if (!closing) throw new Error('The closing is not in the record.');
	return closing;
}

const countersign = async (by: string, body: object) =>
	await place.ask<CountersignResult>(`POST ${root}/countersignatures`, { token: by, body });
const list = async () =>
	(await place.ask<CountersignedClosings>(`GET ${root}/countersignatures`, { token })).body.closings;

test('[JOURNAL12] devices countersign the head at a closing, once for each person, with nothing that leads to them', async () => {
	expect((await readHead()).closing).toBeNull();
	const one = await join('state');
	const other = await join('civil-society');
	const closing = await close();
	const signed = createDevice()(closing);
	expect((await countersign(one.token, signed)).body).toEqual({ kept: true });
	expect((await countersign(one.token, signed)).body).toEqual({ kept: false });
	expect((await countersign(one.token, createDevice()(closing))).body).toEqual({ kept: false });
	expect((await countersign(other.token, createDevice()(closing))).body).toEqual({ kept: true });
	expect((await countersign(token, createDevice()(closing))).body).toEqual({ kept: false });
	const [told, ...others] = await list();
	expect(others).toEqual([]);
	expect(told).toMatchObject({ ...closing, sides: 2 });
	// [JOURNAL13] Two devices: no side stands alone, and none is named.
	expect(told?.devices.map(({ sides }) => sides)).toEqual([[], []]);
	expect(told?.devices.map(({ key }) => key)).toContain(signed.key);
	expect(JSON.stringify(told)).not.toContain(one.participant);
});

test('[JOURNAL12] what no closing has, or was not signed by its key, is refused', async () => {
	const { token: by } = await join('state');
	const { token: another } = await join('nhri');
	const device = createDevice();
	const start = await readHead();
	expect((await countersign(by, device(start))).body).toMatchObject({ code: 'journal/unknown-closing' });
	const closing = await close();
	expect((await countersign(by, device({ ...closing, hash: 'ab'.repeat(32) }))).body).toMatchObject({
		code: 'journal/unknown-closing'
	});
	const forged = { ...device({ ...closing, length: closing.length + 1 }), length: closing.length };
	expect((await countersign(by, forged)).body).toMatchObject({ code: 'journal/bad-signature' });
	const signed = device(closing);
	const spelled = {
		...signed,
		key: Buffer.from([5, ...Buffer.from(signed.key, 'base64url').subarray(1)]).toString('base64url')
	};
	expect((await countersign(by, spelled)).body).toMatchObject({ code: 'journal/bad-signature' });
	const noPoint = { ...device(closing), key: `B${'A'.repeat(86)}` };
	expect((await countersign(by, noPoint)).body).toMatchObject({ code: 'journal/bad-signature' });
	expect(await list()).toEqual([]);
	expect((await countersign(by, signed)).body).toEqual({ kept: true });
	expect((await countersign(another, signed)).body).toEqual({ kept: false });
});

test('[JOURNAL12] [JOURNAL13] twelve devices of a constituency are kept, and five are enough for it to stand alone', async () => {
	const tokens: string[] = [];
	for (let person = 0; person < 13; person += 1) tokens.push((await join('state')).token);
	const closing = await close();
	const kept: boolean[] = [];
	for (const by of tokens) kept.push((await countersign(by, createDevice()(closing))).body.kept);
	expect(kept).toEqual([...Array<boolean>(12).fill(true), false]);
	expect((await list())[0]?.devices.map(({ sides }) => sides)).toEqual(Array(12).fill(['state']));
});

test('[JOURNAL12] `verify` names a record that is not the one that devices countersigned, and a signature that is not theirs', async () => {
	const { token: by } = await join('state');
	const closing = await close();
	await countersign(by, createDevice()(closing));
	const { database, config } = place.context;
	const check = async () =>
		await checkCountersignatures(database.read, consultation, await findLines(database.read, consultation, 0));
	expect(await check()).toMatchObject({ checked: 1, faults: [] });
	await alter(database, `update journal_countersignatures set signature = '${'A'.repeat(86)}'`);
	expect((await check()).faults).toEqual([`A countersignature of line ${closing.length} of the record is not valid.`]);
	await rewriteRecord(database, { consultation, from: 2, secret: config.secret });
	expect((await check()).faults).toContain(
		`Line ${closing.length} of the record is not the one that devices countersigned.`
	);
});

test('[JOURNAL14] a hash that somebody noted is found in the record, until even the host with its key writes it anew', async () => {
	for (const [settingsVersion, title] of ['One', 'Two', 'Three'].entries())
		await place.ask(`PATCH /api/v1/consultations/${consultation}`, { token, body: { settingsVersion, title } });
	const noted = await readHead();
	await place.ask(`PATCH /api/v1/consultations/${consultation}`, {
		token,
		body: { settingsVersion: 3, title: 'Four' }
	});
	expect(await readHead(`?noted=${noted.hash}`)).toMatchObject({ length: noted.length + 1, noted: noted.length });
	expect((await readHead(`?noted=${'ab'.repeat(32)}`)).noted).toBeNull();

	const { database, config } = place.context;
	await rewriteRecord(database, { consultation, from: 2, secret: config.secret });
	expect((await place.ask(`GET ${root}/verify`, { token })).body).toMatchObject({ ok: true });
	expect(await readHead(`?noted=${noted.hash}`)).toMatchObject({ length: noted.length + 1, noted: null });
});
