/** What reaches a node: when, and for how long the one event loop is busy with it, in milliseconds. */
export type Job = { at: number; costs: number; isKey: boolean };

/** One thing after another, in the order in which they came: how long each key waited and took, and how busy the node was. */
export function serve(jobs: Job[], duration: number): { keys: number[]; busy: number } {
	jobs.sort((a, b) => a.at - b.at);
	const keys: number[] = [];
	let free = 0;
	let busy = 0;
	for (const { at, costs, isKey } of jobs) {
		free = Math.max(free, at) + costs;
		busy += costs;
		if (isKey) keys.push(free - at);
	}
	return { keys, busy: busy / duration };
}
