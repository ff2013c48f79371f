import type { CaucusView } from '@plenum/protocol/caucuses';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createCaucusApp, notesOf, side, type CaucusApp } from './caucus-app.fixture.ts';
import { until } from '../test-support/documents/documents.fixture.ts';

/** Somebody whom a facilitator placed in a side opens a second caucus of it and lets a newcomer into that one. */
let app: CaucusApp;
let mina = '';
let omar = '';
let spy = '';
let caucus: CaucusView;
beforeEach(async () => {
	app = await createCaucusApp();
	mina = await app.welcome('participant', side);
	omar = await app.welcome('participant', side);
	spy = await app.welcome('participant', 'state');
	await app.change(await app.idOf(spy), { constituency: side });
	caucus = await app.open(mina);
});
afterEach(() => app.close());

async function knock(document: string, token: string): Promise<string> {
	const socket = new WebSocket(`${app.url.replace('http', 'ws')}/collab/${document}?token=${token}&schema=2`);
	socket.on('error', () => undefined);
	const refused = once(socket, 'unexpected-response').then(([, response]) =>
		String((response as { statusCode: number }).statusCode)
	);
	const answer = await Promise.race([refused, once(socket, 'open').then(() => 'open')]);
	socket.terminate();
	return answer;
}

test('[CAUCUS13] of a caucus nothing can be read or written before both have found the same words', async () => {
	const author = await app.write(caucus, mina);
	notesOf(author.doc).insert(0, 'Our red line.');
	await until(() => author.provider.state === 'saved');
	const code = await app.code(omar);
	await app.typeCode(caucus.id, mina, code);
	const isOut = async () => {
		const own = await app.own(omar);
		expect([own.caucuses, own.code]).toEqual([[], null]);
		expect(JSON.stringify(own)).not.toMatch(new RegExp(`${caucus.id}|${caucus.document}`));
		expect(await knock(caucus.document, omar)).toBe('404');
		expect((await app.own(mina)).caucuses[0]?.members).toHaveLength(1);
		return own.admission;
	};
	const asked = await isOut();
	const inside = (await app.own(mina)).caucuses[0]?.admissions;
	expect(inside).toEqual([{ code, words: asked?.words, letInBy: asked?.letInBy, mine: true, confirmed: false }]);
	await app.confirmInside(caucus.id, mina, code);
	expect(await isOut()).toMatchObject({ confirmed: false });
	await app.confirmOutside(omar);
	const [joined] = (await app.own(omar)).caucuses;
	expect(joined?.members.map(({ me, letInBy }) => [me, letInBy !== null])).toEqual([
		[false, false],
		[true, true]
	]);
	expect(joined?.admissions).toEqual([]);
	expect(await knock(caucus.document, omar)).toBe('open');
});

test('[CAUCUS13] nor where the newcomer alone has', async () => {
	await app.typeCode(caucus.id, mina, await app.code(omar));
	await app.confirmOutside(omar);
	expect(await app.own(omar)).toMatchObject({ caucuses: [], admission: { confirmed: true } });
	expect(await knock(caucus.document, omar)).toBe('404');
});

test.each([
	['the newcomer', () => app.confirmOutside(omar, false)],
	['the member', async (code: string) => app.confirmInside(caucus.id, mina, code, false)]
])('[CAUCUS13] where %s finds other words the code ends, and lets nobody in any more', async (_, differ) => {
	const code = await app.code(omar);
	await app.typeCode(caucus.id, mina, code);
	await differ(code);
	expect(await app.own(omar)).toMatchObject({ code: null, admission: null, caucuses: [] });
	for (const answer of [
		await app.confirmInside(caucus.id, mina, code),
		await app.confirmOutside(omar),
		await app.typeCode(caucus.id, mina, code)
	])
		expect(answer.body).toMatchObject({ code: 'caucus/unknown-code' });
});

test('[CAUCUS13] a second caucus of the side shows a newcomer other words than the first, and nobody but its opener', async () => {
	const trap = await app.open(spy);
	expect(trap.id).not.toBe(caucus.id);
	// Overheard: the spy types it before the member to whom it was given.
	const code = await app.code(omar);
	await app.typeCode(trap.id, spy, code);
	const trapped = (await app.own(omar)).admission;
	expect((await app.typeCode(caucus.id, mina, code)).body).toMatchObject({ code: 'caucus/unknown-code' });
	// The member has no words to compare with; nothing is in the trap's members but its opener.
	expect((await app.own(mina)).caucuses[0]?.admissions).toEqual([]);
	await app.confirmOutside(omar, false);
	const again = await app.code(omar);
	await app.typeCode(caucus.id, mina, again);
	const real = (await app.own(omar)).admission;
	expect(real?.words).not.toEqual(trapped?.words);
	expect(real?.words).toEqual((await app.own(mina)).caucuses[0]?.admissions[0]?.words);
	// A newcomer who answers that the words match all the same sees who is in, and by whom.
	await app.confirmOutside(omar, false);
	await app.letIn(trap.id, spy, await app.code(omar));
	const inside = (await app.own(omar)).caucuses[0];
	expect(inside?.members.map(({ shownAs, letInBy }) => [shownAs, letInBy?.shownAs ?? null])).toEqual([
		[await app.idOf(spy), null],
		[await app.idOf(omar), await app.idOf(spy)]
	]);
});

test('[CAUCUS13] only the two of them compare, and only while both may be in', async () => {
	const other = await app.welcome('participant', side);
	await app.letIn(caucus.id, mina, await app.code(other));
	const code = await app.code(omar);
	await app.typeCode(caucus.id, mina, code);
	// Every member sees that somebody is being let in, and by whom; another one cannot answer in their place.
	expect((await app.own(other)).caucuses[0]?.admissions).toMatchObject([{ mine: false, code }]);
	for (const as of [other, spy, omar]) expect((await app.confirmInside(caucus.id, as, code)).status).not.toBe(200);
	for (const as of [mina, other, spy]) expect((await app.confirmOutside(as)).status).not.toBe(200);
	await app.confirmInside(caucus.id, mina, code);
	await app.change(await app.idOf(mina), { constituency: 'state' });
	expect((await app.confirmOutside(omar)).body).toMatchObject({ code: 'caucus/unknown-code' });
	expect((await app.own(omar)).caucuses).toEqual([]);
});
