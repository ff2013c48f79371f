import { sections } from '@plenum/domain/clusters/assessment';
import { additionBlocks } from './addition-tables.ts';
import { wasWorkedOn } from './cluster-state.ts';
import { mechanismBlocks } from './mechanism-tables.ts';
import type { DraftPart } from './report-document.ts';
import { adoptedBlocks } from './report-actions.ts';
import { decisionsPart } from './report-decisions.ts';
import { clusterBlocks } from './report-clusters.ts';
import { introduction, summary } from './report-opening.ts';
import { methodologyPart } from './report-process.ts';
import { recommendationTable } from './report-tables.ts';
import { numberedBlocks, sectionText, type ReportInput } from './report-writing.ts';
import { placeOf } from './submission-places.ts';
import { places, type TemplatePlacement } from './template.ts';
import type { ReportBlock } from './report-document.ts';

/** [REPORTS10] A submission of other stakeholders, in the order of OHCHR's own summaries. */
export function submissionParts(matter: ReportInput): DraftPart[] {
	const { parts } = matter.words.reports;
	return [
		{ id: 'introduction', heading: parts.introduction, kind: 'body', blocks: introduction(matter) },
		{ id: 'summary', heading: parts.summary, kind: 'body', blocks: summary(matter) },
		methodologyPart(matter, 'text alone'),
		...places.map((place): DraftPart => {
			return { id: place, heading: parts[place], kind: 'body', blocks: clustersAt(matter, place) };
		}),
		{ id: 'actions', heading: parts.actions, kind: 'body', blocks: adoptedBlocks(matter) },
		{ id: 'assistance', heading: parts.assistance, kind: 'body', blocks: assistance(matter) },
		{
			id: 'annex',
			heading: parts.annex,
			kind: 'annex',
			blocks: [
				{ type: 'table', table: recommendationTable(matter) },
				...additionBlocks(matter, 'upright'),
				...mechanismBlocks(matter, 'upright')
			]
		},
		decisionsPart(matter)
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
