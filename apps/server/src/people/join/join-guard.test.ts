import { joinCodeSymbols, createJoinCode } from '@plenum/domain/people/join-code';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultQueueLimits } from './join-queue.ts';
import { findConsultationOfCode } from './join-codes.store.ts';
import { createJoinGuard, type Clock, type JoinGuard } from './join-guard.ts';
import { createSome, createPeopleTestApp, type PeopleTestApp } from '../../test-support/app/people-app.fixture.ts';

/** Real codes in a real database; only the time is the test's own, so that minutes pass at once. */
let place: PeopleTestApp;
let code: string;
let consultation: string;
beforeEach(async () => {
	place = await createPeopleTestApp();
	({ id: consultation, code } = await createSome(place, await place.setUp()));
});
afterEach(() => place.close());

type JoinAttempt = { outcome: string; from: string; asked: number; answered: number };

class Simulation {
	now = 0;
	readonly answers: JoinAttempt[] = [];
	#beats = new Set<{ due: number; each: number; fn: () => void }>();
	#guesses = 0;
	/** Questions that the database has not answered yet: no time passes until it has. */
	#asked = 0;
	#guard: JoinGuard;

	constructor() {
		this.#guard = this.start();
	}

	/** As after a restart: nothing is remembered. */
	start(): JoinGuard {
		this.#beats.clear();
		const clock: Clock = {
			now: () => this.now,
			every: (each, fn) => {
				const beat = { due: this.now + each, each, fn };
				this.#beats.add(beat);
				return () => void this.#beats.delete(beat);
			}
		};
		this.#guard = createJoinGuard((typed) => this.#find(typed), undefined, defaultQueueLimits, clock);
		return this.#guard;
	}

	type(typed: string, from: string, signal?: AbortSignal): Promise<JoinAttempt> {
		const asked = this.now;
		return this.#guard.open(typed, from, signal).then((result) => {
			const tried = { outcome: result.ok ? 'opened' : result.reason, from, asked, answered: this.now };
			this.answers.push(tried);
			return tried;
		});
	}

	/** A code that nobody has typed yet. */
	guess(): string {
		let rest = 1_000_003 * ++this.#guesses;
		const digits = Array.from({ length: 8 }, () => {
			const digit = rest % joinCodeSymbols.length;
			rest = Math.floor(rest / joinCodeSymbols.length);
			return digit;
		});
		return createJoinCode(digits);
	}

	/** Lets time pass; `step` is called every tenth of a second. */
	async run(seconds: number, step: (tenth: number) => void = () => undefined): Promise<void> {
		for (let tenth = 0; tenth < seconds * 10; tenth++) {
			step(tenth);
			this.now += 100;
			for (const beat of this.#beats)
				if (beat.due <= this.now) {
					beat.due += beat.each;
					beat.fn();
				}
			await this.#answers();
		}
	}

	async #find(typed: string): Promise<string | undefined> {
		this.#asked++;
		return findConsultationOfCode(place.context.database.read, typed).finally(() => this.#asked--);
	}

	async #answers(): Promise<void> {
		do await new Promise((resolve) => setImmediate(resolve));
		while (this.#asked > 0);
	}

	/** The most wrong codes that were looked up within any minute. */
	mostTries(of: (tried: JoinAttempt) => boolean = () => true): number {
		const times = this.answers
			.filter((tried) => tried.outcome === 'join/unknown-code' && of(tried))
			.map(({ answered }) => answered);
		return Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + 60_000).length));
	}
}

const addresses = Array.from({ length: 200 }, (_, n) => `198.51.${n >> 7}.${n & 127}`);
const hall = addresses[0] ?? '';

/** Sixty people of one hall join within half a minute. */
const joinsOf = (simulation: Simulation, joins: Promise<JoinAttempt>[]) => (tenth: number) => {
	if (tenth % 5 === 0 && joins.length < 60) joins.push(simulation.type(code, hall));
};

