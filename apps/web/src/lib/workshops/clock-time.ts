/** `m:ss`, or `h:mm:ss` from an hour on; the sign is the caller's. Time left is rounded up: 0:00 is really over. */
export function clockTime(milliseconds: number): string {
	const seconds = Math.ceil(Math.abs(milliseconds) / 1000);
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor((seconds % 3600) / 60);
	const rest = seconds % 60;
	const two = (value: number) => String(value).padStart(2, '0');
	return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

export function hoursAndMinutes(minutes: number): { hours: number; minutes: number } {
	return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
