export type Announcer = {
	notify(consultation: string): void;
	/** Nothing is announced after it. */
	stop(): void;
};

/** Announces a consultation at most once in each pause; what comes meanwhile is announced once, at its end. */
export function createAnnouncer(announce: (consultation: string) => void, pause: number): Announcer {
	const resting = new Map<string, { again: boolean }>();
	let stopped = false;
	const notify = (consultation: string) => {
		if (stopped) return;
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
	return { notify, stop: () => void (stopped = true) };
}
