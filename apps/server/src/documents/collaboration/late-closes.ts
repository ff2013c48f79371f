import { closeCodes } from '@plenum/documents/collaboration/frames';
import { refusals } from '@plenum/domain/refusals';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { wire } from './broadcast.ts';

/** More would hold sockets for callers whom the server has refused. */
const mostHeld = 1000;

export type RefusedSocket = {
	socket: WebSocket;
	raw: Duplex;
	/** Null for clients that do not say their editor's schema, as stock providers do not. */
	schemaVersion: number | null;
};

/** After these codes the client should come back at once. */
const promptCodes: readonly number[] = [closeCodes.goingAway, closeCodes.reconnect];

/**
 * [DOC210] Stock providers of y-websocket before version 3 redial a tenth of a second after any close, without end. They are told
 * the reason at once, and their connection is closed late.
 */
export class LateCloses {
	readonly #pause: number;
	#stopped = false;
	readonly #held = new Map<WebSocket, { timer: NodeJS.Timeout; close: () => void }>();

	constructor(pause: number) {
		this.#pause = pause;
	}

	close({ socket, raw, schemaVersion }: RefusedSocket, code: number, reason: string): void {
		if (this.#stopped || schemaVersion !== null || promptCodes.includes(code)) return socket.close(code, reason);
		if (socket.readyState !== socket.OPEN) return;
		const refusal = refusals.find((known) => known === reason);
		if (refusal) raw.write(wire({ type: 'denied', reason: refusal }));
		const close = () => {
			this.#forget(socket);
			socket.close(code, reason);
		};
		this.#held.set(socket, { timer: setTimeout(close, this.#pause), close });
		socket.once('close', () => this.#forget(socket));
		if (this.#held.size > mostHeld) this.#held.values().next().value?.close();
	}

	/** The server stops: nobody is kept waiting. */
	closeAll(): void {
		this.#stopped = true;
		for (const socket of [...this.#held.keys()]) {
			this.#forget(socket);
			socket.close(closeCodes.goingAway, 'going-away');
		}
	}

	#forget(socket: WebSocket): void {
		clearTimeout(this.#held.get(socket)?.timer);
		this.#held.delete(socket);
	}
}
