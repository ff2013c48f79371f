import { sections } from '@plenum/domain/clusters/assessment';
import { isDisputed, wasWorkedOn } from './cluster-views.ts';
import { constituencyLabel } from './labels.ts';
import type { DraftPart } from './report-document.ts';
import { adoptedBlocks } from './report-actions.ts';
import { decisionsPart } from './report-decisions.ts';
import { clusterBlocks } from './report-clusters.ts';
import { levelCounts, recommendationTable } from './report-tables.ts';
import {
	introBlocks,
	listOf,
	numbered,
	numberedBlocks,
	numberedText,
	sectionText,
	type ReportInput
} from './report-writing.ts';
import { allReadings } from './outcome.ts';
import { paragraph, run } from './plain-blocks.ts';
import { placeOf } from './submission-places.ts';
import { places, type TemplatePlacement } from './template.ts';
import type { ReportBlock } from './report-document.ts';

/** [PAPERS10] A submission of other stakeholders, in the order of OHCHR's own summaries. */
export function submissionParts(matter: ReportInput): DraftPart[] {
	const { parts } = matter.words.papers;
	return [
		{ id: 'introduction', heading: parts.introduction, kind: 'body', blocks: introduction(matter) },
		{ id: 'summary', heading: parts.summary, kind: 'body', blocks: summary(matter) },
		...places.map((place): DraftPart => {
			return { id: place, heading: parts[place], kind: 'body', blocks: clustersAt(matter, place) };
		}),
		{ id: 'actions', heading: parts.actions, kind: 'body', blocks: adoptedBlocks(matter) },
		{ id: 'assistance', heading: parts.assistance, kind: 'body', blocks: assistance(matter) },
		{
			id: 'annex',
			heading: parts.annex,
			kind: 'annex',
			blocks: [{ type: 'table', table: recommendationTable(matter) }]
		},
		decisionsPart(matter)
	];
}

export function introduction(matter: ReportInput): ReportBlock[] {
	const { method, contributors, brackets } = matter.words.papers;
	return [
		...introBlocks(matter),
		numberedText(
			`${method(matter.outcome.consultation.title, countedText(matter), sidesText(matter))} ${contributors}`
		),
		...(matter.clusters.some(isDisputed) ? [numberedText(brackets)] : [])
	];
}

/** What there is, and how much of it anybody has worked on: nothing passes for assessed that is not. */
export function countedText({ clusters, words }: ReportInput): string {
	const recommendations = clusters.reduce((sum, cluster) => sum + cluster.recommendations.length, 0);
	return words.papers.counted(recommendations, clusters.length, clusters.filter(wasWorkedOn).length);
}

/** Who gave a reading. */
export function sidesText({ outcome, clusters, words }: ReportInput): string {
	const { settings } = outcome.consultation;
	const sides = settings.constituencies
		.filter(({ id }) =>
			clusters.some((cluster) => allReadings(cluster).some(({ constituency }) => constituency === id))
		)
		.map(({ id }) => constituencyLabel(settings, words, id));
	return sides.length === 0 ? '–' : sides.join(words.decision.comma);
}

export function summary(matter: ReportInput): ReportBlock[] {
	const { clusters, words } = matter;
	const { differ, keywords } = words.papers;
	const levels = levelCounts(matter);
	const counts = levels.counts.map(({ label, count }) => `${label}${words.colon}${count}`);
	const disputed = clusters.filter(isDisputed).map(({ label }) => label);
	const labels = clusters.map(({ label }) => label);
	return [
		numbered([paragraph(run(`${levels.caption}${words.colon}`)), ...listOf(counts)]),
		...(disputed.length === 0 ? [] : [numbered([paragraph(run(`${differ}${words.colon}`)), ...listOf(disputed)])]),
		numbered([paragraph(run(`${keywords}${words.colon}`, 'bold'), run(`${labels.slice(0, 10).join('; ')}.`))])
	];
}

/** What stands under its own heading is not said again under each cluster. */
function clustersAt(matter: ReportInput, place: TemplatePlacement): ReportBlock[] {
	const apart = isIncluded(matter, 'assistance');
	const shown = sections.filter(
		(section) => matter.choices.sections.includes(section) && !(apart && section === 'assistance')
	);
	return matter.clusters
		.filter((cluster) => wasWorkedOn(cluster) && placeOf(matter.template, cluster) === place)
		.flatMap((cluster) => clusterBlocks(matter, cluster, shown));
}

function isIncluded({ choices }: ReportInput, part: string): boolean {
	return choices.parts.some(({ id, included }) => id === part && included);
}

function assistance({ clusters, choices, words }: ReportInput): ReportBlock[] {
	if (!choices.sections.includes('assistance')) return [];
	return clusters.flatMap((cluster) =>
		numberedBlocks(sectionText(cluster, 'assistance'), `${cluster.label}${words.colon}`)
	);
}
