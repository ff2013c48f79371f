import { Retry } from '@plenum/documents/collaboration/retry';
import type { BrowserToServer, ServerToBrowser } from '@plenum/protocol/facts';
import type { io, Socket } from 'socket.io-client';
import { createContext } from 'svelte';
import { reportConnected, onOverdue } from './connection-probe.ts';
import { FactListeners, type FactOf, type Kind } from './fact-listeners.ts';

/** After this long without a connection, the page says that it may be out of date. */
const patience = 8000;
/**
 * A connection with a response overdue for this long is replaced, and so is an attempt: most of what a dead connection swallows never
 * arrives.
 */
const longestOwed = 4000;
/** Each third attempt gets longer, so that a merely slow connection is not retried in vain for ever. */
const longestTry = 12_000;
/** The pause before retrying what the server refused or ended, or a part of the page that did not load. */
const pauses = { first: 500, longest: 30_000 };

type FactSocket = Socket<ServerToBrowser, BrowserToServer>;
type Library = { io: typeof io };

/**
 * The connection on which the server announces changes. Facts say what changed, never how: a client that receives one asks over HTTP. After
 * a lost connection all clients are asked to query again, because they may have missed facts.
 */
export class Live {
	state = $state<'connecting' | 'connected' | 'reconnecting' | 'away'>('connecting');
	/** False while the server can record nothing at all. */
	canSave = $state(true);
	#socket: FactSocket | null = null;
	#listeners = new FactListeners();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#open = false;
	#consultation = '';
	#isChecking = false;
	#hasStood = false;
	readonly #retry = new Retry(pauses);
	readonly #loadLibrary: () => Promise<Library>;
	#stopHearing = (): void => undefined;

	constructor(loadLibrary: () => Promise<Library> = () => import('socket.io-client')) {
		this.#loadLibrary = loadLibrary;
	}

	/** Browser only; the library is loaded when it is needed, after the page is there. */
	open(consultation: string): Promise<void> {
		this.#open = true;
		this.#consultation = consultation;
		this.#lose('connecting');
		return this.#load();
	}

	/** [WEB41] Without the library a page would never receive a fact: loading is retried until it succeeds. */
	async #load(): Promise<void> {
		try {
			const { io } = await this.#loadLibrary();
			if (this.#open && !this.#socket) this.#connect(io);
		} catch {
			if (this.#open) this.#retry.later(() => void this.#load());
		}
	}

	#connect(io: Library['io']): void {
		const socket: FactSocket = io({
			path: '/rt/',
			transports: ['websocket', 'polling'],
			tryAllTransports: true,
			// [DOC82] As long as a text waits at most: the socket's jitter stays below it.
			reconnectionDelayMax: 2000,
			timeout: longestTry
		});
		this.#socket = socket;
		// The device reports that the connection is back: the pause until the next attempt ends.
		window.addEventListener('online', this.#connectNow);
		this.#stopHearing = onOverdue(() => this.#check());
		socket.io.on('reconnect_attempt', (attempt) => socket.io.timeout(attempt % 3 === 0 ? longestTry : longestOwed));
		socket.on('connect', () => {
			this.canSave = true; // A server that cannot save says so to new clients.
			this.#follow(socket);
		});
		socket.on('disconnect', (reason) => {
			this.#lose('reconnecting');
			// The server disconnects when rights change: reconnect with the current identity.
			if (reason === 'io server disconnect') this.#retry.later(() => socket.connect());
		});
		socket.on('fact', (fact) => {
			if (fact.kind === 'server') this.canSave = fact.canSave;
			this.#listeners.notify(fact);
		});
	}

	close(): void {
		this.#open = false;
		clearTimeout(this.#timer);
		this.#retry.stop();
		window.removeEventListener('online', this.#connectNow);
		this.#stopHearing();
		this.#socket?.disconnect();
		this.#socket = null;
	}

	/** Returns an unsubscribe function: `$effect(() => live.on('people', refresh))`. */
	on<K extends Kind>(kind: K, hear: (fact: FactOf<K>) => void): () => void {
		return this.#listeners.on(kind, hear);
	}

	/** Called when facts may have been missed: after a lost connection, and between the page's creation and the first connection. */
	onRefresh(refresh: () => void): () => void {
		return this.#listeners.onRefresh(refresh);
	}

	readonly #connectNow = (): void => {
		if (this.#socket?.connected === false) this.#replace(this.#socket);
		else this.#check();
	};

	/** Connected means only that no failure was noticed: a connection that does not answer is replaced. */
	#check(): void {
		const socket = this.#socket;
		if (!socket?.connected || this.#isChecking) return;
		this.#isChecking = true;
		socket.timeout(longestOwed).emit('follow', { consultation: this.#consultation }, (error) => {
			this.#isChecking = false;
			if (error && socket === this.#socket) this.#replace(socket);
		});
	}

	/**
	 * [WEB41] A refused client receives nothing. The page asks what it may still show, because the reader may have been removed. The
	 * connection asks again, because the server may only have failed.
	 */
	#follow(socket: FactSocket): void {
		socket.timeout(longestTry).emit('follow', { consultation: this.#consultation }, (error, answer) => {
			if (socket !== this.#socket || !socket.connected) return;
			if (error) return this.#replace(socket);
			if (answer.ok) return this.#connected();
			this.#listeners.refresh();
			this.#retry.later(() => this.#follow(socket));
		});
	}

	#replace(socket: Socket): void {
		socket.io.timeout(longestOwed);
		socket.disconnect().connect();
	}

	#connected(): void {
		clearTimeout(this.#timer);
		this.#retry.succeeded();
		const wasLost = this.state !== 'connected' && this.#hasStood;
		this.#hasStood = true;
		this.state = 'connected';
		if (wasLost) reportConnected();
		this.#listeners.refresh();
	}

	#lose(state: 'connecting' | 'reconnecting'): void {
		this.state = state;
		this.#retry.stop();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.state = 'away'), patience);
	}
}

export const [useLive, setLive] = createContext<Live>();
