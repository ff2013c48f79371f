import { heading, table, text } from '../full-report/report-part.ts';
import { inserted } from '../insertions.ts';
import { withTranslatedLabels } from '../matrix/translated-labels.ts';
import { insertedState } from '../names/inserted-state.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { fundedActions, moneyTotals } from '../resources/money.ts';
import { amountText, assistanceRegister, leadName } from '../resources/resource-tables.ts';
import type { Template } from '../template.ts';
import type { HandoutWords } from '../words/handout-words.ts';
import type { LabelWords } from '../words/label-words.ts';
import { resourceWords } from '../words/resource-words.ts';
import { pageFrame, sourceLine, type HandoutPage } from './handout-parts.ts';

/** [NATIONAL14] For donors and agencies of the United Nations: what nobody has agreed to give yet, and the money that is missing. */
export function donorSheet(
	printed: Outcome,
	template: Pick<Template, 'resources'>,
	words: LabelWords,
	handout: HandoutWords
): HandoutPage {
	const outcome = withTranslatedLabels(printed, words.language);
	const said = resourceWords[words.language];
	const under = insertedState(words, outcome.consultation.stateName);
	const page = { outcome, words, said: handout, under, address: '' };
	const register = assistanceRegister({ outcome, template, words, said });
	const asked = register.filter(({ status }) => status === 'open' || status === 'requested');
	const missing = fundedActions(outcome, template).filter(({ gap }) => gap > 0);
	const { institutions = [] } = outcome.consultation.settings;
	return {
		...pageFrame(page, said.kind, said.title(under)),
		parts: [
			...(asked.length + missing.length === 0 ? [text(said.none)] : [text(said.lead(asked.length))]),
			...(asked.length === 0
				? []
				: [
						heading(1, said.register),
						table(
							'',
							[said.who, said.need, said.purpose, said.status],
							asked.map(({ who, need, purpose, recommendations, from, status }) => [
								...[who, need, [purpose, recommendations.join(words.decision.comma)].filter(Boolean).join('\n')],
								from === '' ? said.statuses[status] : `${said.statuses[status]} (${from})`
							])
						)
					]),
			...(missing.length === 0
				? []
				: [
						heading(1, said.money),
						table(
							'',
							[said.purpose, said.who, said.currency, said.planned, said.available, said.gap],
							[
								...missing.map(({ voted, lead, currency, planned, available, gap }) => [
									...[inserted(words, voted.action.text), leadName(words, institutions, lead), currency],
									...[planned, available, gap].map((amount) => amountText(words, amount))
								]),
								...moneyTotals(missing).map(({ currency, planned, available, gap }) => [
									...[said.all, '', currency],
									...[planned, available, gap].map((amount) => amountText(words, amount))
								])
							]
						)
					]),
			sourceLine(page)
		]
	};
}
