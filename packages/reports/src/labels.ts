import { dayOf } from '@plenum/domain/day';
import type { Reading } from '@plenum/domain/clusters/levels';
import { noConsensus } from '@plenum/domain/clusters/levels';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { ownEntry } from '@plenum/domain/own-entry';
import type { Outcome, OutcomeRecommendation } from './outcome.ts';
import type { ReportWords } from './words/en.ts';
import type { LabelWords } from './words/label-words.ts';

/** The facilitator's own label, else the language's word, else the id: never nothing. */
export function levelLabel(settings: Settings, words: LabelWords, id: string): string {
	const own = id === noConsensus ? null : settings.scale.find((level) => level.id === id)?.label;
	return own ?? ownEntry(words.levels, id) ?? id;
}

export function constituencyLabel(settings: Settings, words: LabelWords, id: string): string {
	return settings.constituencies.find((side) => side.id === id)?.label ?? ownEntry(words.constituencies, id) ?? id;
}

/** The same within a sentence. */
export function sideInText(settings: Settings, words: ReportWords, id: string): string {
	return settings.constituencies.find((side) => side.id === id)?.label ?? ownEntry(words.sidesInText, id) ?? id;
}

/** [EXPORTS31] Which version it is, or that it is a draft. */
export function editionLabel({ frozenAs, exportedAt }: Outcome, words: LabelWords): string {
	const day = words.day(dayOf(exportedAt));
	return frozenAs === null ? words.edition.draft(day) : words.edition.version(frozenAs, day);
}

/** As the source printed it; in another language, or where the source had none, the word of the document’s language. */
export function positionLabel(words: LabelWords, recommendation: OutcomeRecommendation): string {
	const { position, language } = recommendation;
	const printed = recommendation.positionAsPrinted.trim();
	const word = words.positions[position];
	return language === words.language ? printed || word : word || printed;
}

/** `140.2, 140.18 (Supported); 140.20 (Noted)` */
export function numbersByPosition(words: ReportWords, recommendations: readonly OutcomeRecommendation[]): string {
	const groups = Map.groupBy(recommendations, (one) => positionLabel(words, one));
	return [...groups]
		.map(([label, some]) => {
			const numbers = some.map(({ number }) => number).join(words.decision.comma);
			return label === '' ? numbers : `${numbers} (${label})`;
		})
		.join(words.decision.semicolon);
}

/** `In the process of implementation, 40%, regression` */
export function saidLevel(
	settings: Settings,
	words: LabelWords,
	said: Pick<Reading, 'level' | 'percentage' | 'regression'>
): string {
	const percentage = said.percentage === null ? [] : [words.percent(said.percentage)];
	const regression = said.regression ? [words.assessment.regression] : [];
	return [levelLabel(settings, words, said.level), ...percentage, ...regression].join(words.decision.comma);
}
