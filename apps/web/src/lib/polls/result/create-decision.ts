import type { DecidedSubject, Decision } from '@plenum/reports/decision/decision';
import { readDecision } from '@plenum/reports/decision/read-decision';
import type { PollResult, SubjectCounts } from '@plenum/domain/polls/result';
import { subjectIn } from '@plenum/domain/polls/subject';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import type { Text } from '#lib/language/language.ts';
import { constituencyName } from '#lib/language/names.ts';

/** [POLL40] What is read of a closed poll on every page of its consultation; null before it is closed. */
export function createDecision(
	t: Text,
	context: ConsultationContext,
	{
		kind,
		rules,
		result,
		frozen,
		rerun,
		subject
	}: Pick<PollView, 'kind' | 'rules' | 'result' | 'frozen' | 'rerun' | 'subject'>
): Decision | null {
	if (!result) return null;
	const texts = (frozen ?? []).map((each) => subjectIn(each).text.trim() || t.assessment.actionUntitled);
	const sideOf = (id: string) => constituencyName(t, context.constituency(id));
	return readDecision({
		kind,
		rules,
		priorities: subject.kind === 'priorities',
		isQuestion: subject.kind === 'question',
		result,
		again: rerun !== null && !rerun.otherWords,
		texts,
		words: t.decision,
		sideOf
	});
}

/** What became of each action, with its counts, in the order that was voted where there is one. */
export function subjectsInOrder(
	decision: Decision | null,
	result: PollResult | null
): (DecidedSubject & { counts: SubjectCounts | null })[] {
	return (decision?.subjects ?? [])
		.map((subject, at) => ({ ...subject, counts: result?.subjects[at]?.counts ?? null }))
		.toSorted((one, other) => (one.counts?.place ?? 0) - (other.counts?.place ?? 0) || one.number - other.number);
}
