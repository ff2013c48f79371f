import { schemaVersion } from '@plenum/documents/roots';
import * as decoding from 'lib0/decoding';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { documentProtocol } from '../../http/openapi/describe-document-protocol.ts';
import { readDocument } from '../read-document.ts';
import {
	document,
	firstText,
	joinRaw,
	joinStock,
	openRoom,
	textOf,
	until,
	type Stock,
	type StockOptions,
	type TestDocuments
} from '../../test-support/documents/documents.fixture.ts';

const first: unknown = await import('y-websocket-1');
const second: unknown = await import('y-websocket-2');

const providerOf = (module: unknown) => (module as { WebsocketProvider: typeof WebsocketProvider }).WebsocketProvider;

const versions = [
	{ version: '1.5.4', Provider: providerOf(first) },
	{ version: '2.1.0', Provider: providerOf(second) },
	{ version: '3.1.0', Provider: WebsocketProvider }
];

const hour = 3_600_000;

let room: TestDocuments;
const stocks: Stock[] = [];
afterEach(async () => {
	for (const { provider, doc } of stocks.splice(0)) {
		provider.destroy();
		doc.destroy();
	}
	await room.close();
});

function come(participant: string | null, more: StockOptions): Stock {
	const stock = joinStock(room, participant, more);
	stocks.push(stock);
	return stock;
}

async function joined(participant: string, more: StockOptions): Promise<Stock> {
	const stock = come(participant, more);
	await until(() => stock.provider.synced);
	return stock;
}

async function remove(participant: string): Promise<void> {
	const person = room.people.get(participant);
	if (person) room.people.set(participant, { ...person, status: 'removed' });
	await room.documents.peopleChanged([participant]);
}

async function stored(): Promise<string> {
	return JSON.stringify((await readDocument(room.database.read, document))?.assessment);
}

/** Reasons that the provider printed. */
function listenForDenials(): () => string {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	onTestFinished(() => void vi.restoreAllMocks());
	return () => warn.mock.calls.flat().join('\n');
}

/** Runs the lines that the description of the API gives, as they stand. */
function readSaved({ doc, provider }: Stock, show: (state: string) => void): void {
	const { description } = documentProtocol['/collab/{document}'].get;
	const lines = /```js\nimport \{ ([\w, ]+) \} from 'lib0\/decoding';\n([^]*?)```/.exec(description);
	if (!lines?.[1] || !lines[2]) throw new Error('no lines');
	const run = new Function('decoding', 'doc', 'provider', 'show', `const { ${lines[1]} } = decoding;\n${lines[2]}`);
	run(decoding, doc, provider, show);
}

/** How often a provider has dialled. */
function countDials({ provider }: Stock): () => number {
	let dials = 1;
	provider.on('status', ({ status }: { status: string }) => void (status === 'connecting' && dials++));
	return () => dials;
}

