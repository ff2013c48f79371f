import { codeAndLabel, codesOf, dataColumn } from '../matrix/data-columns.ts';
import { inSheet } from '../insertions.ts';
import { sheetOf, type Sheet } from '../matrix/workbook.ts';
import { themeTables } from '../theme-tables.ts';
import type { ReportBlock } from '../report-document.ts';
import { cell, numberedText, type ReportInput } from '../report-writing.ts';
import { assistanceStatuses } from '../template.ts';
import type { ReportWords } from '../words/report-words.ts';
import { resourceWords } from '../words/resource-words.ts';
import { fundedActions } from './money.ts';
import { amountText, assistanceRegister, leadName, moneyGroups, type ResourceInput } from './resource-tables.ts';

function inputOf({ outcome, clusters, template, words }: ReportInput): ResourceInput<ReportWords> {
	const { consultation } = outcome;
	return { outcome: { consultation, clusters }, template, words, said: resourceWords[words.language] };
}

/** [NATIONAL12] [NATIONAL13] What the action plan costs, what is missing, and who asks for which assistance. */
export function resourceBlocks(matter: ReportInput): ReportBlock[] {
	const input = inputOf(matter);
	const { words, said } = input;
	const table = (caption: string, headings: string[], rows: string[][]): ReportBlock[] =>
		themeTables('wide', headings, [rows.map((row) => row.map(cell))]).map((one) => {
			return { type: 'table', caption, table: one };
		});
	const groups = moneyGroups(input);
	const register = assistanceRegister(input);
	return [
		...(groups.length === 0 ? [] : [numberedText(said.reading)]),
		...groups.flatMap(({ id, rows }) =>
			table(
				said.totals[id],
				[said.name, said.currency, said.planned, said.available, said.gap],
				rows.map(({ key, currency, planned, available, gap }) => [
					...[key, currency],
					...[planned, available, gap].map((amount) => amountText(words, amount))
				])
			)
		),
		...(register.length === 0
			? []
			: table(
					said.register,
					[said.who, said.need, said.purpose, words.papers.plan.serves, said.status],
					register.map(({ who, need, purpose, recommendations, from, status }) => [
						...[who, need, purpose, recommendations.join(words.decision.comma)],
						from === '' ? said.statuses[status] : `${said.statuses[status]} (${from})`
					])
				))
	];
}

/** [NATIONAL12] [NATIONAL13] The same as sheets: an action or a request in each row, and the totals. */
export function resourceSheets(matter: ReportInput): Sheet[] {
	const input = inputOf(matter);
	const { words } = matter;
	const { outcome, template, said } = input;
	const actions = fundedActions(outcome, template);
	const register = assistanceRegister(input);
	const { institutions = [] } = outcome.consultation.settings;
	const text = (value: string) => inSheet(words, value);
	const amounts = [
		dataColumn(said.currency, 'currency'),
		dataColumn(said.planned, 'planned', 'integer'),
		dataColumn(said.available, 'available', 'integer'),
		dataColumn(said.gap, 'gap', 'integer')
	];
	const [statusCode, statusLabel] = codeAndLabel(
		words,
		said.status,
		'assistanceStatus',
		codesOf(assistanceStatuses, (id) => said.statuses[id])
	);
	const money = sheetOf(said.money, {
		columns: [
			dataColumn(words.papers.plan.theme, 'cluster'),
			dataColumn(words.reports.columns.activity, 'activity'),
			dataColumn(words.reports.columns.lead, 'lead'),
			dataColumn(said.budget, 'budget'),
			...amounts
		],
		rows: actions.map(({ cluster, voted, lead, currency, planned, available, gap }) => [
			...[cluster.label, voted.action.text, leadName(words, institutions, lead), voted.action.resources].map(text),
			...[currency, planned, available, gap]
		])
	});
	const totals = sheetOf(said.moneyTotals, {
		columns: [dataColumn(said.by, 'group'), dataColumn(said.name, 'groupName'), ...amounts],
		rows: moneyGroups(input).flatMap(({ id, rows }) =>
			rows.map(({ key, currency, planned, available, gap }) => {
				return [said.totals[id], text(key), currency, planned, available, gap];
			})
		)
	});
	const assistance = sheetOf(said.register, {
		columns: [
			dataColumn(words.papers.plan.theme, 'cluster'),
			dataColumn(said.who, 'institution'),
			dataColumn(said.need, 'assistance'),
			dataColumn(said.purpose, 'activity'),
			dataColumn(words.reports.columns.recommendations, 'recommendations'),
			dataColumn(said.source, 'needSource'),
			dataColumn(said.from, 'assistanceFrom'),
			statusLabel,
			statusCode
		],
		rows: register.map(({ theme, who, need, purpose, recommendations, source, from, status }) => [
			...[theme, who, need, purpose].map(text),
			recommendations.join('\n'),
			said.sources[source],
			text(from),
			said.statuses[status],
			status
		])
	});
	return [...(actions.length === 0 ? [] : [money, totals]), ...(register.length === 0 ? [] : [assistance])];
}
