import type { Job } from './node-queue.ts';

/**
 * What each thing costs the server, in milliseconds of a processor. From docs/benchmarks.md, all threads counted as if they were the
 * event loop: 0.24 cores at 300 keys a second with everybody's presence; a ballot; 0.13 cores while 500 come in within a minute; the
 * last of 500 who fetch a vote after 327 ms.
 */
export const costs = { key: 240 / 300, ballot: 0.136, arrival: (0.13 * 60_000) / 500, fetch: 327 / 500 };

/** The busiest minute of 500 people: twelve rooms in which five type five keys a second, a vote, and ten who open the page again. */
export const minute = { duration: 60_000, people: 500, keysPerSecond: 300, arrivals: 10, voting: 10_000 };

export function loadOfConsultation(random: () => number): Job[] {
	const jobs: Job[] = [];
	const { duration, people, keysPerSecond, arrivals, voting } = minute;
	const pause = 1000 / keysPerSecond;
	for (let at = between(random, pause); at < duration; at += between(random, pause))
		jobs.push({ at, costs: costs.key, isKey: true });
	for (let index = 0; index < arrivals; index++)
		jobs.push({ at: random() * duration, costs: costs.arrival, isKey: false });
	// Everyone hears of the vote at once and asks within half a second; then they decide.
	const opened = random() * (duration - voting);
	for (let person = 0; person < people; person++) {
		jobs.push({ at: opened + random() * 500, costs: costs.fetch, isKey: false });
		jobs.push({ at: opened + 1000 + random() * (voting - 1000), costs: costs.ballot, isKey: false });
	}
	return jobs;
}

/** For things that come by themselves and know nothing of each other. */
export function between(random: () => number, mean: number): number {
	return -Math.log(1 - random()) * mean;
}
