import type { Confirmation } from './confirmation.ts';
import type { AdmissionStatus } from './rights.ts';

/** Long enough for a toast that is kept open. Afterwards an admitted person must be removed, which asks first. */
export const admissionUndoableFor = 120_000;

type Person = { status: AdmissionStatus; confirmed: Confirmation | null; muted: string | null };
/** What the record says last of the person. */
type LastEntry = { type: string; by: string | null; at: number };

/**
 * [PEOPLE53] Back into the lobby: by the person who admitted them, shortly after, if nobody changed them and they did nothing that others
 * could rely on.
 */
export function mayUndoAdmission(
	person: Person,
	last: LastEntry | undefined,
	now: { by: string; at: number; hasActed: boolean }
): boolean {
	if (person.status !== 'admitted' || person.muted !== null) return false;
	if (person.confirmed !== 'lobby' && person.confirmed !== null) return false;
	if (last?.type !== 'person-admitted' || last.by !== now.by) return false;
	return now.at - last.at <= admissionUndoableFor && !now.hasActed;
}
