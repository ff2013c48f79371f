import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { SharedDirection } from './shared-direction.ts';

/** Kilobits a second in each direction, and milliseconds from a question to the beginning of its answer. */
export type ConnectionShape = { kilobits: number; latency: number };

/**
 * A slow connection in front of a server on this machine. All of a browser's connections share its bandwidth. It passes bytes as they
 * are, so the server's compression and keep-alive stay.
 */
export class ShapedProxy {
	readonly #server: Server;
	readonly #sockets = new Set<Socket>();
	readonly #down: SharedDirection;

	static async open(port: number, shape: ConnectionShape): Promise<ShapedProxy> {
		const proxy = new ShapedProxy(port, shape);
		proxy.#server.listen(0, '127.0.0.1');
		await once(proxy.#server, 'listening');
		return proxy;
	}

	private constructor(port: number, { kilobits, latency }: ConnectionShape) {
		const direction = { bytesPerSecond: (kilobits * 1000) / 8, delay: latency / 2 };
		const up = new SharedDirection(direction);
		this.#down = new SharedDirection(direction);
		this.#server = createServer((browser) => {
			const upstream = connect(port, '127.0.0.1');
			for (const [socket, other] of [
				[browser, upstream],
				[upstream, browser]
			] as const) {
				socket.setNoDelay(true);
				this.#sockets.add(socket);
				socket.on('close', () => {
					this.#sockets.delete(socket);
					other.destroy();
				});
				socket.on('error', () => other.destroy());
			}
			// A new connection takes one round trip before its first question can leave.
			browser.pause();
			setTimeout(() => up.pass(browser, upstream), latency);
			this.#down.pass(upstream, browser);
		});
	}

	get port(): number {
		return (this.#server.address() as AddressInfo).port;
	}

	/** Bytes that have arrived at the browser. */
	get received(): number {
		return this.#down.passed;
	}

	async close(): Promise<void> {
		for (const socket of this.#sockets) socket.destroy();
		this.#server.close();
		await once(this.#server, 'close');
	}
}
