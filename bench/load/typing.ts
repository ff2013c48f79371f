import type { Crowd } from './crowd.ts';
import { firstClient, presence } from './keystrokes.ts';

/** Something that somebody does again and again, at their own moments. */
type Habit = { due: number; every: number; act: () => void };

/** Everyone's authors type `keys` a second; with `withPresence`, everyone says once a second where they are. */
export function typeSteadily(crowd: Crowd, keys: number, withPresence: boolean): () => void {
	const start = performance.now();
	const habits = crowd.authors.map((author, index): Habit => {
		const every = 1000 / keys;
		return { due: start + spread(index) * every, every, act: () => author.type() };
	});
	if (withPresence) habits.push(...presenceOf(crowd, start));
	const timer = setInterval(() => keepHabits(habits), 1);
	return () => clearInterval(timer);
}

function presenceOf(crowd: Crowd, start: number): Habit[] {
	return crowd.members.map(({ person }, index) => {
		const author = crowd.authors.find((each) => each.person === person);
		const client = author?.client ?? firstClient + 1_000_000 + index;
		let clock = 1;
		return { due: start + spread(index) * 1000, every: 1000, act: () => person.send(presence(client, clock++)) };
	});
}

function keepHabits(habits: Habit[]): void {
	const now = performance.now();
	for (const habit of habits) {
		for (; habit.due <= now; habit.due += habit.every) habit.act();
	}
}

/** Each author types the next key as soon as someone else has seen the last one. */
export function typeAsConfirmed(crowd: Crowd): () => void {
	for (const author of crowd.authors) {
		author.confirmed = () => author.type();
		author.type();
	}
	return () => crowd.authors.forEach((author) => (author.confirmed = null));
}

/** Moments that fall evenly on a whole, whatever their number. */
function spread(index: number): number {
	return (index * 0.618033988749895) % 1;
}
