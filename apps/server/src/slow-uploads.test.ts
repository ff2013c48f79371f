import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from './test-support/app/test-app.fixture.ts';
import { until } from './test-support/documents/documents.fixture.ts';

/** As on the real server, in less time: 1 kB a second, and three seconds of patience. */
const bodyPace = { bytesPerSecond: 1000, leastPatience: 3, mostPatience: 3 };

let testApp: TestApp;
let url: URL;
const endings: (() => void)[] = [];
beforeEach(async () => {
	testApp = await createTestApp(null, { bodyPace });
	url = new URL(await testApp.plenum.app.listen({ port: 0, host: '127.0.0.1' }));
});
afterEach(async () => {
	for (const end of endings.splice(0)) end();
	await testApp.close();
});

const part = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
const table = 'Number,Recommendation\r\n140.1,Dig wells (Arvenia);\r\n';

type Upload = { closed: Promise<unknown>; isOpen: () => boolean; answer: () => string };

/** Sends an upload of which so many bytes come in a second. */
function upload(file: string, perSecond: number, declared?: number): Upload {
	const body = `${part}${file}\r\n--b--\r\n`;
	const head = [
		`POST /api/v1/consultations/${testApp.consultation}/imports HTTP/1.1`,
		`host: ${url.host}`,
		`authorization: Bearer ${testApp.token}`,
		'content-type: multipart/form-data; boundary=b',
		`content-length: ${declared ?? body.length}`
	].join('\r\n');
	let answer = '';
	const socket = connect(Number(url.port), '127.0.0.1', () => void socket.write(`${head}\r\n\r\n${part}`));
	const began = performance.now();
	let sent = part.length;
	const timer = setInterval(() => {
		const due = part.length + Math.floor(((performance.now() - began) / 1000) * perSecond);
		if (due > sent && sent < body.length) socket.write(body.slice(sent, due));
		sent = Math.max(sent, due);
	}, 20);
	socket.on('error', () => undefined).on('data', (data) => (answer += data.toString()));
	const closed = new Promise((resolve) => socket.on('close', () => resolve(clearInterval(timer))));
	endings.push(() => socket.destroy());
	return { closed, isOpen: () => !socket.destroyed, answer: () => answer };
}

test('[WEB15] uploads that trickle are hung up on, and give their places back', async () => {
	const rows = table + 'x'.repeat(100_000);
	const begin = () => [upload(rows, 50, 1_000_000), upload(rows, 50, 1_000_000)];
	let trickling = begin();
	let third = upload(table, 100_000);
	await until(() => {
		if (third.answer().startsWith('HTTP/1.1 429')) return true;
		if (!trickling.every(({ isOpen }) => isOpen())) trickling = begin(); // On a machine that has much else to do.
		if (third.answer() !== '') third = upload(table, 100_000); // The two were not there yet.
		return false;
	});
	expect(third.answer().toLowerCase()).toContain('\r\nretry-after: 30\r\n');
	await Promise.all(trickling.map(({ closed }) => closed));
	await until(() => {
		if (third.answer().startsWith('HTTP/1.1 202')) return true;
		if (third.answer() !== '') third = upload(table, 100_000);
		return false;
	});
});

test('[WEB15] one that comes slowly and goes on is taken, however long it takes', async () => {
	const rows = Array.from({ length: 600 }, (_, at) => `140.${at + 2},Dig well ${at} (Arvenia);\r\n`).join('');
	const slow = upload(table + rows, 4000);
	await until(() => slow.answer() !== '');
	expect(slow.answer()).toMatch(/^HTTP\/1.1 202/);
});
