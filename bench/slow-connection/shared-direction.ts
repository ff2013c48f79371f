import type { Socket } from 'node:net';

/** As large as what one packet carries. */
const packet = 1400;
/** A sender that is so far ahead waits. */
const mostWaiting = 64_000;

type Flow = { from: Socket; to: Socket; waiting: Buffer[]; size: number; ended: boolean };

/** One direction of a slow connection. Those that send take turns, a packet each, as they do in a router. */
export class SharedDirection {
	readonly #bytesPerSecond: number;
	readonly #delay: number;
	readonly #turns: Flow[] = [];
	#freeAt = 0;
	#isSending = false;
	passed = 0;

	constructor({ bytesPerSecond, delay }: { bytesPerSecond: number; delay: number }) {
		this.#bytesPerSecond = bytesPerSecond;
		this.#delay = delay;
	}

	pass(from: Socket, to: Socket): void {
		const flow: Flow = { from, to, waiting: [], size: 0, ended: false };
		from.on('data', (bytes: Buffer) => this.#take(flow, bytes));
		// A browser that leaves a page closes its connections: nothing more is sent on them.
		to.on('close', () => {
			flow.waiting = [];
			flow.size = 0;
		});
		from.on('end', () => {
			flow.ended = true;
			if (flow.size === 0) this.#deliver(() => to.end());
		});
		from.resume();
	}

	#take(flow: Flow, bytes: Buffer): void {
		if (flow.size === 0) this.#turns.push(flow);
		flow.waiting.push(bytes);
		flow.size += bytes.length;
		if (flow.size > mostWaiting) flow.from.pause();
		if (!this.#isSending) this.#sendNext();
	}

	#sendNext(): void {
		const flow = this.#turns.shift();
		this.#isSending = flow !== undefined;
		if (!flow) return;
		const bytes = takePacket(flow);
		this.#freeAt = Math.max(this.#freeAt, performance.now()) + (bytes.length / this.#bytesPerSecond) * 1000;
		setTimeout(
			() => {
				this.#deliver(() => {
					this.passed += bytes.length;
					if (flow.to.writable) flow.to.write(bytes);
				});
				if (flow.size > 0) this.#turns.push(flow);
				else if (flow.ended) this.#deliver(() => flow.to.end());
				if (flow.size < mostWaiting && flow.from.isPaused()) flow.from.resume();
				this.#sendNext();
			},
			Math.max(0, this.#freeAt - performance.now())
		);
	}

	#deliver(arrive: () => void): void {
		setTimeout(arrive, this.#delay);
	}
}

function takePacket(flow: Flow): Buffer {
	const all = flow.waiting.shift() ?? Buffer.alloc(0);
	const bytes = all.subarray(0, packet);
	if (all.length > packet) flow.waiting.unshift(all.subarray(packet));
	flow.size -= bytes.length;
	return bytes;
}