/** Long enough for a provider that redials without a pause. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 400));

describe.each(versions)('y-websocket $version', ({ Provider }) => {
	test('[DOC9] syncs, writes, and is told why the server refuses a change', async () => {
		const denials = listenForDenials();
		const unknown = vi.spyOn(console, 'error');
		room = await openRoom();
		const ada = await joined('ada', { Provider });
		const ben = await joined('ben', { Provider });
		const observer = await joined('observer', { Provider });
		firstText(ada.doc).insert(0, 'words');
		await until(() => textOf(ben.doc).includes('words') && textOf(observer.doc).includes('words'));
		expect(await stored()).toContain('words');
		firstText(observer.doc).insert(0, 'smuggled ');
		await until(() => denials().includes('rights/missing'));
		expect(textOf(ada.doc)).not.toContain('smuggled');
		expect(unknown).not.toHaveBeenCalled();
		expect([ada.closes, ben.closes, observer.closes, room.reported]).toEqual([[], [], [], []]);
	});

	test('[DOC212] learns what is saved by the lines of the API’s description', async () => {
		room = await openRoom();
		const stock = come('ada', { Provider, params: { schema: String(schemaVersion) } });
		const shown: string[] = [];
		readSaved(stock, (state) => shown.push(state));
		await until(() => shown.at(-1) === 'saved');
		firstText(stock.doc).insert(0, 'first ');
		firstText(stock.doc).insert(0, 'second ');
		expect(shown.at(-1)).toBe('saving');
		await until(() => shown.at(-1) === 'saved');
		expect(await stored()).toContain('second first');
		stock.provider.disconnect();
		firstText(stock.doc).insert(0, 'third ');
		stock.provider.connect();
		await until(() => shown.filter((state) => state === 'saved').length > 2);
		expect(await stored()).toContain('third second');
		const rejected = new Y.Doc();
		rejected.getMap('elsewhere').set('a', 1);
		Y.applyUpdate(stock.doc, Y.encodeStateAsUpdate(rejected));
		await until(() => shown.some((state) => /^frame \d+ refused: frame\/unknown-root$/.test(state)));
	});

	test('[DOC210] a paste that is too large is not sent again and again, and the others go on', async () => {
		const denials = listenForDenials();
		room = await openRoom({ limits: { lateClose: hour } });
		const ada = await joined('ada', { Provider });
		const ben = await joined('ben', { Provider });
		const dials = countDials(ada);
		firstText(ada.doc).insert(0, 'x'.repeat(1_500_000));
		await until(() => denials().includes('frame/too-large') || ada.closes.length > 0);
		await aMoment();
		expect([dials(), ada.closes]).toEqual([1, []]);
		firstText(ben.doc).insert(0, 'goes on');
		await until(async () => (await stored()).includes('goes on'));
		expect(textOf(ada.doc)).not.toContain('goes on');
	});

	test('[DOC211] a paste that is too large ends the connection with 4413', async () => {
		listenForDenials();
		room = await openRoom({ limits: { lateClose: 20 } });
		const ada = await joined('ada', { Provider });
		firstText(ada.doc).insert(0, 'x'.repeat(1_500_000));
		await until(() => ada.closes.length > 0);
		expect(ada.closes[0]).toEqual({ code: 4413, reason: 'frame/too-large' });
	});

	test('[DOC210] someone who is removed receives nothing more, and does not call again and again', async () => {
		const denials = listenForDenials();
		room = await openRoom({ limits: { lateClose: hour } });
		const ada = await joined('ada', { Provider });
		const ben = await joined('ben', { Provider });
		const dials = countDials(ada);
		await remove('ada');
		await until(() => denials().includes('participant/removed') || ada.closes.length > 0);
		firstText(ben.doc).insert(0, 'among ourselves');
		firstText(ada.doc).insert(0, 'smuggled ');
		await until(async () => (await stored()).includes('among ourselves'));
		await aMoment();
		expect([dials(), ada.closes]).toEqual([1, []]);
		expect(textOf(ada.doc)).not.toContain('among ourselves');
		expect(textOf(ben.doc)).not.toContain('smuggled');
	});

	test('[DOC210] a stranger and a removed person who dial are told why, and wait', async () => {
		const denials = listenForDenials();
		room = await openRoom({ limits: { lateClose: hour } });
		await remove('ada');
		const callers = [come(null, { Provider }), come('ada', { Provider })];
		const dials = callers.map(countDials);
		await until(
			() =>
				(denials().includes('identity/required') && denials().includes('participant/removed')) ||
				callers.some(({ closes }) => closes.length > 0)
		);
		await aMoment();
		expect(dials.map((count) => count())).toEqual([1, 1]);
		expect(callers.map(({ provider, closes }) => [provider.synced, closes])).toEqual([
			[false, []],
			[false, []]
		]);
	});

	test('[DOC210] the close that comes late says why', async () => {
		listenForDenials();
		room = await openRoom({ limits: { lateClose: 20 } });
		const ada = await joined('ada', { Provider });
		const stranger = come(null, { Provider });
		await remove('ada');
		await until(() => ada.closes.length > 0 && stranger.closes.length > 0);
		expect(ada.closes[0]).toEqual({ code: 4403, reason: 'participant/removed' });
		expect(stranger.closes[0]).toEqual({ code: 4401, reason: 'identity/required' });
	});

	test('[DOC16] a caret that is none costs nobody the connection', async () => {
		const denials = listenForDenials();
		room = await openRoom();
		const ada = await joined('ada', { Provider });
		const ben = await joined('ben', { Provider });
		for (const cursor of [{ anchor: 1, head: 2 }, 'there', { index: 3 }, [], { anchor: { tname: 'x' }, head: null }])
			ada.provider.awareness.setLocalState({ cursor });
		firstText(ada.doc).insert(0, 'words');
		await until(() => textOf(ben.doc).includes('words'));
		await until(() => ben.provider.awareness.getStates().has(ada.doc.clientID));
		expect(ben.provider.awareness.getStates().get(ada.doc.clientID)?.['cursor']).toBe(null);
		expect([denials(), ada.closes]).toEqual(['', []]);
	});

	test('[DOC213] a caret has the colour of its constituency', async () => {
		room = await openRoom();
		const ada = await joined('ada', { Provider });
		const ben = await joined('ben', { Provider });
		const at = Y.createRelativePositionFromTypeIndex(firstText(ada.doc), 0);
		ada.provider.awareness.setLocalStateField('cursor', { anchor: at, head: at });
		const seen = () => ben.provider.awareness.getStates().get(ada.doc.clientID);
		await until(() => seen()?.['cursor'] != null);
		expect(seen()?.['user']).toEqual({
			name: 'Name of ada',
			constituency: 'civil-society',
			color: '#5b47a5'
		});
	});
});

test('[DOC210] a client that says its schema is closed at once', async () => {
	room = await openRoom({ limits: { lateClose: hour } });
	const ada = await joinRaw(room, 'ada');
	await remove('ada');
	await until(() => ada.closed() !== undefined);
	expect(ada.closed()).toEqual({ code: 4403, reason: 'participant/removed' });
});

test('[DOC210] a server that stops does not wait for those whose close comes late', async () => {
	const denials = listenForDenials();
	room = await openRoom({ limits: { lateClose: hour } });
	const ada = await joined('ada', {});
	const stranger = come(null, {});
	await remove('ada');
	await until(() => denials().includes('participant/removed') && denials().includes('identity/required'));
	await room.documents.drain();
	await until(() => ada.closes.length > 0 && stranger.closes.length > 0);
	expect([ada.closes[0]?.code, stranger.closes[0]?.code]).toEqual([1001, 1001]);
});
