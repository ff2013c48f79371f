import type { Submitter, Template } from '../template.ts';
import { inserted } from '../insertions.ts';
import type { ReportWords } from '../words/report-words.ts';

/** `AI: Amnesty International, London (United Kingdom)` */
export function submitterName({ code, name, city, country }: Submitter, words: ReportWords): string {
	const place = [inserted(words, city.trim()), country.trim() === '' ? '' : `(${inserted(words, country.trim())})`]
		.filter(Boolean)
		.join(' ');
	return [
		code.trim() === '' ? '' : `${inserted(words, code.trim())}${words.colon}`,
		inserted(words, name.trim()),
		place === '' ? '' : `${words.decision.comma}${place}`
	].join('');
}

/** The same, on behalf of its members where it is a joint one. */
export function submitterLine(words: ReportWords, form: Template['form'], submitter: Submitter): string {
	const { members } = submitter;
	const isOnBehalf = form === 'joint' && members.length > 0;
	const behalf = words.reports.cover.members(members.map((one) => inserted(words, one)).join(words.decision.semicolon));
	return submitterName(submitter, words) + (isOnBehalf ? `${words.decision.comma}${behalf}` : '');
}
