import type { Block } from '@plenum/domain/clusters/assessment';
import { latestValues, type IndicatorPoint, type IndicatorValue } from '@plenum/domain/indicators/indicator-series';
import { reportedValue } from '@plenum/domain/indicators/report-figures';
import { trackValue } from '@plenum/domain/indicators/on-track';
import { inserted } from '../insertions.ts';
import type { OutcomeIndicator } from '../outcome/outcome.ts';
import { reporterName } from '../progress-reports/progress-blocks.ts';
import type { ReportBlock } from '../report-document.ts';
import { cell, type ReportInput } from '../report-writing.ts';
import { themeTables } from '../theme-tables.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [INDICATOR10] Each measured indicator of the clusters shown, with the newest value of each reporter and the rule that was applied. */
export function indicatorBlocks(matter: ReportInput, sheet: 'upright' | 'wide'): ReportBlock[] {
	const { outcome, words, clusters } = matter;
	const adopted = new Map(
		clusters.flatMap(({ commitments }) =>
			commitments.flatMap(({ indicators }) => indicators.map((one) => [one.id, one.text] as const))
		)
	);
	const rows = (outcome.indicators ?? []).flatMap((one) => {
		const name = adopted.get(one.indicator);
		return name === undefined ? [] : [[cell(inserted(words, name)), ...measuredCells(matter, one)]];
	});
	if (rows.length === 0) return [];
	const { heading, indicator, baseline, target, latest, rule } = words.indicators;
	const [table] = themeTables(sheet, [indicator, baseline, target, latest, rule], [rows]);
	if (!table) return [];
	return [
		{ type: 'heading', level: 2, text: heading },
		{ type: 'table', table }
	];
}

function measuredCells(matter: ReportInput, { indicator, plans, values }: OutcomeIndicator): Block[][] {
	const { words } = matter;
	const plan = plans.at(-1);
	const unit = inserted(words, plan?.unit ?? '');
	const point = (one: IndicatorPoint | null | undefined) => (one ? pointInWords(words, one, unit) : '');
	const named = values.map((value, place) => ({
		...value,
		id: String(place),
		indicator: '',
		corrects: value.corrects === null ? null : String(value.corrects)
	}));
	const latest = latestValues([...named, ...reportedValues(matter, indicator, plan?.unit ?? '')]);
	return [
		cell(point(plan?.baseline)),
		cell(point(plan?.target)),
		latest.flatMap((value) => {
			const from = [
				reporterOf(matter, value),
				inserted(words, [value.source.trim(), value.link].filter(Boolean).join(' '))
			];
			return cell([point(value), ...from].filter(Boolean).join(words.decision.comma));
		}),
		latest.flatMap((value) => {
			const track = trackValue(plan ?? { baseline: null, target: null, steps: [] }, value);
			const state = words.indicators.states[track.state];
			if (track.state === 'not-judged') return cell(`${state} ${words.indicators.notJudged[track.because]}`);
			const sentence = words.indicators.expectations[track.rule](
				track.direction,
				figure(words, track.expected, unit),
				words.day(value.date),
				point(plan?.baseline),
				point(plan?.target),
				figure(words, value.value, unit)
			);
			return cell(`${state} ${sentence}`);
		})
	];
}

/** [INDICATOR11] Of reports that none supersedes. */
function reportedValues({ clusters }: ReportInput, indicator: string, unit: string): IndicatorValue[] {
	return clusters.flatMap(({ commitments, progress = [] }, home) => {
		const own = commitments.flatMap((one) => one.indicators).find(({ id }) => id === indicator);
		const units = [unit, own?.unit ?? ''];
		return progress.flatMap((report, place) =>
			report.supersededBy === null ? (reportedValue(report, indicator, `${home} ${place}`, units) ?? []) : []
		);
	});
}

function reporterOf(
	matter: ReportInput,
	{ constituency, institution }: { constituency: string | null; institution: string | null }
): string {
	return constituency === null ? '' : reporterName(matter, { constituency, institution });
}

const figure = ({ language }: ReportWords, value: number, unit: string) =>
	[new Intl.NumberFormat(language, { numberingSystem: 'latn', maximumFractionDigits: 8 }).format(value), unit.trim()]
		.filter(Boolean)
		.join('\u00A0');

const pointInWords = (words: ReportWords, { date, value }: IndicatorPoint, unit: string) =>
	`${figure(words, value, unit)} (${words.day(date)})`;
