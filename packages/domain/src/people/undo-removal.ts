import type { Confirmation } from './confirmation.ts';
import type { AdmissionStatus } from './rights.ts';
import { admissionUndoableFor } from './undo-admission.ts';

type Person = { status: AdmissionStatus; confirmed: Confirmation | null };
/** A line of the record about the person, the last one last. */
type Entry = { type: string; by: string | null; at: number };

/** [PEOPLE65] By the person who removed them, while nothing else happened to them since. Nobody else who was removed ever comes back. */
export function isRemovalUndoable({ status }: Pick<Person, 'status'>, last: Entry | undefined, at: number): boolean {
	return status === 'removed' && last?.type === 'person-removed' && at - last.at <= admissionUndoableFor;
}

/**
 * [PEOPLE65] What a removed person becomes again: by the person who removed them, shortly after, if nothing else happened to them since.
 * Null where that does not apply.
 */
export function statusAfterUndo(
	person: Person,
	entries: readonly Entry[],
	now: { by: string; at: number }
): 'waiting' | 'admitted' | null {
	const last = entries.at(-1);
	if (last?.by !== now.by || !isRemovalUndoable(person, last, now.at)) return null;
	const before = entries.findLast(({ type }) => type === 'person-admitted' || type === 'person-returned');
	return before?.type === 'person-admitted' || (before === undefined && person.confirmed !== null)
		? 'admitted'
		: 'waiting';
}
