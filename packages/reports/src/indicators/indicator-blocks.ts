import type { Block, Indicator } from '@plenum/domain/clusters/assessment';
import type { IndicatorPoint } from '@plenum/domain/indicators/indicator-series';
import { trackValue } from '@plenum/domain/indicators/on-track';
import { inserted } from '../insertions.ts';
import type { ReportBlock } from '../report-document.ts';
import { cell, type ReportInput } from '../report-writing.ts';
import { themeTables } from '../theme-tables.ts';
import { latestInOutcome } from './outcome-series.ts';
import { figure, pointInWords, valueReporter } from './value-lines.ts';

/** [INDICATOR10] Each measured indicator of the clusters shown, with the newest value of each reporter and the rule that was applied. */
export function indicatorBlocks(matter: ReportInput, sheet: 'upright' | 'wide'): ReportBlock[] {
	const { outcome, words, clusters } = matter;
	const adopted = new Map(
		clusters.flatMap(({ commitments }) =>
			commitments.flatMap(({ indicators }) => indicators.map((one) => [one.id, one] as const))
		)
	);
	const rows = [...adopted.values()].flatMap((one) => {
		const { plan, values } = latestInOutcome(outcome, one);
		const isMeasured = plan !== undefined || values.length > 0;
		return isMeasured ? [[cell(inserted(words, one.text)), ...measuredCells(matter, one)]] : [];
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

function measuredCells(matter: ReportInput, indicator: Indicator): Block[][] {
	const { words } = matter;
	const { values: latest, plan, unit: said } = latestInOutcome(matter.outcome, indicator);
	const unit = inserted(words, said);
	const point = (one: IndicatorPoint | null | undefined) => (one ? pointInWords(words, one, unit) : '');
	return [
		cell(point(plan?.baseline)),
		cell(point(plan?.target)),
		latest.flatMap((value) => {
			const from = [
				valueReporter(matter, value),
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
