import { isPractice } from '@plenum/domain/consultations/practice';
import type { Outcome } from '../outcome/outcome.ts';
import { dayOf } from '@plenum/domain/day';
import { inserted } from '../insertions.ts';
import { divided, viewsRecorded } from '@plenum/domain/consultations/scale';
import type { SideRating } from '@plenum/domain/ratings/side-rating';
import type { Status } from '@plenum/domain/ratings/status';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { ownProperty } from '@plenum/domain/own-property';
import type { KeptRecommendation } from '@plenum/domain/matrix/rows/kept-recommendation';
import type { LabelWords } from '../words/label-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/** The facilitator's own label, else the language's word, else the id: never nothing. */
export function levelLabel(settings: Settings, words: LabelWords, id: string): string {
	const isReserved = id === viewsRecorded || id === divided;
	const own = isReserved ? null : settings.scale.find((level) => level.id === id)?.label;
	return own ?? ownProperty(words.levels, id) ?? id;
}

export function statusLabel(settings: Settings, words: LabelWords, status: Status): string {
	return status === viewsRecorded ? levelLabel(settings, words, status) : words.ratings.statuses[status];
}

export function constituencyLabel(settings: Settings, words: LabelWords, id: string): string {
	return settings.constituencies.find((side) => side.id === id)?.label ?? ownProperty(words.constituencies, id) ?? id;
}

/** The same within a sentence. */
export function sideInText(settings: Settings, words: ReportWords, id: string): string {
	const own = settings.constituencies.find((side) => side.id === id)?.label ?? null;
	return own === null ? (ownProperty(words.sidesInText, id) ?? id) : inserted(words, own);
}

/** [EXPORTS31] Which version it is, or that it is a draft. [PRACTICE7] Before it, that it is of a practice. */
export function editionLabel(
	{ frozenAs, exportedAt, consultation }: Pick<Outcome, 'frozenAs' | 'exportedAt' | 'consultation'>,
	words: LabelWords
): string {
	const day = words.day(dayOf(exportedAt));
	const edition = frozenAs === null ? words.edition.draft(day) : words.edition.version(frozenAs, day);
	return isPractice(consultation) ? words.edition.practice(edition) : edition;
}

/** As the source printed it; in another language, or where the source had none, the word of the document’s language. */
export function positionLabel(words: LabelWords, recommendation: KeptRecommendation): string {
	const { position, language } = recommendation;
	const printed = recommendation.positionAsPrinted.trim();
	const word = words.positions[position];
	return language === words.language ? printed || word : word || printed;
}

/** `140.2, 140.18 (Supported); 140.20 (Noted)` */
export function numbersByPosition(words: ReportWords, recommendations: readonly KeptRecommendation[]): string {
	const groups = Map.groupBy(recommendations, (one) => positionLabel(words, one));
	return [...groups]
		.map(([label, some]) => {
			const numbers = some.map(({ number }) => number).join(words.decision.comma);
			return label === '' ? numbers : `${numbers} (${inserted(words, label)})`;
		})
		.join(words.decision.semicolon);
}

/** `In the process of implementation, 40%, regression` */
export function saidLevel(
	settings: Settings,
	words: LabelWords,
	said: Pick<SideRating, 'level' | 'percentage' | 'regression'>
): string {
	const percentage = said.percentage === null ? [] : [words.percent(said.percentage)];
	const regression = said.regression ? [words.assessment.regression] : [];
	return [inserted(words, levelLabel(settings, words, said.level)), ...percentage, ...regression].join(
		words.decision.comma
	);
}
