import type { Live } from '../live/live.ts';

const pause = 500;

/** Five hundred people who join in a minute are not five hundred lists for each of five hundred: at most two facts a second. */
export function createAnnouncer(live: Pick<Live, 'notify'>): (consultation: string) => void {
	const resting = new Map<string, { again: boolean }>();
	const notify = (consultation: string) => {
		const rest = resting.get(consultation);
		if (rest) return void (rest.again = true);
		const begun = { again: false };
		resting.set(consultation, begun);
		live.notify({ kind: 'people', consultation });
		setTimeout(() => {
			resting.delete(consultation);
			if (begun.again) notify(consultation);
		}, pause).unref();
	};
	return notify;
}
