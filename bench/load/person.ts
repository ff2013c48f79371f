import { decodeFrame } from '@plenum/documents/collaboration/frames';
import { connect, type Socket } from 'node:net';
import { clientFrame } from './client-frame.ts';
import type { Dialect } from './dialect.ts';

/** What a person does with what they hear. `bytes` is only theirs until they return. */
export type Listener = {
	/** An update from `start` to `end`, or an answer to what was asked. */
	heard(bytes: Buffer, start: number, end: number, now: number): void;
	/** So many of the messages with text that were sent are committed. */
	saved?(messages: number, now: number): void;
};

export type LoadConnection = { port: number; document: string; token: string; dialect: Dialect };

/** All sockets read into the same memory, one after the other. */
const shared = Buffer.allocUnsafe(256 * 1024);

const emptyAnswer = Uint8Array.of(0, 1, 2, 0, 0);
const opcodeOfClose = 8;

/** One connection that speaks the sync protocol over a bare socket, without a document of its own. */
export class Person {
	listener: Listener | null = null;
	frames = 0;
	refusals = 0;
	closed = false;
	/** When they were first told that they may not write, or shut out. */
	barredAt = Infinity;
	readonly #socket: Socket;
	readonly #connection: LoadConnection;
	readonly #prefix: Uint8Array;
	#rest: Buffer | null = null;
	#upgraded = false;
	#joined: (() => void) | null = null;
	#failed: ((error: Error) => void) | null = null;

	static async join(connection: LoadConnection, listener: Listener | null = null): Promise<Person> {
		const person = new Person(connection, listener);
		await new Promise<void>((resolve, reject) => {
			person.#joined = resolve;
			person.#failed = reject;
		});
		return person;
	}

	private constructor(connection: LoadConnection, listener: Listener | null) {
		this.#connection = connection;
		this.listener = listener;
		this.#prefix = connection.dialect.prefix(connection.document);
		const read = (length: number, bytes: Uint8Array) => this.#read(bytes as Buffer, length);
		const onread = { buffer: shared, callback: (length: number, bytes: Uint8Array) => (read(length, bytes), true) };
		this.#socket = connect({ port: connection.port, host: '127.0.0.1', noDelay: true, onread });
		this.#socket.on('error', (error) => this.#end(error));
		this.#socket.on('close', () => this.#end(new Error('The server closed the connection.')));
		this.#socket.write(handshake(connection));
	}

	/** A message of the sync protocol, without what the dialect puts in front. */
	send(message: Uint8Array): void {
		this.#socket.write(clientFrame([this.#prefix, message]));
	}

	/** Several messages in one write. */
	sendAll(messages: readonly Uint8Array[]): void {
		this.#socket.write(Buffer.concat(messages.map((message) => clientFrame([this.#prefix, message]))));
	}

	leave(): void {
		this.listener = null;
		this.closed = true;
		this.#socket.destroy();
	}

	#end(error: Error): void {
		this.closed = true;
		this.#failed?.(error);
	}

	#read(bytes: Buffer, length: number): void {
		let chunk = bytes.subarray(0, length);
		if (this.#rest) chunk = Buffer.concat([this.#rest, chunk]);
		this.#rest = null;
		const from = this.#upgraded ? 0 : this.#readUpgrade(chunk);
		const done = this.#readFrames(chunk, from, performance.now());
		if (done < chunk.length) this.#rest = Buffer.from(chunk.subarray(done));
	}

	/** Where the frames begin: 0 as long as the answer to the handshake is not complete. */
	#readUpgrade(chunk: Buffer): number {
		const end = chunk.indexOf('\r\n\r\n');
		if (end < 0) return 0;
		const status = chunk.subarray(0, 12).toString('latin1');
		if (status !== 'HTTP/1.1 101') {
			this.#failed?.(new Error(`The server refused the connection: ${status}.`));
			return chunk.length;
		}
		this.#upgraded = true;
		this.sendAll(this.#connection.dialect.hello(this.#connection.document));
		if (!this.#connection.dialect.answers) this.#joined?.();
		return end + 4;
	}

	/** Answers how far whole frames reached. */
	#readFrames(chunk: Buffer, from: number, now: number): number {
		let at = from;
		if (!this.#upgraded) return at;
		while (chunk.length - at >= 2) {
			let length = (chunk[at + 1] as number) & 127;
			let header = 2;
			if (length === 126) {
				if (chunk.length - at < 4) return at;
				length = chunk.readUInt16BE(at + 2);
				header = 4;
			} else if (length === 127) {
				if (chunk.length - at < 10) return at;
				length = Number(chunk.readBigUInt64BE(at + 2));
				header = 10;
			}
			const start = at + header;
			if (chunk.length - start < length) return at;
			if (((chunk[at] as number) & 15) === opcodeOfClose) this.#shutOut(now);
			else this.#readMessage(chunk, start + this.#prefix.length, start + length, now);
			at = start + length;
		}
		return at;
	}

	#shutOut(now: number): void {
		this.closed = true;
		this.#bar(now);
	}

	#bar(now: number): void {
		this.barredAt = Math.min(this.barredAt, now);
	}

	#readMessage(bytes: Buffer, start: number, end: number, now: number): void {
		this.frames++;
		const type = bytes[start];
		if (type === 101) this.refusals++;
		if (type === 102 && !mayWrite(bytes.subarray(start, end))) this.#bar(now);
		if (type === 100) this.listener?.saved?.(uintAt(bytes, start + 1), now);
		// 4 is what Hocuspocus calls an answer.
		if (type !== 0 && type !== 4) return;
		const kind = bytes[start + 1];
		if (kind === 0) return this.#answerClocks();
		const content = afterLength(bytes, start + 2);
		this.listener?.heard(bytes, content, end, now);
		if (kind === 1) this.#joined?.();
	}

	#answerClocks(): void {
		if (this.#joined) this.send(emptyAnswer);
	}
}

function mayWrite(message: Uint8Array): boolean {
	const frame = decodeFrame(message);
	return frame.ok && frame.value.type === 'status' && frame.value.mayWrite;
}

function uintAt(bytes: Buffer, start: number): number {
	let value = 0;
	for (let at = start, shift = 1; ; at++, shift *= 128) {
		value += ((bytes[at] as number) & 127) * shift;
		if ((bytes[at] as number) < 128) return value;
	}
}

function afterLength(bytes: Buffer, start: number): number {
	let at = start;
	while ((bytes[at] as number) > 127) at++;
	return at + 1;
}

function handshake({ port, document, token, dialect }: LoadConnection): string {
	return [
		`GET ${dialect.path(document, token)} HTTP/1.1`,
		`Host: 127.0.0.1:${port}`,
		'Upgrade: websocket',
		'Connection: Upgrade',
		'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
		'Sec-WebSocket-Version: 13',
		'\r\n'
	].join('\r\n');
}
