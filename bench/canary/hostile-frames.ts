import { encodeFrame } from '@plenum/documents/collaboration/frames';
import { encodeStateVector } from '@plenum/documents/updates/state-vector';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { dialects } from '../load/dialect.ts';
import {
	asMessage,
	beginParagraph,
	clocksOfParagraph,
	firstClient,
	originAndText,
	presence,
	typeKey
} from '../load/keystrokes.ts';
import { pause } from '../load/pause.ts';
import { Person } from '../load/person.ts';
import { tokenOf } from '../plenum/names.ts';
import type { DearRequest } from './dear-request.ts';

/** For so long, in milliseconds, with a step every `stepPause`. */
const duration = 4000;
const stepPause = 100;
/** What a person may ask at once, and each second from then on, is a little more. */
const burst = 30;
/** About 640 kB. */
const lettersOfPaste = 55_000;

/** Allowed frames by many people at the rates that the server allows: state vectors by chance, keys, carets. */
export function hostile(count: number, document: string): DearRequest {
	return {
		name: `${count} people send allowed frames to ${document}`,
		async ask({ port }) {
			let copy: Uint8Array = new Uint8Array();
			const keep = (bytes: Buffer, start: number, end: number) => (copy = Uint8Array.from(bytes.subarray(start, end)));
			const people = [await Person.join(connection(port, document, 1), { heard: keep })];
			const clocks = [...Y.decodeStateVector(Y.encodeStateVectorFromUpdate(copy))];
			for (let at = 2; at <= count; at++) people.push(await Person.join(connection(port, document, at)));
			const writers = people.map((person, at) => new Hostile(person, firstClient + 1000 + at, clocks));
			for (const writer of writers) for (let time = 0; time < burst; time++) writer.askForMissing();
			for (let at = 0; at < duration / stepPause; at++) {
				for (const [place, writer] of writers.entries()) writer.act(at + place);
				await pause(stepPause);
			}
			for (const person of people) person.leave();
			return { status: 200 };
		}
	};
}

/** Each sends several changes as large as one may be, of single letters: the dearest to check. */
export function pasting(count: number, document: string): DearRequest {
	return {
		name: `${count} people paste 3 times 640 kB of letters into ${document}`,
		async ask({ port }) {
			const people: Person[] = [];
			for (let at = 1; at <= count; at++) people.push(await Person.join(connection(port, document, at)));
			for (const [at, person] of people.entries()) {
				const client = firstClient + 5000 + at;
				const clocks = [0, 1, 2].map((time) => clocksOfParagraph + time * lettersOfPaste);
				const pastes = clocks.map((clock) => asMessage(letters(client, clock)));
				person.sendAll([asMessage(beginParagraph(client)), ...pastes]);
			}
			await pause(duration);
			for (const person of people) person.leave();
			return { status: 200 };
		}
	};
}

/** So many letters behind the author's last one, each by itself. */
function letters(client: number, clock: number): Uint8Array {
	return encoding.encode((encoder) => {
		for (const number of [1, lettersOfPaste, client, clock]) encoding.writeVarUint(encoder, number);
		for (let letter = clock; letter < clock + lettersOfPaste; letter++) {
			encoding.writeUint8(encoder, originAndText);
			encoding.writeVarUint(encoder, client);
			encoding.writeVarUint(encoder, letter - 1);
			encoding.writeVarString(encoder, 'x');
		}
		encoding.writeVarUint(encoder, 0);
	});
}

const connection = (port: number, document: string, at: number) => ({
	port,
	document,
	token: tokenOf(at),
	dialect: dialects.plenum
});

class Hostile {
	readonly #person: Person;
	readonly #client: number;
	readonly #clocks: readonly [client: number, clock: number][];
	#clock = clocksOfParagraph;

	constructor(person: Person, client: number, clocks: readonly [client: number, clock: number][]) {
		this.#person = person;
		this.#client = client;
		this.#clocks = clocks;
		person.send(presence(client, 1));
		person.send(asMessage(beginParagraph(client)));
	}

	act(turn: number): void {
		if (turn % 3 === 0) return this.askForMissing();
		if (turn % 3 === 1) return this.#person.send(asMessage(typeKey(this.#client, this.#clock++)));
		this.#person.send(presence(this.#client, turn + 2));
		this.#person.send(encodeFrame({ type: 'queryAwareness' }));
	}

	/** Unknown clients, clients at clock zero, and some of those that the document has, at clocks by chance. */
	askForMissing(): void {
		const vector = new Map<number, number>();
		for (let unknown = random(3); unknown > 0; unknown--) vector.set(random(2 ** 32), random(3));
		for (const [client, clock] of this.#clocks) if (random(4) === 0) vector.set(client, random(clock));
		this.#person.send(encodeFrame({ type: 'syncStep1', stateVector: encodeStateVector(vector) }));
	}
}

const random = (below: number) => Math.floor(Math.random() * below);
