import type { Decision } from '@plenum/domain/polls/decision/decision';
import { readDecision } from '@plenum/domain/polls/decision/read-decision';
import type { PollView } from '@plenum/protocol/polls';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import type { Text } from '#lib/language/language.ts';
import { constituencyName } from '#lib/language/names.ts';

/** [POLL40] What is read of a closed poll on every page of its consultation; null before it is closed. */
export function createDecision(
	t: Text,
	context: ConsultationContext,
	{ kind, rules, result, frozen, rerun }: Pick<PollView, 'kind' | 'rules' | 'result' | 'frozen' | 'rerun'>
): Decision | null {
	if (!result) return null;
	const texts = (frozen ?? []).map(({ action }) => action.text.trim() || t.assessment.actionUntitled);
	const sideOf = (id: string) => constituencyName(t, context.constituency(id));
	return readDecision({
		kind,
		rules,
		result,
		again: rerun !== null && !rerun.otherWords,
		texts,
		words: t.decision,
		sideOf
	});
}
