import { isDay } from '@plenum/domain/day';
import { inserted } from '../insertions.ts';
import { draftLanguage } from '@plenum/domain/drafting/draft-language';
import { withTerm } from '@plenum/domain/drafting/offers';
import { documentTraits, type DocumentLanguage } from '@plenum/domain/languages';
import { statusOf } from '@plenum/domain/ratings/status';
import { table, text, type FullReport, type ReportPart } from '../full-report/report-part.ts';
import { constituencyLabel, editionLabel, positionLabel } from '../matrix/labels.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { fullStop, plainText } from '../submission/plain-blocks.ts';
import { ratingText, viewsText } from '../ratings/rating-lines.ts';
import { shortened } from '../shortened.ts';
import { indicatorLine } from '../actions/report-actions.ts';
import { adoptedActions, decidedActions, type DecidedAction } from '../actions/voted-actions.ts';
import type { LabelWords } from '../words/label-words.ts';
import { progressOf, type MissionEntry } from './missions.ts';
import type { HandoutWords } from '../words/handout-words.ts';

/** A page that is handed out: in any language of documents. */
export type HandoutPage = FullReport<DocumentLanguage>;

/**
 * What a handout is written from. `under`: the State under review, in the language of the page; `address`: of the public page, or
 * nothing.
 */
export type Handout = { outcome: Outcome; words: LabelWords; said: HandoutWords; under: string; address: string };
/** A recommendation as it stands in the table: number, text, position, ratings with every view. */
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
			state: kind,
			reviews,
			kind: '',
			edition: editionLabel(outcome, words),
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
			inserted(words, recommendation.text),
			positionLabel(words, recommendation),
			viewsText(outcome.consultation.settings, words, recommendation)
		]
	};
}

/** [HANDOUTS100] Where all of this can be looked up. */
export function sourceLine({ outcome, words, said, address }: Handout): ReportPart {
	return text(said.source(inserted(words, outcome.consultation.title), address));
}

/** [HANDOUTS4] What was adopted; and of what is not done and has no action, what its ratings and reasons call for, the most urgent first. */
export function remaining(page: Handout, rows: readonly HandoutRow[]): { actions: string[]; open: string[] } {
	const entries = rows.map(({ entry }) => entry);
	const unserved = entries.filter((entry) => !isDone(page.outcome, entry) && !isServed(entry));
	const clusters = [...new Set(unserved.map(({ cluster }) => cluster))];
	return {
		actions: adoptedTexts(page, entries),
		open: [...unserved.map((entry) => openText(page, entry)), ...clusters.flatMap((one) => writtenText(page, one))]
	};
}

/** What was agreed as done is done, even if some see it otherwise: the table says so. */
function isDone(outcome: Outcome, entry: MissionEntry): boolean {
	const { cluster, recommendation } = entry;
	const { agreed } = recommendation;
	const settled = agreed && !agreed.regression && statusOf(recommendation) === 'agreed';
	const said = settled ? { cluster, recommendation: { ...recommendation, sideRatings: [] } } : entry;
	return progressOf(outcome, said) >= 1;
}

function isServed({ cluster, recommendation }: MissionEntry): boolean {
	return adoptedActions(cluster).some(({ action: { recommendations } }) =>
		recommendations.length === 0 ? true : recommendations.includes(recommendation.number)
	);
}

/** A reason longer than this is cut, and says so. */
const longestReason = 300;

/** `140.72: Not implemented yet; no action on it has been adopted. Reasons given: Civil society: “Offices lack staff”.` */
function openText({ outcome, words, said }: Handout, { cluster, recommendation }: MissionEntry): string {
	const { settings } = outcome.consultation;
	const { agreed, sideRatings, continues, number } = recommendation;
	const reasons = [
		...(agreed ? [{ who: said.agreedReason, reason: agreed.reason }] : []),
		...sideRatings.map(({ constituency, reason }) => ({
			who: constituencyLabel(settings, words, constituency),
			reason
		}))
	]
		.filter(({ reason }) => reason.trim() !== '')
		.map(
			({ who, reason }) =>
				`${inserted(words, who)}${words.colon}${said.quoted(inserted(words, shortened(reason.trim(), longestReason).replace(/\.$/, '')))}`
		);
	const before = continues.flatMap(({ review }) =>
		review === null ? [] : [words.reports.cycle(words.cycleOf(review))]
	);
	const decided = new Set(decidedActions(cluster).map(({ action }) => action.id));
	const proposed = cluster.assessment.actions.filter(
		(action) => !decided.has(action.id) && action.recommendations.includes(number) && action.text.trim() !== ''
	);
	return [
		said.open(
			number,
			ratingText(settings, words, recommendation),
			before.at(-1) ?? '',
			reasons.join(words.decision.semicolon)
		),
		...proposed.map((action) => fullStop(said.proposed(inserted(words, action.text.trim()))))
	].join(' ');
}

/** What its text says still has to be done. */
function writtenText({ words, said }: Handout, { label, assessment }: OutcomeCluster): string[] {
	const written = plainText(assessment.sections.remaining)
		.replace(/\s*\n\s*/g, ' ')
		.trim();
	return written === '' ? [] : [fullStop(said.remainingOn(inserted(words, label), inserted(words, written)))];
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
	const details = [
		action.lead.trim() === '' ? '' : `${said.addressee}${words.colon}${inserted(words, action.lead.trim())}`,
		day === null || isOwn ? '' : `${said.by}${words.colon}${day}`,
		indicator ? `${said.indicator}${words.colon}${indicatorLine(words, indicator)}` : ''
	];
	const withDay = day !== null && isOwn ? withTerm(text, said.term(day), words.language) : text;
	// In another language, perhaps in another direction, it stands on a line of its own.
	return [inserted(words, withDay), details.filter(Boolean).map(fullStop).join(' ')]
		.filter(Boolean)
		.map(fullStop)
		.join(isOwn ? ' ' : '\n');
}

/** [HANDOUTS5] Asks about the recommendation that is furthest from being done. */
export function questionOf({ outcome, words, said, under }: Handout, first: HandoutRow | undefined): string {
	if (!first) return '';
	const { number, agreed, sideRatings } = first.entry.recommendation;
	const label = inserted(words, first.entry.cluster.label);
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
