import { levelLabel, sideInText } from '../matrix/labels.ts';
import { inserted } from '../insertions.ts';
import { listedItems, listedRecommendations, type OutcomeCluster } from '../outcome/outcome.ts';
import { paragraph, run } from './plain-blocks.ts';
import { recommendedActions } from '../actions/recommended-actions.ts';
import type { DraftPart, ReportBlock } from '../report-document.ts';
import { namedText, reviewText } from '../report-opening.ts';
import { introBlocks, numbered, numberedText, type ReportInput } from '../report-writing.ts';
import { assessmentOf, differsFromAgreed, ratingOf } from './submission-author.ts';
import { authorOf } from './submission-gaps.ts';
import { submitterName } from './submitter-lines.ts';
import { consenting } from '../template.ts';

/** A reader searches by a few words: more would be the list of all themes. */
const mostKeywords = 12;

/** What a submission says of its themes before them: those in order, and how many of them are printed. */
export type OpeningThemes = { ordered: readonly OutcomeCluster[]; shown: readonly OutcomeCluster[] };

/** [REPORTS10] The parts that stand before the themes. */
export function openingParts(matter: ReportInput, themes: OpeningThemes): DraftPart[] {
	const { parts } = matter.words.reports;
	return [
		{ id: 'introduction', heading: parts.introduction, kind: 'body', blocks: introduction(matter) },
		{ id: 'summary', heading: parts.summary, kind: 'body', blocks: summary(matter, themes) }
	];
}

/** [REPORTS85] Who submits, in their own words first; then what it draws on, and whose assessments these are. */
function introduction(matter: ReportInput): ReportBlock[] {
	const { outcome, state, template, words } = matter;
	const { settings, title } = outcome.consultation;
	const { submission } = words;
	const author = authorOf(template, settings);
	const names = consenting(template).map((one) => submitterName(one, words));
	const isJoint = template.form === 'joint';
	const own = introBlocks(matter);
	const named = names.length === 0 ? [] : [numberedText(submission.submitters(names, isJoint))];
	return [
		...(isJoint ? [...named, ...own] : [...own, ...named]),
		numberedText(
			[
				submission.basis(inserted(words, title), state, reviewText(matter)),
				submission.assessedBy(author === null ? null : sideInText(settings, words, author)),
				submission.contributors
			].join(' ')
		)
	];
}

/** What was found in a few sentences, and key words. */
function summary(matter: ReportInput, { ordered, shown }: OpeningThemes): ReportBlock[] {
	const { outcome, clusters, state, template, words } = matter;
	const { submission, decision, reports } = words;
	const author = authorOf(template, outcome.consultation.settings);
	const recommendations = clusters.flatMap(listedRecommendations);
	const differing = recommendations.filter((one) => differsFromAgreed(author, one)).length;
	const worse = clusters.filter((cluster) =>
		listedItems(cluster).some((one) => (author === null ? one.agreed : ratingOf(author, one))?.regression)
	);
	const recommended = shown.flatMap((cluster) => recommendedActions(matter, cluster)).length;
	const keywords = ordered.slice(0, mostKeywords).map(({ label }) => inserted(words, label));
	return [
		...(recommendations.length === 0 ? [] : [numberedText(assessedText(matter))]),
		...(worse.length === 0 ? [] : [numberedText(submission.regressed(namedText(matter, worse)))]),
		...(differing === 0 ? [] : [numberedText(submission.differing(differing))]),
		...(recommended === 0 ? [] : [numberedText(submission.recommending(recommended, state))]),
		...(shown.length === ordered.length ? [] : [numberedText(submission.takenUp(shown.length, ordered.length))]),
		...(keywords.length === 0
			? []
			: [
					numbered([
						paragraph(run(`${reports.keywords}${words.colon}`, 'bold'), run(`${keywords.join(decision.semicolon)}.`))
					])
				])
	];
}

/** `Of the 254 recommendations, we assess 50 as “Fully implemented” and 10 not at all.`: our own ratings alone. */
function assessedText(matter: ReportInput): string {
	const { outcome, clusters, template, words } = matter;
	const { settings } = outcome.consultation;
	const { submission } = words;
	const source = authorOf(template, settings) === null ? 'agreed' : 'own';
	const assessed = clusters.flatMap(listedRecommendations).map((one) => assessmentOf(matter, one));
	const own = assessed.filter((one) => one.source === source);
	const levels = settings.scale
		.toReversed()
		.map(({ id }) => ({ id, count: own.filter(({ level }) => level === id).length }));
	const divided = own.filter(({ level }) => level === null).length;
	const parts = [
		...levels
			.filter(({ count }) => count > 0)
			.map(({ id, count }) => submission.assessedPart(count, levelLabel(settings, words, id))),
		...(divided === 0 ? [] : [submission.dividedOn(divided)]),
		...(own.length === assessed.length ? [] : [submission.noneOf(assessed.length - own.length)])
	];
	return submission.assessed(assessed.length, parts);
}
