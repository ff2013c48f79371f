import { sections } from '@plenum/domain/clusters/assessment';
import { additionBlocks } from './addition-tables.ts';
import { mechanismBlocks } from './mechanism-tables.ts';
import type { DraftPart } from './report-document.ts';
import { wasWorkedOn } from './cluster-state.ts';
import { adoptedBlocks, rejectedBlocks } from './report-actions.ts';
import { decisionsPart } from './report-decisions.ts';
import { clusterBlocks } from './report-clusters.ts';
import { methodologyPart } from './report-process.ts';
import { commitmentTable, midTermTable, overviewTable } from './report-tables.ts';
import type { ReportInput } from './report-writing.ts';
import { introduction, warnings } from './report-opening.ts';

/** [REPORTS15] A mid-term report has no prescribed form: what others filed had these parts, and the table. */
export function midTermParts(matter: ReportInput): DraftPart[] {
	const { parts } = matter.words.reports;
	const shown = sections.filter((section) => matter.choices.sections.includes(section));
	const body = 'body' as const;
	return [
		{ id: 'introduction', heading: parts.introduction, kind: body, blocks: introduction(matter) },
		methodologyPart(matter, 'with tables'),
		{
			id: 'overview',
			heading: parts.overview,
			kind: body,
			blocks: [{ type: 'table', table: overviewTable(matter) }, ...warnings(matter)]
		},
		{
			id: 'clusters',
			heading: parts.clusters,
			kind: body,
			blocks: matter.clusters.filter(wasWorkedOn).flatMap((cluster) => clusterBlocks(matter, cluster, shown))
		},
		{ id: 'actions', heading: parts.actions, kind: body, blocks: adoptedBlocks(matter) },
		{ id: 'not-adopted', heading: parts['not-adopted'], kind: body, blocks: rejectedBlocks(matter) },
		{
			id: 'commitments',
			heading: parts.commitments,
			kind: body,
			blocks: matter.clusters.some(({ commitments }) => commitments.length > 0)
				? [{ type: 'table', table: commitmentTable(matter) }]
				: []
		},
		decisionsPart(matter),
		{
			id: 'annex',
			heading: parts.annex,
			kind: 'annex',
			sheet: 'wide',
			blocks: [
				{ type: 'table', table: midTermTable(matter) },
				...additionBlocks(matter, 'wide'),
				...mechanismBlocks(matter, 'wide')
			]
		}
	];
}
