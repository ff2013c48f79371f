import { isDay } from '@plenum/domain/day';
import { draftLanguage } from '@plenum/domain/drafting/draft-language';
import { withTerm } from '@plenum/domain/drafting/offers';
import { documentTraits, type DocumentLanguage } from '@plenum/domain/languages';
import { table, type FullReport, type ReportPart } from '../full-report/report-part.ts';
import { editionLabel, positionLabel } from '../labels.ts';
import { withoutStates } from '../names/state-names.ts';
import type { Outcome, OutcomeRecommendation } from '../outcome.ts';
import { fullStop } from '../plain-blocks.ts';
import { viewsText } from '../rating-lines.ts';
import { recommendationText } from '../recommendation-text.ts';
import { indicatorLine } from '../report-actions.ts';
import { adoptedActions, type DecidedAction } from '../voted-actions.ts';
import type { LabelWords } from '../words/label-words.ts';
import type { MissionEntry } from './missions.ts';
import type { HandoutWords } from './words/en.ts';

/** A page that is handed out: in any language of documents. */
export type HandoutPage = FullReport<DocumentLanguage>;

/** What a handout is written from; `under`: the State under review, in the language of the page. */
export type Handout = { outcome: Outcome; words: LabelWords; said: HandoutWords; under: string };
/** A recommendation as it stands in the table: number, text without its States, position, ratings with every view. */
export type HandoutRow = { entry: MissionEntry; cells: [string, string, string, string] };

const mostActions = 3;

/** All but its parts: who it is for, what it is called, and which version it says. */
export function pageFrame({ outcome, words, said }: Handout, kind: string, title: string): Omit<HandoutPage, 'parts'> {
	const reviews = outcome.consultation.reviews.map(({ cycle, session }) =>
		words.reports.review(words.cycleOf(cycle), session === null ? null : words.sessionOf(session))
	);
	return {
		language: words.language,
		direction: documentTraits[words.language].direction,
		title,
		cover: {
			...{ state: kind, reviews, kind: '', edition: editionLabel(outcome, words) },
			isDraft: outcome.frozenAs === null,
			draftWarning: ''
		},
		contents: '',
		page: said.page,
		handout: true,
		proof: []
	};
}

export function tableHeadings(said: HandoutWords): string[] {
	return [said.number, said.recommendation, said.position, said.level];
}

export function tableOf(said: HandoutWords, rows: readonly HandoutRow[], widths?: number[]): ReportPart {
	const cells = rows.map((row) => [...row.cells]);
	return { ...table('', tableHeadings(said), cells), ...(widths ? { widths } : {}) };
}

export function rowOf({ outcome, words }: Handout, entry: MissionEntry): HandoutRow {
	const { recommendation } = entry;
	return {
		entry,
		cells: [
			recommendation.number,
			askedText(words, recommendation),
			positionLabel(words, recommendation),
			viewsText(outcome.consultation.settings, words, recommendation)
		]
	};
}

/** What is recommended, without who recommends it. */
export function askedText(words: LabelWords, recommendation: OutcomeRecommendation): string {
	return withoutStates(recommendationText(words, recommendation));
}

/** [HANDOUTS4] Actions that were adopted for these recommendations; without one, that the most urgent be carried out. */
export function remaining(page: Handout, rows: readonly HandoutRow[]): string[] {
	const lines = adoptedTexts(
		page,
		rows.map(({ entry }) => entry)
	);
	if (lines.length > 0) return lines;
	const [first] = rows;
	return first ? [page.said.carryOut(first.entry.recommendation.number, first.entry.cluster.label)] : [];
}

/** [HANDOUTS4] Up to three actions that were adopted for these recommendations, or for their clusters as a whole. */
export function adoptedTexts({ words, said }: Handout, entries: readonly MissionEntry[]): string[] {
	const numbers = new Set(entries.map(({ recommendation }) => recommendation.number));
	const clusters = [...new Set(entries.map(({ cluster }) => cluster))];
	const adopted = clusters.flatMap((cluster) => adoptedActions(cluster));
	const own = adopted.filter(({ action }) => action.recommendations.some((number) => numbers.has(number)));
	const ofCluster = adopted.filter(({ action }) => action.recommendations.length === 0);
	return [...own, ...ofCluster].slice(0, mostActions).map((one) => actionText(words, said, one));
}

/**
 * [DRAFTING10] `Train, by 30 June 2028, the judges of every district court. Addressee: Ministry of Justice. Indicator: judges trained
 * (target: 40).` An action in another language than the page's is not mixed with it: its term follows by itself.
 */
function actionText(words: LabelWords, said: HandoutWords, { action, indicators }: DecidedAction): string {
	const [indicator] = indicators;
	const text = action.text.trim();
	const day = isDay(action.deadline) ? words.day(action.deadline) : null;
	const isOwn = draftLanguage(text) === words.language;
	return [
		day !== null && isOwn ? withTerm(text, said.term(day), words.language) : text,
		action.lead.trim() === '' ? '' : `${said.addressee}${words.colon}${action.lead.trim()}`,
		day === null || isOwn ? '' : `${said.by}${words.colon}${day}`,
		indicator ? `${said.indicator}${words.colon}${indicatorLine(words, indicator)}` : ''
	]
		.filter(Boolean)
		.map(fullStop)
		.join(' ');
}

/** [HANDOUTS5] Of the recommendation that is furthest from being done. */
export function questionOf({ outcome, said, under }: Handout, first: HandoutRow | undefined): string {
	if (!first) return '';
	const { number, agreed, sideRatings } = first.entry.recommendation;
	const { label } = first.entry.cluster;
	const all = [...(agreed ? [agreed] : []), ...sideRatings];
	const values = all.map(
		({ level }) => outcome.consultation.settings.scale.find(({ id }) => id === level)?.value ?? null
	);
	if (all.some(({ regression }) => regression)) return said.questions.regression(under, number, label);
	if (values.every((value) => value === null)) return said.questions.unassessed(under, number, label);
	return values.every((value) => value === null || value >= 1)
		? said.questions.lasting(under, number, label)
		: said.questions.remaining(under, number, label);
}
