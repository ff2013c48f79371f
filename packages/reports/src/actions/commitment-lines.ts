import { overdueBy } from '@plenum/domain/commitments/follow-up';
import { dayOf } from '@plenum/domain/day';
import { valueLines } from '../indicators/value-lines.ts';
import { inserted } from '../insertions.ts';
import type { Outcome, OutcomeCommitment } from '../outcome/outcome.ts';
import type { ReportWords } from '../words/report-words.ts';
import { withBracket } from '../submission/plain-blocks.ts';

type Matter = { outcome: Outcome; words: ReportWords };

/** `In progress, overdue (next date: 2027-12-01; Officers trained: 40 of 200 officers)` */
export function progressLine(matter: Matter, commitment: OutcomeCommitment): string {
	const { words, outcome } = matter;
	const { commitmentStatuses, overdue, withdrawn, nextDate, lead } = words.assessment;
	if (commitment.withdrawn)
		return [withdrawn, inserted(words, commitment.withdrawn.reason)].filter(Boolean).join(words.colon);
	const late = overdueBy(commitment, dayOf(outcome.exportedAt)) ? [overdue] : [];
	const status = [commitmentStatuses[commitment.status], ...late].join(words.decision.comma);
	const hasOtherLead = commitment.lead !== '' && commitment.lead !== commitment.action.lead.trim();
	const details = [
		...(hasOtherLead ? [`${lead}${words.colon}${inserted(words, commitment.lead)}`] : []),
		...(commitment.nextDate === null ? [] : [`${nextDate}${words.colon}${words.day(commitment.nextDate)}`]),
		...valueLines(matter, commitment)
	];
	return withBracket(status, details.join(words.decision.semicolon));
}

/** What was noted to show it, and where it can be seen. */
export function evidenceLine(words: ReportWords, { evidence, links }: OutcomeCommitment): string {
	return [evidence.trim(), ...links]
		.map((one) => inserted(words, one))
		.filter(Boolean)
		.join(' ');
}

/** What was adopted, who leads it, how far it has come, and what shows it: a row of any table of commitments. */
export function commitmentCells(matter: Matter, commitment: OutcomeCommitment): string[] {
	const { action, lead } = commitment;
	const shown = evidenceLine(matter.words, commitment);
	return [action.text, lead || action.lead, progressLine(matter, commitment), shown];
}
