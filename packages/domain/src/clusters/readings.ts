import { can, type Phase, type Role } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import { noConsensus, type AgreedLevel, type Level, type Reading } from './levels.ts';

export type ReadingContent = Pick<Reading, 'level' | 'percentage' | 'regression' | 'explanation'>;

/** [CLUSTERS10] A reading is a level of the consultation's own scale, and a percentage from 0 to 100 or none. */
export function checkReading(
	scale: readonly Level[],
	said: ReadingContent
): Result<ReadingContent, 'level/unknown' | 'level/percentage-out-of-range'> {
	if (!scale.some(({ id }) => id === said.level)) return refuse('level/unknown');
	if (said.percentage !== null && !(said.percentage >= 0 && said.percentage <= 100))
		return refuse('level/percentage-out-of-range');
	return ok({ ...said, explanation: said.explanation.trim() });
}

/** [CLUSTERS11] People read for their own constituency; whoever may record any reading, for each. */
export function mayGiveReading(
	person: { role: Role; constituency: string },
	constituency: string,
	phase: Phase
): Result<true, 'rights/missing' | 'consultation/closed' | 'reading/not-your-constituency'> {
	if (can(person.role, 'record-any-reading', phase)) return ok(true);
	if (!can(person.role, 'give-reading', phase))
		return refuse(can(person.role, 'give-reading', 'open') ? 'consultation/closed' : 'rights/missing');
	return person.constituency === constituency ? ok(true) : refuse('reading/not-your-constituency');
}

/** [CLUSTERS15] The agreed level is of the scale, or `no-consensus`, which carries no percentage: nothing stands in for the readings. */
export function checkAgreedLevel(
	scale: readonly Level[],
	said: Omit<AgreedLevel, 'at'>
): Result<Omit<AgreedLevel, 'at'>, 'level/unknown' | 'level/percentage-out-of-range'> {
	if (said.level !== noConsensus) return checkReading(scale, said);
	return ok({ ...said, percentage: null, explanation: said.explanation.trim() });
}

/** A repeat, after an answer that was lost, says nothing new. */
export function isSameReading(one: ReadingContent, other: ReadingContent): boolean {
	return (
		one.level === other.level &&
		one.percentage === other.percentage &&
		one.regression === other.regression &&
		one.explanation === other.explanation
	);
}
