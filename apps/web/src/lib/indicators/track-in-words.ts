import type { IndicatorPoint } from '@plenum/domain/indicators/indicator-series';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { IndicatorSummary } from '@plenum/protocol/indicators';
import { formatDay } from '#lib/language/formats.ts';
import type { PageTexts, Text } from '#lib/language/language.ts';
import { figure, pointInWords } from './indicator-words.ts';

type Track = IndicatorSummary['latest'][number]['track'];
type Words = { t: Text & PageTexts['indicators']; language: InterfaceLanguage };

/** [INDICATOR2] The rule that was applied, with its numbers. */
export function trackInWords(
	{ t, language }: Words,
	track: Track,
	value: IndicatorPoint,
	plan: IndicatorSummary['plan']
) {
	if (track.state === 'not-judged') return t.indicatorTracks.notJudged[track.because];
	const unit = plan?.unit ?? '';
	const point = (one: IndicatorPoint | null | undefined) => (one ? pointInWords(language, one, unit) : '');
	return t.indicatorTracks.expectations[track.rule](
		track.direction,
		figure(language, track.expected, unit),
		formatDay(language, value.date),
		point(plan?.baseline),
		point(plan?.target),
		figure(language, value.value, unit)
	);
}
