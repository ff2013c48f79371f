import { decodeFrame } from '@plenum/documents/collaboration/frames';
import { schemaVersion } from '@plenum/documents/roots';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { messageSync, WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { documentName, tokenOf } from '../plenum/names.ts';

// Each provider listens to the end of the process.
process.setMaxListeners(0);

const ourFrames = { saved: 100, refused: 101, status: 102 };

/**
 * Someone with a stock y-websocket provider and a copy of their own, who types at the end of a paragraph of theirs and hears how
 * much of it is saved.
 */
export class StockEditor {
	readonly person: number;
	readonly document: number;
	readonly doc = new Y.Doc();
	/** Frames: of whoever types before the provider has brought along what was not saved. */
	refused = 0;
	/** How far the server has said that their own words are saved. */
	acknowledged = 0;
	readonly #provider: WebsocketProvider;
	/** How far they had come with each frame with text that was sent over this connection. */
	#sent: number[] = [];
	/** So many of them may hang on one that was refused. */
	#inVain = 0;
	#paragraph: Y.XmlText | null = null;

	constructor(port: number, person: number, document: number) {
		this.person = person;
		this.document = document;
		this.#provider = new WebsocketProvider(address(port), documentName(document), this.doc, {
			params: { token: tokenOf(person), schema: String(schemaVersion) },
			disableBc: true,
			WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket
		});
		this.#listen(this.#provider);
	}

	#listen(provider: WebsocketProvider): void {
		const { messageHandlers } = provider;
		provider.on('status', ({ status }) => {
			if (status === 'connected') {
				this.#sent = [];
				this.#inVain = 0;
			}
		});
		this.doc.on('update', (_, origin) => {
			if (origin !== provider && provider.wsconnected) this.#sent.push(this.hasOf(this));
		});
		const sync = messageHandlers[messageSync]!;
		messageHandlers[messageSync] = (encoder, ...given) => {
			sync(encoder, ...given);
			// It answers with what the server lacks.
			if (encoding.length(encoder) > 1) this.#sent.push(this.hasOf(this));
		};
		messageHandlers[ourFrames.saved] = (_, { arr, pos }) => this.#heard(arr.subarray(pos - 1));
		messageHandlers[ourFrames.refused] = () => {
			this.refused++;
			this.#inVain = this.#sent.length;
		};
		messageHandlers[ourFrames.status] = () => undefined;
	}

	#heard(message: Uint8Array): void {
		const frame = decodeFrame(message);
		if (!frame.ok || frame.value.type !== 'saved' || frame.value.frames <= this.#inVain) return;
		this.acknowledged = Math.max(this.acknowledged, this.#sent[frame.value.frames - 1] ?? 0);
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
