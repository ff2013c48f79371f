/** A day as `YYYY-MM-DD` that there is: no 30 February, and 29 February in leap years only. */
export const dayPattern = [
	'^(?:\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
	'\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
	'\\d{4}-02-(?:0[1-9]|1\\d|2[0-8])',
	'\\d{2}(?:0[48]|[2468][048]|[13579][26])-02-29',
	'(?:[02468][048]|[13579][26])00-02-29)$'
].join('|');

const expression = new RegExp(dayPattern);

/** `2027-06-30`, and nothing around it. */
export function isDay(text: string): boolean {
	return expression.test(text);
}

/** People write dates as they like; this finds the day where it is one, and answers null where it is words. */
export function dayIn(text: string): string | null {
	return isDay(text.trim()) ? text.trim() : null;
}

/** The day of a time in milliseconds since 1970, in UTC, as `YYYY-MM-DD`. */
export function dayOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