describe('[PEOPLE16] two hundred addresses guess two hundred codes a second', () => {
	test('no more than 100 wrong codes a minute are looked up, and the hall with a guesser in it joins, also after a restart', async () => {
		const simulation = new Simulation();
		const flood = (tenth: number) => {
			for (let n = 0; n < 20; n++) void simulation.type(simulation.guess(), addresses[(tenth * 20 + n) % 200] ?? '');
		};
		await simulation.run(30, flood);
		for (const restart of [false, true]) {
			if (restart) simulation.start();
			const joins: Promise<JoinAttempt>[] = [];
			const join = joinsOf(simulation, joins);
			await simulation.run(60, (tenth) => (flood(tenth), join(tenth)));
			const joined = await Promise.all(joins);
			expect(joined.map(({ outcome }) => outcome)).toEqual(Array(60).fill('opened'));
			expect(Math.max(...joined.map(({ asked, answered }) => answered - asked))).toBeLessThan(10_000);
			if (!restart) expect(simulation.mostTries()).toBeLessThanOrEqual(100);
		}
		expect(simulation.mostTries(({ from }) => from === hall)).toBeLessThanOrEqual(40); // 20 before the restart, 20 after it.
	});

	test('who types the right code alone, from an address that guessed nothing, is in within seconds', async () => {
		const simulation = new Simulation();
		const flood = () => {
			for (let n = 0; n < 20; n++) void simulation.type(simulation.guess(), addresses[n] ?? '');
		};
		await simulation.run(30, flood);
		const alone = simulation.type(code, '203.0.113.77');
		await simulation.run(10, flood);
		expect((await alone).outcome).toBe('opened');
	});

	test('where somebody of the consultation acts, its code opens at once, whatever else is typed there', async () => {
		const simulation = new Simulation();
		const guard = simulation.start();
		for (let n = 0; n < 500; n++) void simulation.type(simulation.guess(), hall);
		guard.recognize(hall, consultation);
		expect(await simulation.type(code, hall)).toMatchObject({ outcome: 'opened', answered: simulation.now });
	});
});

describe('[PEOPLE16] one address guesses', () => {
	test('twenty wrong codes a minute are looked up, and a right one is not refused but waits its turn', async () => {
		const simulation = new Simulation();
		for (let n = 0; n < 40; n++) void simulation.type(simulation.guess(), hall);
		const right = simulation.type(code, hall);
		await simulation.run(1);
		expect(simulation.answers.filter(({ outcome }) => outcome === 'join/unknown-code')).toHaveLength(8);
		expect(simulation.answers.some(({ outcome }) => outcome === 'opened')).toBe(false);
		const colleague = simulation.type(code, hall);
		await simulation.run(15);
		expect([(await right).outcome, (await colleague).outcome]).toEqual(['opened', 'opened']);
		await simulation.run(120);
		expect(simulation.mostTries()).toBeLessThanOrEqual(20);
		// The others were put off, untried.
		expect(simulation.answers).toHaveLength(42);
	});

	test('a wrong code that many people type is one try', async () => {
		const simulation = new Simulation();
		const old = simulation.guess();
		const typed = Array.from({ length: 60 }, () => simulation.type(old, hall));
		await simulation.run(3);
		expect(new Set((await Promise.all(typed)).map(({ outcome }) => outcome))).toEqual(new Set(['join/unknown-code']));
		expect(await simulation.type(code, hall)).toMatchObject({ outcome: 'opened', answered: simulation.now });
	});

	test('who hangs up leaves the line, and a flood displaces itself and not the people who type one code', async () => {
		const simulation = new Simulation();
		for (let n = 0; n < 8; n++) void simulation.type(simulation.guess(), hall);
		const people = [simulation.type(code, hall), simulation.type(code, hall)];
		const gone = new AbortController();
		const left = simulation.type(simulation.guess(), hall, gone.signal);
		gone.abort();
		await simulation.run(1, () => void simulation.type(simulation.guess(), hall));
		for (let n = 0; n < 5000; n++) void simulation.type(simulation.guess(), hall);
		await simulation.run(12);
		expect((await left).outcome).toBe('join/too-many-attempts');
		expect((await Promise.all(people)).map(({ outcome }) => outcome)).toEqual(['opened', 'opened']);
		const waiting = 8 + 2 + 1 + 10 + 5000 - simulation.answers.length;
		expect(waiting).toBeLessThanOrEqual(defaultQueueLimits.codesOfNetwork);
	});
});
