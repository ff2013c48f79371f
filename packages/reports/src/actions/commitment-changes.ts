import { dayOf } from '@plenum/domain/day';
import type { OutcomeCommitment } from '../outcome/outcome.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [REPORTS98] What became of a commitment since it was adopted, an update in each line; one that was taken back is told with neither. */
export function changeLines(words: ReportWords, { history }: OutcomeCommitment): string[] {
	const undone = new Set(history.flatMap(({ number, undoes }) => (undoes === null ? [] : [number, undoes])));
	const { commitmentStatuses: statuses, nextDate: dateLabel } = words.assessment;
	const { changed, noDate } = words.papers.midTerm;
	const dateIn = (day: string | null) => (day === null ? noDate : words.day(day));
	return history
		.filter(({ number }) => !undone.has(number))
		.flatMap(({ at, change: { status, nextDate } }) => {
			const parts = [
				...(status ? [changed(statuses[status.from], statuses[status.to])] : []),
				...(nextDate ? [`${dateLabel}${words.colon}${changed(dateIn(nextDate.from), dateIn(nextDate.to))}`] : [])
			];
			return parts.length === 0 ? [] : [`${words.day(dayOf(at))}${words.colon}${parts.join(words.decision.semicolon)}`];
		});
}
