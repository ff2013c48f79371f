/**
 * [PEOPLE63] How many people automatic admission lets into a consultation within a time. A hall of five hundred joins within a minute;
 * what comes faster is no hall.
 */
export const admissionRates = [
	{ people: 500, within: 60_000 },
	{ people: 1000, within: 60 * 60_000 }
] as const;

/** `joined`: how many joined within each of these times, in their order. */
export function isBurst(joined: readonly number[]): boolean {
	return admissionRates.some(({ people }, at) => (joined[at] ?? 0) >= people);
}

type JoinTime = { joinedAt: number };
/** People who joined shortly after one another, from the first to the last. */
type JoinBurst<Person> = { from: number; to: number; people: Person[] };

/** As long as nobody joins for this time, a burst is over. */
const burstPause = 5000;
const fewestInBurst = 60;

/** [PEOPLE64] The bursts among these people, the largest first: what a facilitator looks at before removing many. */
export function findBursts<Person extends JoinTime>(people: readonly Person[]): JoinBurst<Person>[] {
	const runs: Person[][] = [];
	for (const person of people.toSorted((one, other) => one.joinedAt - other.joinedAt)) {
		const last = runs.at(-1);
		const isNext = last && person.joinedAt - (last.at(-1)?.joinedAt ?? -Infinity) <= burstPause;
		if (isNext) last.push(person);
		else runs.push([person]);
	}
	return runs
		.filter(({ length }) => length >= fewestInBurst)
		.map((run) => ({ from: run[0]?.joinedAt ?? 0, to: run.at(-1)?.joinedAt ?? 0, people: run }))
		.sort((one, other) => other.people.length - one.people.length);
}
