/** The sample is set at the end of this year. */
const year = 2026;

/** [SAMPLE9] A day of the sample, moved on by whole years with the clock: what was still to come in the sample is still to come. */
export function sampleDay(day: string, now = Date.now()): string {
	const years = Math.max(0, new Date(now).getUTCFullYear() - year);
	return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
