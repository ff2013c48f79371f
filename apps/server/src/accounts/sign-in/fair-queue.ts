/** Runs expensive work, a few tasks at a time, and alternates between lanes: a lane with many tasks delays only itself. */
export type FairQueue = {
	/** Null where too much is waiting already, in this lane or altogether. */
	run<Value>(lane: string, work: () => Promise<Value>): Promise<Value | null>;
};

export function createFairQueue(limits: { atOnce: number; perLane: number; altogether: number }): FairQueue {
	const lanes = new Map<string, (() => void)[]>();
	let running = 0;
	let waiting = 0;

	/** The lane whose turn it is goes to the end of the line. */
	function startNext(): void {
		const next = lanes.entries().next().value;
		if (next === undefined || running >= limits.atOnce) return;
		const [lane, [first, ...rest]] = next;
		lanes.delete(lane);
		if (rest.length > 0) lanes.set(lane, rest);
		waiting--;
		running++;
		first?.();
	}

	return {
		async run(lane, work) {
			const before = lanes.get(lane) ?? [];
			if (before.length >= limits.perLane || waiting >= limits.altogether) return null;
			const turn = new Promise<void>((start) => lanes.set(lane, [...before, start]));
			waiting++;
			startNext();
			await turn;
			try {
				return await work();
			} finally {
				running--;
				startNext();
			}
		}
	};
}
