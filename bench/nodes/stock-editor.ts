import { WebSocket } from 'ws';
import { messageAuth, WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { documentName, tokenOf } from '../plenum/names.ts';

// Each provider listens to the end of the process.
process.setMaxListeners(0);

/** Someone with a stock y-websocket provider and a copy of their own, who types at the end of a paragraph of theirs. */
export class StockEditor {
	readonly person: number;
	readonly document: number;
	readonly doc = new Y.Doc();
	/** Frames: of whoever types before the provider has brought along what was not saved. */
	refused = 0;
	readonly #provider: WebsocketProvider;
	#paragraph: Y.XmlText | null = null;

	constructor(port: number, person: number, document: number) {
		this.person = person;
		this.document = document;
		this.#provider = new WebsocketProvider(address(port), documentName(document), this.doc, {
			params: { token: tokenOf(person) },
			disableBc: true,
			WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket
		});
		// In place of a warning on the console.
		this.#provider.messageHandlers[messageAuth] = () => this.refused++;
	}

	get isConnected(): boolean {
		return this.#provider.wsconnected;
	}

	get isSynced(): boolean {
		return this.#provider.synced;
	}

	/** As a balancer would: the next time that the provider connects, it comes to this node. */
	moveTo(port: number): void {
		this.#provider.serverUrl = address(port);
	}

	begin(): void {
		const paragraph = new Y.XmlElement('paragraph');
		this.#paragraph = new Y.XmlText();
		paragraph.insert(0, [this.#paragraph]);
		this.doc.getXmlFragment('progress').push([paragraph]);
	}

	type(): void {
		const text = this.#paragraph;
		text?.insert(text.length, text.length % 6 === 5 ? ' ' : String.fromCharCode(97 + (text.length % 26)));
	}

	/** How far this copy has the words of another. */
	hasOf(other: StockEditor): number {
		return Y.getState(this.doc.store, other.doc.clientID);
	}

	text(): string {
		return this.doc.getXmlFragment('progress').toString();
	}

	leave(): void {
		this.#provider.destroy();
		this.doc.destroy();
	}
}

const address = (port: number) => `ws://127.0.0.1:${port}/collab`;
