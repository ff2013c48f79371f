import { isMatter, type PollSubject } from '@plenum/domain/polls/subject';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import { formatNumber, formatPercent } from '#lib/language/formats.ts';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { Text } from '#lib/language/language.ts';
import { levelName } from '#lib/language/names.ts';

type Reader = { t: Text; language: InterfaceLanguage; context: Pick<ConsultationContext, 'level'> };

/** [POLL70] What is put to the vote, before its own words; nothing of actions and questions, which say it themselves. */
export function matterInWords({ t, language, context }: Reader, subject: PollSubject): string {
	if (!isMatter(subject)) return '';
	const { matters } = t.polls;
	switch (subject.kind) {
		case 'text':
			return matters.text(t.assessment.sections[subject.section]);
		case 'passage':
			return matters.passage(t.assessment.sections[subject.section]);
		case 'rating': {
			const { level, percentage, regression } = subject.proposed;
			const share = percentage === null ? '' : formatPercent(language, percentage);
			const said = [levelName(t, context.level(level)), share, regression ? t.words.regression : ''];
			return matters.rating(said.filter(Boolean).join(' · '));
		}
		case 'agenda':
			return matters.agenda;
		case 'outcome':
			return matters.outcome(formatNumber(language, subject.version));
		case 'priorities':
			return matters.priorities;
	}
}
