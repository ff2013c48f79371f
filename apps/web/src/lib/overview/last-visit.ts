import { deviceStorage, lastVisitPrefix } from '#lib/outbox/device.ts';

/** `seen`: the length of the record at the last look, at the time `at`; `since`: its length at the end of the visit before. */
type Visit = { since: number | null; seen: number; at: number };

/** A look after so long begins another visit. */
const visitEnds = 30 * 60_000;

/** The length of the record when the reader was last here; null on a first visit, and on a device that keeps nothing. */
export function lastVisit(place: string, now: number): number | null {
	const visit = read(place);
	if (!visit) return null;
	return now - visit.at > visitEnds ? visit.seen : visit.since;
}

export function noteVisit(place: string, { since, seen, at }: Visit): void {
	try {
		deviceStorage()?.setItem(lastVisitPrefix + place, `${since ?? ''} ${seen} ${at}`);
	} catch {
		// A device that is full remembers no visit.
	}
}

function read(place: string): Visit | null {
	const [since = '', seen, at] = (deviceStorage()?.getItem(lastVisitPrefix + place) ?? '').split(' ');
	const visit = { since: since === '' ? null : Number(since), seen: Number(seen), at: Number(at) };
	return Number.isInteger(visit.seen) && Number.isInteger(visit.at) ? visit : null;
}
