/** Announces for one consultation at a time, at most once in each pause; what comes meanwhile is announced once, at its end. */
export function createAnnouncer(
	announce: (consultation: string) => void,
	pause: number
): (consultation: string) => void {
	const resting = new Map<string, { again: boolean }>();
	const notify = (consultation: string) => {
		const rest = resting.get(consultation);
		if (rest) return void (rest.again = true);
		const begun = { again: false };
		resting.set(consultation, begun);
		announce(consultation);
		setTimeout(() => {
			resting.delete(consultation);
			if (begun.again) notify(consultation);
		}, pause).unref();
	};
	return notify;
}
