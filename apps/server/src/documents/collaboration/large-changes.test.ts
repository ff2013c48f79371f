import { expect, test } from 'vitest';
import { LargeChanges } from './large-changes.ts';
import { seeded } from '../../test-support/documents/seeded-random.fixture.ts';

/** A clock that moves while something is checked, and otherwise from one timer to the next. */
class TestClock {
	time = 0;
	#timers: { due: number; act: () => void }[] = [];
	readonly now = () => this.time;

	after(milliseconds: number, act: () => void): () => void {
		const timer = { due: this.time + milliseconds, act };
		this.#timers.push(timer);
		return () => void (this.#timers = this.#timers.filter((each) => each !== timer));
	}

	run(): void {
		for (;;) {
			const next = this.#timers.toSorted((a, b) => a.due - b.due)[0];
			if (!next) return;
			this.#timers = this.#timers.filter((each) => each !== next);
			this.time = Math.max(this.time, next.due);
			next.act();
		}
	}
}

for (const seed of [1, 2, 3])
	test(`[DOC97] whatever twenty people paste, three quarters of the time is everybody else’s, and each person’s order is kept (seed ${seed})`, () => {
		const random = seeded(seed);
		const clock = new TestClock();
		const changes = new LargeChanges(clock);
		const checks: { person: number; number: number; began: number; ended: number }[] = [];
		const sent = Array<number>(20).fill(0);
		for (let step = 0; step < 200; step++) {
			const person = random(20);
			const number = sent[person]!++;
			changes.check(`p${person}`, () => {
				const began = clock.time;
				clock.time += 1 + random(100);
				checks.push({ person, number, began, ended: clock.time });
			});
		}
		clock.run();
		expect(checks.length).toBe(200);
		for (const [at, { began }] of checks.entries()) {
			const before = checks[at - 1];
			if (before) expect(began - before.ended).toBeGreaterThanOrEqual(3 * (before.ended - before.began));
		}
		for (let person = 0; person < 20; person++) {
			const own = checks.filter((each) => each.person === person).map(({ number }) => number);
			expect(own).toEqual(own.toSorted((a, b) => a - b));
		}
	});

test('[DOC97] a person who pastes once waits for one change of each other person at most', () => {
	const clock = new TestClock();
	const changes = new LargeChanges(clock);
	const order: string[] = [];
	const paste = (person: string) => changes.check(person, () => (order.push(person), (clock.time += 10)));
	for (let time = 0; time < 10; time++) for (const person of ['a', 'b', 'c']) paste(person);
	expect(paste('honest')).toBe(false);
	clock.run();
	expect(order.indexOf('honest')).toBe(4);
	expect(order.length).toBe(31);
});

test('[DOC97] a change that fails to be checked holds up no other', () => {
	const clock = new TestClock();
	const changes = new LargeChanges(clock);
	const order: string[] = [];
	const fail = () => {
		throw new Error('It broke.');
	};
	expect(() => changes.check('a', fail)).toThrow('It broke.');
	expect(changes.check('b', () => order.push('b'))).toBe(true);
});
