import type { Language } from '@plenum/domain/languages';
import { wordsFor, type Audience } from '@plenum/reports/audience';
import { createReportDocument } from '@plenum/reports/create-report-document';
import type { MatrixLayout } from '@plenum/reports/matrix/matrix-report';
import type { ReportDocument } from '@plenum/reports/report-document';
import { adoptedActions } from '@plenum/reports/actions/voted-actions';
import { isOver } from '@plenum/reports/national-report/assistance-needs';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { recommendableActions } from '@plenum/reports/actions/recommended-actions';
import { submissionBudget } from '@plenum/reports/submission/stakeholder-submission';
import { placeOf } from '@plenum/reports/submission/submission-places';
import { normalizeTemplate, type ReportKind } from '@plenum/reports/template';
import { draftObjective } from '@plenum/reports/theme-objective';
import { ok, type Result } from '@plenum/domain/result';
import type { ReportPreview, PreviewReportRequest } from '@plenum/protocol/exports/templates';
import type { Db } from '../../db/db.ts';
import { workerRead } from '../../db/threads/worker-read.ts';
import { whichVersion } from '../outcome/choose-outcome.ts';
import { matrixSheet } from '../matrix-sheet.ts';
import { outcomeFor } from '../outcome/outcome-for.ts';
import { reportWords } from '@plenum/reports/words/report-words';

/** [REPORTS3] A document as it would be with the template as it is being changed, and where each cluster stands in it. */
export async function previewDocument(
	db: Db,
	consultation: string,
	kind: ReportKind,
	{ language, version, for: audience = 'publication', ...rest }: PreviewReportRequest,
	now: number
): Promise<Result<ReportPreview>> {
	const template = normalizeTemplate(rest.template);
	const chosen = await outcomeFor(db, consultation, { version: whichVersion(version ?? 'latest'), audience }, now);
	if (!chosen.ok) return chosen;
	const { outcome } = chosen.value;
	const words = wordsFor(reportWords[language], audience);
	return ok({
		report: createReportDocument(kind, outcome, template, words),
		budget: kind === 'submission' ? submissionBudget(outcome, template, words) : null,
		clusters: outcome.clusters.map((cluster) => {
			const { id, label } = cluster;
			return { id, label, place: placeOf(template, cluster), objective: draftObjective(words, cluster) };
		}),
		actions: kind === 'submission' ? actionsOf({ outcome, template }) : kind === 'action-plan' ? plannedOf(outcome) : []
	});
}

/** [REPORTS84] What can be recommended to the State, cluster by cluster. */
function actionsOf(written: Parameters<typeof recommendableActions>[0]): ReportPreview['actions'] {
	return written.outcome.clusters.flatMap((cluster) =>
		recommendableActions(written, cluster).map(({ action: { id, text }, byDefault, voted }) => {
			return { id, cluster: cluster.label, text, byDefault, isRejected: voted !== null && !voted.adopted };
		})
	);
}

/** [NATIONAL12] The adopted actions that money and help can be entered for. */
function plannedOf({ clusters }: Outcome): ReportPreview['actions'] {
	return clusters.flatMap((cluster) =>
		adoptedActions(cluster)
			.filter(({ commitment }) => !isOver(commitment))
			.map(({ action: { id, text, resources, assistance } }) => ({
				id,
				cluster: cluster.label,
				text,
				byDefault: true,
				isRejected: false,
				adopted: { resources, assistance }
			}))
	);
}

export const documentRead = workerRead(import.meta.url, previewDocument);

export async function previewMatrix(
	db: Db,
	consultation: string,
	layout: MatrixLayout,
	{ language, version, audience }: { language: Language; version: string; audience: Audience },
	now: number
): Promise<Result<{ report: ReportDocument }>> {
	const chosen = await outcomeFor(db, consultation, { version: whichVersion(version), audience }, now);
	return chosen.ok ? ok({ report: matrixSheet(chosen.value.outcome, layout, language, audience) }) : chosen;
}

export const matrixRead = workerRead(import.meta.url, previewMatrix);
