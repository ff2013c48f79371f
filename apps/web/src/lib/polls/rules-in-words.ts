import { isOrdering } from '@plenum/domain/polls/method-traits';
import type { PollView } from '@plenum/protocol/polls/polls';
import { formatNumber, formatPercent } from '#lib/language/formats.ts';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { Text } from '#lib/language/language.ts';
import { isChoosing } from './open/choice-selection.ts';
import { withoutQuorum } from './open/without-quorum.ts';

/** The rules of a poll as sentences that someone who never read them understands. */
export function rulesInWords(
	t: Text,
	language: InterfaceLanguage,
	{ kind, method, rules, subject }: Pick<PollView, 'kind' | 'method' | 'rules' | 'subject'>
): string[] {
	const { percentBase, threshold, quorum, thresholdEach, quorumEach, places } = rules;
	const base = t.polls.bases[percentBase];
	const percent = formatPercent(language, threshold);
	const each = formatPercent(language, thresholdEach);
	if (subject.kind === 'priorities') return rulesOfOrder(t, language, { kind, method, rules });
	return [
		...(rules.voters ? [t.polls.ruleOrganisation] : []),
		...(method === 'for-against' ? [] : [t.polls.methodCounts[method]]),
		method === 'consent'
			? t.polls.ruleConsent
			: threshold === 50
				? t.polls.ruleMajority(base)
				: threshold < 50
					? t.polls.ruleOver(percent, base)
					: t.polls.ruleThreshold(percent, base),
		...(thresholdEach > 0 && method !== 'consent' ? [t.polls.ruleThresholdEach(each)] : []),
		...(isOrdering(method) && places !== undefined ? [t.polls.rulePlaces(formatNumber(language, places))] : []),
		quorum > 0 ? t.polls.ruleQuorum(formatPercent(language, quorum)) : withoutQuorum(t, language, kind, method),
		...(quorumEach > 0 ? [t.polls.ruleQuorumEach(formatPercent(language, quorumEach))] : [])
	];
}

/** [POLL84] Nothing is adopted: what comes first, how it is counted, and how many must vote. */
function rulesOfOrder(
	t: Text,
	language: InterfaceLanguage,
	{ kind, method, rules }: Pick<PollView, 'kind' | 'method' | 'rules'>
): string[] {
	const { choices = null, places, quorum, quorumEach, voters } = rules;
	const { priorities } = t.decision;
	return [
		...(voters ? [t.polls.ruleOrganisation] : []),
		priorities.counts[isChoosing(method) ? method : 'selection'](choices),
		...(places === undefined ? [] : [priorities.rule(places)]),
		quorum > 0 ? t.polls.ruleQuorum(formatPercent(language, quorum)) : withoutQuorum(t, language, kind, method),
		...(quorumEach > 0 ? [t.polls.ruleQuorumEach(formatPercent(language, quorumEach))] : [])
	];
}
