import type { BrowserToServer, ServerToBrowser } from '@plenum/protocol/facts';
import type { Socket } from 'socket.io-client';
import { createContext } from 'svelte';
import { FactListeners, type FactOf, type Kind } from './fact-listeners.ts';

/** After so long without a line, the page says that it may be out of date. */
const patience = 8000;

/**
 * The line on which the server tells that something is newer. Facts say what changed, never how: whoever hears one
 * asks over HTTP. After a line was lost all are told to ask again, for facts may have been missed.
 */
export class Live {
	state = $state<'connecting' | 'connected' | 'reconnecting' | 'away'>('connecting');
	/** False while the server can record nothing at all. */
	canSave = $state(true);
	#socket: Socket<ServerToBrowser, BrowserToServer> | null = null;
	#listeners = new FactListeners();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#open = false;

	/** In the browser only; the library comes when it is needed, after the page is there. */
	async open(consultation: string): Promise<void> {
		this.#open = true;
		this.#lose('connecting');
		const { io } = await import('socket.io-client');
		if (!this.#open) return;
		const socket: Socket<ServerToBrowser, BrowserToServer> = io({
			path: '/rt/',
			transports: ['websocket', 'polling'],
			tryAllTransports: true,
			// [DOC82] As long as a text waits at most: the socket's chance stays below it.
			reconnectionDelayMax: 3000,
			// A try that a dead line swallows is given up for the next one.
			timeout: 10_000
		});
		this.#socket = socket;
		// The device says that the line is back: the pause until the next try is over.
		window.addEventListener('online', this.#connectNow);
		socket.on('connect', () => {
			this.canSave = true; // A server that cannot save says so to whoever comes.
			socket.emit('follow', { consultation }, () => this.#connected());
		});
		socket.on('disconnect', (reason) => {
			this.#lose('reconnecting');
			// The server hangs up when rights change: come back as who we are now.
			if (reason === 'io server disconnect') setTimeout(() => socket.connect(), 500);
		});
		socket.on('fact', (fact) => {
			if (fact.kind === 'server') this.canSave = fact.canSave;
			this.#listeners.notify(fact);
		});
	}

	close(): void {
		this.#open = false;
		clearTimeout(this.#timer);
		window.removeEventListener('online', this.#connectNow);
		this.#socket?.disconnect();
		this.#socket = null;
	}

	/** Answers how to stop: `$effect(() => live.on('people', refresh))`. */
	on<K extends Kind>(kind: K, hear: (fact: FactOf<K>) => void): () => void {
		return this.#listeners.on(kind, hear);
	}

	/** Called when facts may have been missed: after a lost line, and between the page's making and the first one. */
	onRefresh(refresh: () => void): () => void {
		return this.#listeners.onRefresh(refresh);
	}

	readonly #connectNow = (): void => {
		if (this.#socket?.connected === false) this.#socket.disconnect().connect();
	};

	#connected(): void {
		clearTimeout(this.#timer);
		this.state = 'connected';
		this.#listeners.refresh();
	}

	#lose(state: 'connecting' | 'reconnecting'): void {
		this.state = state;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.state = 'away'), patience);
	}
}

export const [useLive, giveLive] = createContext<Live>();
