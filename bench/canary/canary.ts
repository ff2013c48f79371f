import { Person } from '../load/person.ts';
import { Voter } from '../load/voter.ts';
import { dialects } from '../load/dialect.ts';
import { asMessage, beginParagraph, clocksOfParagraph, firstClient, typeKey } from '../load/keystrokes.ts';
import { consultation, documentName, tokenOf } from '../plenum/names.ts';

const pause = 20;

/** Somebody who does small honest things all the time, and notes how long each took: a key until it is saved, a page, a vote. */
export class Canary {
	readonly #times: number[] = [];
	readonly #port: number;
	readonly #writer: Person;
	readonly #voter: Voter;
	readonly #sent: number[] = [];
	#clock = clocksOfParagraph;
	/** The answer to what the server lacks is a message with text as well, and says nothing. */
	#settled = 1;
	#voting = false;
	#timer: NodeJS.Timeout | null = null;

	static async start(port: number, ballots: string): Promise<Canary> {
		const token = tokenOf(0);
		const writer = await Person.join({ port, document: documentName(0), token, dialect: dialects.plenum });
		return new Canary(port, writer, await Voter.connect({ port, path: ballots }, token));
	}

	private constructor(port: number, writer: Person, voter: Voter) {
		this.#port = port;
		this.#writer = writer;
		this.#voter = voter;
		writer.listener = { heard: () => undefined, saved: (messages, now) => this.#saved(messages, now) };
		this.#write(asMessage(beginParagraph(firstClient)));
		let turn = 0;
		this.#timer = setInterval(() => this.#act(turn++ % 3), pause);
	}

	/** Milliseconds of what was done since the last call, and of what is still being waited for. */
	take(): number[] {
		const now = performance.now();
		const waiting = this.#sent.map((sent) => now - sent);
		return [...this.#times.splice(0), ...waiting];
	}

	stop(): void {
		if (this.#timer) clearInterval(this.#timer);
		this.#writer.leave();
		this.#voter.leave();
	}

	#act(which: number): void {
		if (which === 0) this.#write(asMessage(typeKey(firstClient, this.#clock++)));
		else if (which === 1) void this.#time(() => this.#read());
		else if (!this.#voting) void this.#vote();
	}

	#write(message: Uint8Array): void {
		this.#sent.push(performance.now());
		this.#writer.send(message);
	}

	#saved(messages: number, now: number): void {
		for (const sent of this.#sent.splice(0, messages - this.#settled)) this.#times.push(now - sent);
		this.#settled = messages;
	}

	async #read(): Promise<void> {
		const response = await fetch(`http://127.0.0.1:${this.#port}/api/v1/consultations/${consultation}`, {
			headers: { authorization: `Bearer ${tokenOf(0)}` }
		});
		await response.arrayBuffer();
		if (!response.ok) throw new Error(`The overview was answered with ${response.status}.`);
	}

	async #vote(): Promise<void> {
		this.#voting = true;
		await this.#time(() => this.#voter.cast('for'));
		this.#voting = false;
	}

	async #time(act: () => Promise<void>): Promise<void> {
		const start = performance.now();
		await act();
		this.#times.push(performance.now() - start);
	}
}
