const minute = 60_000;

/** In minutes. Together 46 hours, so a server that is down for a day misses nothing. */
const pauses = [1, 5, 15, 60, 180, 360, 720, 1440] as const;

/** [WEBHOOK4] When a delivery that failed this many times in a row is tried again; null once it is given up. */
export function nextAttempt(failures: number, now: number): number | null {
	const pause = pauses[failures - 1];
	return pause === undefined ? null : now + pause * minute;
}
