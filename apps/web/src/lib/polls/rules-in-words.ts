import type { PollRules } from '@plenum/domain/polls/rules';
import { formatPercent } from '#lib/language/formats.ts';
import type { Language, Text } from '#lib/language/language.ts';

/** The rules of a poll as sentences that someone who never read them understands. */
export function rulesInWords(t: Text, language: Language, { percentBase, threshold, quorum }: PollRules): string[] {
	const base = t.polls.bases[percentBase];
	const percent = formatPercent(language, threshold);
	return [
		threshold === 50
			? t.polls.ruleMajority(base)
			: threshold < 50
				? t.polls.ruleOver(percent, base)
				: t.polls.ruleThreshold(percent, base),
		quorum > 0 ? t.polls.ruleQuorum(formatPercent(language, quorum)) : t.polls.ruleNoQuorum
	];
}
