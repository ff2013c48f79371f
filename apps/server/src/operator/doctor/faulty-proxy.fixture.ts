import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import type { Certificate } from './certificates.fixture.ts';

/** What is wrong with a proxy; nothing where it is empty. */
export type Faults = {
	upgrades?: 'dropped' | 'passed as plain requests' | 'cut after the first answer';
	host?: string;
	mostBytes?: number;
	headers?: Record<string, string | null>;
	saysForWhom?: false;
	target?: number;
};

/** A proxy with TLS in front of one port of this machine. Its faults can be changed while it runs. */
export class FaultyProxy {
	faults: Faults = {};
	#target = 0;
	readonly #server: Server;
	readonly origin: string;

	private constructor(server: Server) {
		this.#server = server;
		this.origin = `https://localhost:${(server.address() as AddressInfo).port}`;
		server.on('request', (asked, reply) => {
			if (Number(asked.headers['content-length'] ?? 0) > (this.faults.mostBytes ?? Infinity))
				return void reply.writeHead(413, { connection: 'close' }).end('<h1>413 Request Entity Too Large</h1>');
			const headers = this.#headersOf(asked);
			const onward = request({ port: this.#port, path: asked.url, method: asked.method, headers }, (answer) => {
				const kept: Record<string, string | string[] | null | undefined> = {
					...answer.headers,
					...this.faults.headers
				};
				for (const [name, value] of Object.entries(kept))
					if (value !== null && value !== undefined) reply.setHeader(name, value);
				reply.writeHead(answer.statusCode ?? 502);
				answer.pipe(reply);
			});
			onward.on('error', () => reply.headersSent || reply.writeHead(502).end('<h1>502 Bad Gateway</h1>'));
			asked.pipe(onward);
		});
		server.on('upgrade', (asked: IncomingMessage, socket) => {
			socket.on('error', () => undefined);
			if (this.faults.upgrades === 'dropped') return void socket.destroy();
			const plain = this.faults.upgrades === 'passed as plain requests';
			const headers = Object.entries(this.#headersOf(asked)).filter(
				([name]) => !plain || !['upgrade', 'connection'].includes(name)
			);
			const onward = connect(this.#port, '127.0.0.1', () => {
				const lines = headers.map(([name, value]) => `${name}: ${String(value)}`);
				onward.write(`GET ${asked.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
				socket.pipe(onward);
			});
			onward.on('error', () => socket.destroy()).on('close', () => socket.destroy());
			if (this.faults.upgrades === 'cut after the first answer')
				onward.once('data', () => setImmediate(() => onward.end()));
			onward.pipe(socket);
		});
	}

	static async start(certificate: Certificate): Promise<FaultyProxy> {
		const server = createServer(certificate).listen(0, '127.0.0.1');
		await once(server, 'listening');
		return new FaultyProxy(server);
	}

	passTo(port: number): void {
		this.#target = port;
	}

	show(certificate: Certificate): void {
		this.#server.setSecureContext(certificate);
	}

	close(): void {
		this.#server.close();
		this.#server.closeAllConnections();
	}

	get #port(): number {
		return this.faults.target ?? this.#target;
	}

	#headersOf({ headers }: IncomingMessage): IncomingMessage['headers'] {
		const { host = headers.host ?? '', saysForWhom = true } = this.faults;
		return { ...headers, host, ...(saysForWhom ? { 'x-forwarded-for': '192.0.2.7' } : {}) };
	}
}
