import { connect, type Socket } from 'node:net';

/** Whom a ballot goes to, and under which address. */
export type Box = { port: number; path: string; method?: 'POST' | 'PUT' };

/** One person's connection over plain HTTP, kept open, with one request under way at a time. */
export class Voter {
	readonly #socket: Socket;
	readonly #box: Box;
	readonly #token: string;
	#answered: ((status: string) => void) | null = null;

	static async connect(box: Box, token: string): Promise<Voter> {
		const voter = new Voter(box, token);
		await new Promise<void>((resolve, reject) => voter.#socket.once('connect', resolve).once('error', reject));
		return voter;
	}

	private constructor(box: Box, token: string) {
		this.#box = box;
		this.#token = token;
		this.#socket = connect({ port: box.port, host: '127.0.0.1', noDelay: true });
		// An answer to a ballot is smaller than a packet.
		this.#socket.on('data', (answer) => this.#answered?.(answer.subarray(9, 12).toString('latin1')));
	}

	/** Resolves when the ballot is acknowledged. */
	async cast(choice: string): Promise<void> {
		await this.send({ choice });
	}

	async send(content: object): Promise<void> {
		const status = await this.ask(content);
		const { method = 'POST', path } = this.#box;
		if (status !== '200') throw new Error(`${method} ${path} was answered with ${status}.`);
	}

	/** Answers the status. */
	async ask(content: object): Promise<string> {
		const body = JSON.stringify(content);
		const { method = 'POST', path, port } = this.#box;
		const answer = new Promise<string>((resolve) => (this.#answered = resolve));
		this.#socket.write(
			`${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${this.#token}\r\n` +
				`Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
		);
		return answer;
	}

	leave(): void {
		this.#socket.destroy();
	}
}
