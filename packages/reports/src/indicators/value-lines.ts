import type { Indicator } from '@plenum/domain/clusters/assessment';
import type { IndicatorPoint, IndicatorValue } from '@plenum/domain/indicators/indicator-series';
import { readFigure } from '@plenum/domain/indicators/read-figure';
import { inserted } from '../insertions.ts';
import type { Outcome, OutcomeCommitment } from '../outcome/outcome.ts';
import { reporterName } from '../names/institution-names.ts';
import type { ReportWords } from '../words/report-words.ts';
import { latestInOutcome } from './outcome-series.ts';

type Matter = { outcome: Outcome; words: ReportWords };

/** [INDICATOR44] `Officers trained: 40 / 200 officers`, with the side of each value where two sides say one. */
export function valueLines(matter: Matter, commitment: OutcomeCommitment): string[] {
	return commitment.indicators.flatMap((indicator) => {
		const { reached, unit, target } = reachedOf(matter, commitment, indicator);
		if (reached === '') return [];
		const { words } = matter;
		const said = target === '' ? reached : `${reached} / ${target}`;
		const line = said.endsWith(unit) ? said : `${said} ${unit}`;
		return [`${inserted(words, indicator.text)}${words.colon}${inserted(words, line)}`];
	});
}

function reachedOf(matter: Matter, { measured }: OutcomeCommitment, indicator: Indicator) {
	const { words, outcome } = matter;
	const { values, plan, unit } = latestInOutcome(outcome, indicator);
	const figures = values.map((value) => {
		const reporter = values.length > 1 ? valueReporter(matter, value) : '';
		return [numberText(words, value.value), reporter && `(${reporter})`].filter(Boolean).join(' ');
	});
	const text = measured.find((one) => one.indicator === indicator.id)?.value.trim() ?? '';
	const note = readFigure(text, [unit, indicator.unit]) === null ? [text] : [];
	return {
		reached: [...figures, ...note].filter(Boolean).join(words.decision.comma),
		unit: unit.trim(),
		target: plan?.target ? numberText(words, plan.target.value) : indicator.target.trim()
	};
}

export function valueReporter(
	matter: Matter,
	{ constituency, institution }: Pick<IndicatorValue, 'constituency' | 'institution'>
): string {
	return constituency === null ? '' : reporterName(matter, { constituency, institution });
}

function numberText({ language }: ReportWords, value: number): string {
	return new Intl.NumberFormat(language, { numberingSystem: 'latn', maximumFractionDigits: 8 }).format(value);
}

export function figure(words: ReportWords, value: number, unit: string): string {
	return [numberText(words, value), unit.trim()].filter(Boolean).join('\u00A0');
}

/** `48 % (1 June 2027)` */
export function pointInWords(words: ReportWords, { date, value }: IndicatorPoint, unit: string): string {
	return `${figure(words, value, unit)} (${words.day(date)})`;
}
