import { institutionOf } from '@plenum/domain/consultations/institutions';
import { adoptedActions } from '../actions/voted-actions.ts';
import type { Outcome, OutcomeCluster, OutcomeProgressReport } from '../outcome/outcome.ts';

/** Technical assistance that somebody asks for. `lead` is what people wrote; a report names its institution by id, or its side alone. */
export type AssistanceNeed = {
	cluster: OutcomeCluster;
	need: string;
	/** The action, in the words of the vote; null where it is of a recommendation alone. */
	action: string | null;
	actionId: string | null;
	recommendations: string[];
} & (
	| { source: 'action'; lead: string }
	| { source: 'report'; report: OutcomeProgressReport; institution: string | null }
);

/**
 * [NATIONAL10] What the adopted actions that are still to be carried out need, and what the current reports of institutions ask for. A
 * report that says of its action what the action says already is left out.
 */
export function assistanceNeeds({
	consultation: { settings },
	clusters
}: Pick<Outcome, 'consultation' | 'clusters'>): AssistanceNeed[] {
	return clusters.flatMap((cluster) => {
		const actions = adoptedActions(cluster)
			.filter(({ action, commitment }) => action.assistance.trim() !== '' && !isOver(commitment))
			.map(({ action, commitment }): AssistanceNeed => {
				const { id, text, assistance, recommendations } = action;
				const lead = (commitment?.lead ?? '').trim() || action.lead.trim();
				return {
					cluster,
					need: assistance.trim(),
					action: text,
					actionId: id,
					recommendations,
					source: 'action',
					lead
				};
			});
		const said = new Set(actions.map(({ action, need }) => `${action} ${need}`));
		const reports = currentReports(cluster)
			.filter(({ content }) => content.assistance.trim() !== '')
			.map((report): AssistanceNeed => {
				const found =
					report.institution === null ? undefined : institutionOf(settings.institutions ?? [], report.institution);
				return {
					cluster,
					need: report.content.assistance.trim(),
					...subjectOf(cluster, report),
					source: 'report',
					report,
					institution: found?.id ?? null
				};
			})
			.filter(({ action, need }) => !said.has(`${action} ${need}`));
		return [...actions, ...reports];
	});
}

/** Reports that everyone sees, that were not returned, and that none supersedes. */
export function currentReports({ progress = [] }: Pick<OutcomeCluster, 'progress'>): OutcomeProgressReport[] {
	return progress.filter(({ state, supersededBy }) => state === 'shown' && supersededBy === null);
}

function subjectOf(
	{ commitments }: OutcomeCluster,
	{ subject }: OutcomeProgressReport
): Pick<AssistanceNeed, 'action' | 'actionId' | 'recommendations'> {
	if (subject.kind === 'recommendation') return { action: null, actionId: null, recommendations: [subject.number] };
	const action = commitments.find(({ id }) => id === subject.id)?.action;
	return { action: action?.text ?? null, actionId: action?.id ?? null, recommendations: action?.recommendations ?? [] };
}

/** Whether nothing is to be done any more: it was carried out, dropped, or its vote was declared void. */
export function isOver(commitment: OutcomeCluster['commitments'][number] | null): boolean {
	if (!commitment) return false;
	return commitment.withdrawn !== null || commitment.status === 'done' || commitment.status === 'dropped';
}
