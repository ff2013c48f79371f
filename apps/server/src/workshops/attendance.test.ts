import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import type { BrowserToServer, ServerToBrowser } from '@plenum/protocol/facts';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { livePath } from '../live/live.ts';
import {
	createPeopleTestApp,
	createSome,
	joinSome,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';

let place: PeopleTestApp;
let token: string;
let some: Awaited<ReturnType<typeof createSome>>;
const sockets: Socket<ServerToBrowser, BrowserToServer>[] = [];
beforeEach(async () => {
	place = await createPeopleTestApp();
	await place.app.listen({ port: 0, host: '127.0.0.1' });
	token = await place.setUp();
	some = await createSome(place, token, { admission: 'automatic' });
});
afterEach(async () => {
	for (const socket of sockets.splice(0)) socket.disconnect();
	await place.close();
});

async function follow(theirs: string): Promise<void> {
	const { port } = place.app.server.address() as AddressInfo;
	const socket: (typeof sockets)[number] = io(`http://127.0.0.1:${port}`, {
		path: livePath,
		transports: ['websocket'],
		reconnection: false,
		extraHeaders: { host: 'plenum.test', cookie: `plenum=${theirs}` }
	});
	sockets.push(socket);
	expect((await socket.emitWithAck('follow', { consultation: some.id })).ok).toBe(true);
}

async function comeIn(constituency: string, people: number): Promise<{ id: string; token: string }[]> {
	const joined = [];
	for (let n = 0; n < people; n++) {
		const { body } = await joinSome(place, some.code, { name: `${constituency} ${n}`, constituency });
		await follow(body.token);
		joined.push({ id: body.participant.id, token: body.token });
	}
	return joined;
}

async function runWorkshop() {
	const items = ['One', 'Two'].map((title) => ({ cluster: null, title, minutes: 5 }));
	const planned = await place.api('planWorkshop', {
		params: { consultation: some.id },
		token,
		body: { title: 'First day', items }
	});
	const { id } = planned.body.workshop;
	const give = (body: WorkshopCommandRequest) =>
		place.api('commandWorkshop', { params: { consultation: some.id, workshop: id }, token, body });
	await give({ type: 'start' });
	return { id, give };
}

const counted = async () => {
	const { body } = await place.api('readJournal', { params: { consultation: some.id }, token });
	return body.lines.filter(({ type }) => type === 'attendance-counted');
};

test('[JOURNAL6] sums by side when an item begins, small sides together, nobody by name or id', async () => {
	const [first] = await comeIn('civil-society', 6);
	await comeIn('state', 5);
	await comeIn('nhri', 1);
	await follow(first?.token ?? '');
	await follow(token);
	await joinSome(place, some.code, { name: 'without a device', constituency: 'state' });
	const { id, give } = await runWorkshop();
	await give({ type: 'next-item' });
	const [line, ...others] = await counted();
	expect(others).toEqual([]);
	expect(line).toMatchObject({
		stream: `attendance:${id}`,
		by: null,
		data: {
			people: [
				{ sides: ['civil-society'], people: 6 },
				{ sides: ['nhri', 'state'], people: 6 }
			]
		}
	});
	expect(JSON.stringify(line)).not.toContain(first?.id);
});

test('[JOURNAL6] fewer than five in all are not counted; who was removed or has gone is not here', async () => {
	const [first] = await comeIn('civil-society', 5);
	const { give } = await runWorkshop();
	await give({ type: 'next-item' });
	await place.ask(`POST /api/v1/consultations/${some.id}/people/${first?.id}/remove`, { token });
	await give({ type: 'next-item' });
	expect((await counted()).map(({ data }) => data)).toMatchObject([
		{ people: [{ sides: ['civil-society'], people: 5 }] }
	]);
});
