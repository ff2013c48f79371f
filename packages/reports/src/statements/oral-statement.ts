import { isDay } from '@plenum/domain/day';
import { inserted } from '../insertions.ts';
import { ownProperty } from '@plenum/domain/own-property';
import { isDisputed, wasWorkedOn } from '../outcome/cluster-state.ts';
import { countWords } from '../submission/count-words.ts';
import type { OutcomeCluster } from '../outcome/outcome.ts';
import { fullStop, paragraphs } from '../submission/plain-blocks.ts';
import { ratingCounts, summaryOf } from '../ratings/rating-counts.ts';
import { shownActions } from '../actions/report-actions.ts';
import { normalizeParts, wordsOf, type DraftPart, type ReportBlock } from '../report-document.ts';
import { additionsText, assessorsText, hasRegression } from '../report-opening.ts';
import type { ReportInput } from '../report-writing.ts';
import { consenting, type Template } from '../template.ts';
import { sidesNotSharing, type DecidedAction } from '../actions/voted-actions.ts';

/** What is said beside opening, own words and thanks. `null`: not said; a number: how many themes or names are named. */
type Speech = {
	speakers: number;
	subject: boolean;
	assessors: boolean;
	levels: boolean;
	regressions: number | null;
	disagreement: number | null;
	isActionCounted: boolean;
	actions: DecidedAction[];
	isClosed: boolean;
};
type Step = (speech: Speech) => Speech[];

/** As many actions as can be said in two minutes. */
const mostActions = 3;
/** Names beyond this part of the words allowed are counted. */
const speakersShare = 0.25;
/** To be filled in by hand. */
const blank = '________';
/** A reader of many actions stops looking for one that fits. */
const mostCandidates = 30;

/**
 * [REPORTS18] [REPORTS100] A draft to read aloud under item 6: what was found, what was decided, and where the sides do not agree.
 * It is built up from the shortest, so that it never passes its limit: each step adds what still fits.
 */
export function statementParts(matter: ReportInput): DraftPart[] {
	const limit = matter.template.limits.statement;
	const fits = (speech: Speech) => wordsOf(normalizeParts(partsOf(matter, speech), matter.choices.parts)) <= limit;
	return partsOf(
		matter,
		stepsOf(matter, limit).reduce((speech, step) => step(speech).find(fits) ?? speech, shortest)
	);
}

const shortest: Speech = {
	speakers: 0,
	subject: false,
	assessors: false,
	levels: false,
	regressions: null,
	disagreement: null,
	isActionCounted: false,
	actions: [],
	isClosed: false
};

/** What matters most comes first; of each step the first that fits. */
function stepsOf(matter: ReportInput, limit: number): Step[] {
	const names = statementSpeakers(matter.template);
	const isShortList = (count: number) => countWords(behalfText(matter, count)) <= limit * speakersShare;
	const candidates = actionsByAgreement(matter).slice(0, mostCandidates);
	const addAction: Step = (speech) =>
		candidates
			.filter((action) => !speech.actions.includes(action))
			.map((action) => ({ ...speech, actions: [...speech.actions, action] }));
	const name =
		(themes: number): Step =>
		(speech) => [{ ...speech, regressions: themes }];
	const nameDiffering =
		(themes: number): Step =>
		(speech) => [{ ...speech, disagreement: themes }];
	return [
		(speech) => [names.length, 5, 3, 1].filter(isShortList).map((speakers) => ({ ...speech, speakers })),
		(speech) => [{ ...speech, subject: true }],
		(speech) => [{ ...speech, levels: true }],
		(speech) => [{ ...speech, isClosed: true }],
		name(0),
		nameDiffering(0),
		(speech) => [{ ...speech, isActionCounted: true }],
		addAction,
		(speech) => [{ ...speech, assessors: true }],
		...[name(1), nameDiffering(1), addAction, name(3), nameDiffering(3)],
		...(mostActions > 2 ? [addAction] : []),
		...[name(5), nameDiffering(5)]
	];
}

/** Those that every side shares first; of these the first of each theme. */
function actionsByAgreement(matter: ReportInput): DecidedAction[] {
	const { outcome, words } = matter;
	const shown = shownActions(matter, true);
	const rank = ({ cluster, voted }: (typeof shown)[number]) => {
		const isShared = sidesNotSharing(outcome.consultation.settings, words, voted).length === 0;
		const isFirst = shown.find((one) => one.cluster === cluster)?.voted === voted;
		return (isShared ? 0 : 2) + (isFirst ? 0 : 1);
	};
	return shown.toSorted((one, other) => rank(one) - rank(other)).map(({ voted }) => voted);
}

