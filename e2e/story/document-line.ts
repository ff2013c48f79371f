import { encodeFrame, type Frame } from '@plenum/documents/collaboration/frames';
import { encodePresence } from '@plenum/documents/collaboration/presence';
import type { Page, WebSocketRoute } from '@playwright/test';

/** The page's line to its document, in which a story can speak as the server: also what no server of today would say. */
export type TappedLine = { say(frame: Frame): void };

/** To be called before the page is opened. */
export async function tapLine(page: Page): Promise<TappedLine> {
	let line: WebSocketRoute | undefined;
	await page.routeWebSocket(/\/collab\//, (socket) => {
		line = socket;
		const server = socket.connectToServer();
		socket.onMessage((message) => server.send(message));
		server.onMessage((message) => socket.send(message));
	});
	return {
		say(frame) {
			if (!line) throw new Error('The page has no line yet.');
			line.send(Buffer.from(encodeFrame(frame)));
		}
	};
}

/** Somebody who says of themselves whatever this is. */
export function presenceOf(client: number, clock: number, state: object): Frame {
	return { type: 'awareness', awareness: encodePresence([{ client, clock, state: JSON.stringify(state) }]) };
}

/** Carets that no editor has. */
export const oddCarets: readonly unknown[] = [
	{ anchor: 1, head: 2 },
	{ anchor: null, head: null },
	{ anchor: 'a', head: [] },
	{ anchor: { type: null, tname: null, item: null }, head: { type: null, tname: null, item: null } },
	{ anchor: { type: 7, tname: 'progress', item: 'x' }, head: { item: { client: 'a', clock: -1 } } },
	{ anchor: { item: { client: 1, clock: 4e15 } }, head: { type: { client: 1 } } },
	{ anchor: { tname: 'actions' }, head: { tname: '__proto__' } },
	'everywhere'
];

/** A program's line to the text, as the person of this token; it may announce a client id. */
export async function rawLine(url: string, document: string, token: string, client?: string): Promise<WebSocket> {
	const announced = client === undefined ? '' : `&client=${client}`;
	const socket = new WebSocket(`${url.replace('http', 'ws')}/collab/${document}?token=${token}${announced}`);
	await new Promise<void>((resolve) => socket.addEventListener('open', () => resolve()));
	return socket;
}
