import { countActions, indexInstitutions } from '@plenum/domain/consultations/institution-index';
import { dayOrText } from '../actions/action-line.ts';
import { ownName, printedName } from '../names/institution-names.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { adoptedActions } from '../actions/voted-actions.ts';
import { bySoonest } from './brief-parts.ts';
import { fittedTable } from './fitted-table.ts';
import { heading, text, type ReportPart } from './report-part.ts';
import type { FullReportWords } from '../words/full-report-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [EXPORTS102] By institution, each adopted action once; and how many actions each institution of the list leads and supports. */
export function institutionParts(outcome: Outcome, words: ReportWords, said: FullReportWords): ReportPart[] {
	const adopted = bySoonest(outcome.clusters.flatMap(adoptedActions));
	const { institutions: list = [] } = outcome.consultation.settings;
	if (adopted.length + list.length === 0) return [];
	const { institution, leads, supports } = words.reports.institutions;
	const { partners } = words.reports.columns;
	const { action, deadline } = said.actions;
	const order = new Intl.Collator(words.language).compare;
	const { resolve } = indexInstitutions(list);
	/** [INSTITUTION2] One name of it, whichever was written. */
	const leadOf = (text: string) =>
		list.length === 0
			? text.trim()
			: resolve(text)
					.map((one) => (typeof one === 'string' ? one : ownName(words, one)))
					.join('; ');
	const rows = adopted
		.map((one) => ({ ...one, lead: leadOf(one.action.lead) }))
		.toSorted((one, other) => byLead(one.lead, other.lead, order))
		.map((one) => [
			one.lead || said.institutions.unnamed,
			one.action.text,
			one.action.supporting,
			dayOrText(words, one.action.deadline),
			one.action.recommendations.join(words.decision.comma)
		]);
	const counted = countActions(
		list,
		adopted.map((one) => one.action)
	).map((one) => [printedName(words, one.institution), String(one.leads), String(one.supports)]);
	return [
		heading(1, said.institutions.heading),
		...(rows.length === 0
			? [text(said.brief.nothingAsked)]
			: [fittedTable('', [institution, action, partners, deadline, said.recommendations], rows)]),
		...(counted.length === 0 ? [] : [fittedTable('', [institution, leads, supports], counted)])
	];
}

/** By name; what nobody leads comes last. */
function byLead(one: string, other: string, order: (one: string, other: string) => number): number {
	return one === '' || other === '' ? Number(one === '') - Number(other === '') : order(one, other);
}
