/** What `<input type="datetime-local">` holds: the reader's own clock, without seconds. */
export function inField(time: number): string {
	const local = new Date(time - new Date(time).getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 16);
}

/** The moment that somebody chose, where it is still to come. */
export function momentIn(field: string, now: number): number | null {
	const time = new Date(field).getTime();
	return Number.isNaN(time) || time <= now ? null : time;
}