function partsOf(matter: ReportInput, speech: Speech): DraftPart[] {
	const { statement, regressed, differ } = matter.words.reports;
	const { clusters, state } = matter;
	const worse = clusters.filter(hasRegression);
	const disputed = clusters.filter(isDisputed);
	const hasActions = shownActions(matter, true).length > 0;
	return [
		part('opening', [
			statement.opening,
			behalfText(matter, speech.speakers),
			matter.choices.intro[matter.words.language]
		]),
		part('levels', [foundText(matter, speech), speech.levels ? levelsText(matter) : '']),
		part('regressions', [themesText(matter, worse, speech.regressions, regressed)]),
		part('actions', actionTexts(matter, speech)),
		part('disagreement', [themesText(matter, disputed, speech.disagreement, differ)]),
		part('closing', [
			[speech.isClosed ? statement.closing(state, hasActions) : '', statement.thanks].filter(Boolean).join(' ')
		])
	];
}

function part(id: string, texts: readonly string[]): DraftPart {
	return { id, heading: null, kind: 'body', blocks: texts.filter((text) => text.trim() !== '').map(say) };
}

function say(text: string): ReportBlock {
	return { type: 'words', blocks: paragraphs(text) };
}

/** [REPORTS100] It speaks for the submitters who consented; for the publishers where none did. */
export function statementSpeakers(template: Template): string[] {
	const submitters = consenting(template).map(({ name }) => name.trim());
	return submitters.length > 0 ? submitters : template.publishers;
}

function behalfText({ template, words }: ReportInput, count: number): string {
	const names = statementSpeakers(template);
	const named = names.length === 0 ? [blank] : names.slice(0, count).map((one) => inserted(words, one));
	return words.reports.statement.behalf(named, names.length - Math.min(count, names.length));
}

/** What was examined, of how much, and by whom. */
function foundText(matter: ReportInput, { subject, assessors }: Speech): string {
	const { clusters, state, words } = matter;
	if (!subject) return '';
	const { total } = summaryOf(clusters);
	return [
		words.reports.statement.subject(state, total, clusters.length, clusters.filter(wasWorkedOn).length),
		additionsText(matter),
		assessors ? assessorsText(matter) : ''
	]
		.filter(Boolean)
		.join(' ');
}

/** Levels in their own words where the facilitator has not renamed them. */
function levelsText({ outcome, clusters, words }: ReportInput): string {
	const { ratingParts, ratingSentence, statement } = words.reports;
	const { settings } = outcome.consultation;
	const summary = summaryOf(clusters);
	if (summary.total === 0) return '';
	const counts = ratingCounts(settings, words, summary);
	return ratingSentence(
		summary.total,
		counts.map(({ status, level, label, count }) => {
			const isRenamed = settings.scale.some((one) => one.id === level && one.label !== null);
			const spoken = level === null || isRenamed ? undefined : ownProperty(statement.levels, level);
			return spoken ? spoken(count) : ratingParts[status](count, label);
		})
	);
}

function themesText(
	{ words }: ReportInput,
	clusters: readonly OutcomeCluster[],
	most: number | null,
	sentence: (labels: string) => string
): string {
	if (most === null || clusters.length === 0) return '';
	const { quoted, statement } = words.reports;
	const labels = clusters.slice(0, most).map(({ label }) => quoted(inserted(words, label)));
	return sentence(statement.themes(labels, clusters.length - labels.length));
}

function actionTexts(matter: ReportInput, { isActionCounted, actions }: Speech): string[] {
	const { actionsAdopted, noActions, statement } = matter.words.reports;
	const count = shownActions(matter, true).length;
	if (!isActionCounted) return [];
	if (count === 0) return [noActions];
	const left = actions.length > 0 && actions.length < count ? [statement.named(actions.length)] : [];
	return [
		[actionsAdopted(count), ...left].join(' '),
		...actions.map((voted, at) => actionText(matter, voted, actions.length > 1 ? (statement.first[at] ?? '') : ''))
	];
}

/** The action once, in its own words; then who carries it out and by when, and who does not share it. */
function actionText({ outcome, words }: ReportInput, voted: DecidedAction, first: string): string {
	const { statement } = words.reports;
	const { action } = voted;
	const text = action.text.trim();
	const day = isDay(action.deadline) ? words.day(action.deadline) : null;
	const lead = action.lead.trim();
	const apart = sidesNotSharing(outcome.consultation.settings, words, voted);
	return [
		`${first === '' ? '' : `${first}${words.colon}`}${fullStop(inserted(words, text))}`,
		lead === '' ? (day === null ? '' : statement.due(day)) : statement.led(inserted(words, lead), day),
		apart.length === 0 ? '' : statement.notShared(apart)
	]
		.filter(Boolean)
		.join(' ');
}
