import { overdueBy } from '@plenum/domain/commitments/follow-up';
import { inserted } from '../insertions.ts';
import type { OutcomeCommitment } from '../outcome/outcome.ts';
import type { ReportWords } from '../words/report-words.ts';

/** `In progress, overdue (next date: 2027-12-01; Officers trained: 40 of 200 officers)` */
export function progressLine(words: ReportWords, commitment: OutcomeCommitment, today: string): string {
	const { commitmentStatuses, overdue, withdrawn, nextDate, lead } = words.assessment;
	if (commitment.withdrawn)
		return [withdrawn, inserted(words, commitment.withdrawn.reason)].filter(Boolean).join(words.colon);
	const late = overdueBy(commitment, today) ? [overdue] : [];
	const status = [commitmentStatuses[commitment.status], ...late].join(words.decision.comma);
	const hasOtherLead = commitment.lead !== '' && commitment.lead !== commitment.action.lead.trim();
	const details = [
		...(hasOtherLead ? [`${lead}${words.colon}${inserted(words, commitment.lead)}`] : []),
		...(commitment.nextDate === null ? [] : [`${nextDate}${words.colon}${words.day(commitment.nextDate)}`]),
		...commitment.measured.map((measured) => measuredLine(words, commitment, measured))
	];
	return details.length === 0 ? status : `${status} (${details.join(words.decision.semicolon)})`;
}

function measuredLine(
	words: ReportWords,
	{ indicators }: OutcomeCommitment,
	{ indicator, value }: OutcomeCommitment['measured'][number]
): string {
	const { text = '', target = '', unit = '' } = indicators.find(({ id }) => id === indicator) ?? {};
	const reached = target.trim() === '' ? value : `${value} / ${target.trim()}`;
	return `${inserted(words, text)}${words.colon}${inserted(words, [reached, unit].filter(Boolean).join(' '))}`;
}

/** What was noted to show it, and where it can be seen. */
export function evidenceLine(words: ReportWords, { evidence, links }: OutcomeCommitment): string {
	return [evidence.trim(), ...links]
		.map((one) => inserted(words, one))
		.filter(Boolean)
		.join(' ');
}

/** What was adopted, who leads it, how far it has come, and what shows it: a row of any table of commitments. */
export function commitmentCells(words: ReportWords, commitment: OutcomeCommitment, today: string): string[] {
	const { action, lead } = commitment;
	return [action.text, lead || action.lead, progressLine(words, commitment, today), evidenceLine(words, commitment)];
}
