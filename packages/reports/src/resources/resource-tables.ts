import { institutionOf, type Institution } from '@plenum/domain/consultations/institutions';
import { printedName } from '../names/institution-names.ts';
import { inserted } from '../insertions.ts';
import { constituencyLabel } from '../matrix/labels.ts';
import { assistanceNeeds, type AssistanceNeed } from '../national-report/assistance-needs.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { assistanceStatuses, type AssistanceStatus, type Template } from '../template.ts';
import type { LabelWords } from '../words/label-words.ts';
import type { ResourceWords } from '../words/resource-words.ts';
import { fundedActions, moneyTotals, type FundedAction, type MoneyTotal } from './money.ts';

export type ResourceInput<Words extends LabelWords = LabelWords> = {
	outcome: Pick<Outcome, 'consultation' | 'clusters'>;
	template: Pick<Template, 'resources'>;
	words: Words;
	said: ResourceWords;
};

export type TotalGroup = { id: 'currency' | 'institution' | 'theme'; rows: MoneyTotal[] };

/** By currency, by the institution that leads, and by theme. */
export function moneyGroups({ outcome, template, words, said }: ResourceInput): TotalGroup[] {
	const actions = fundedActions(outcome, template);
	if (actions.length === 0) return [];
	const { institutions = [] } = outcome.consultation.settings;
	const leadOf = ({ lead }: FundedAction) => leadName(words, institutions, lead);
	return [
		{ id: 'currency', rows: moneyTotals(actions, () => said.all) },
		{ id: 'institution', rows: moneyTotals(actions, leadOf) },
		{ id: 'theme', rows: moneyTotals(actions, ({ cluster }) => inserted(words, cluster.label)) }
	];
}

export function leadName(words: LabelWords, institutions: readonly Institution[], lead: FundedAction['lead']): string {
	if ('written' in lead) return inserted(words, lead.written);
	const found = institutionOf(institutions, lead.id);
	return found ? printedName(words, found) : lead.id;
}

/** As a reader sees it: digits in groups. */
export function amountText({ language }: LabelWords, amount: number | null): string {
	return amount === null ? '' : new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(amount);
}

export type RegisterRow = {
	theme: string;
	who: string;
	need: string;
	purpose: string;
	recommendations: string[];
	source: AssistanceNeed['source'];
	from: string;
	status: AssistanceStatus;
};

/** [NATIONAL13] Who needs what, for which action, from whom, and how far that is. */
export function assistanceRegister({ outcome, template, words }: ResourceInput): RegisterRow[] {
	const { settings } = outcome.consultation;
	return assistanceNeeds(outcome).map((one): RegisterRow => {
		const found =
			one.source === 'report' && one.institution !== null
				? institutionOf(settings.institutions ?? [], one.institution)
				: undefined;
		const side = one.source === 'report' ? constituencyLabel(settings, words, one.report.constituency) : '';
		const entered = one.actionId === null ? undefined : template.resources[one.actionId];
		return {
			theme: inserted(words, one.cluster.label),
			who:
				one.source === 'action' ? inserted(words, one.lead) : found ? printedName(words, found) : inserted(words, side),
			need: inserted(words, one.need),
			purpose: inserted(words, one.action ?? ''),
			recommendations: one.recommendations,
			source: one.source,
			from: inserted(words, entered?.from.trim() ?? ''),
			status: entered?.status ?? assistanceStatuses[0]
		};
	});
}
