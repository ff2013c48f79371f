import { noConsensus } from '@plenum/domain/clusters/levels';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { spreadOf } from '@plenum/domain/clusters/spread';
import { hasDifferentViews, viewsText } from '../cluster-views.ts';
import { constituencyLabel, levelLabel } from '../labels.ts';
import type { Outcome, OutcomeCluster } from '../outcome.ts';
import { notSharedLine, votedActions } from '../voted-actions.ts';
import type { ReportWords } from '../words/en.ts';
import { note, text, type ReportPart } from './report-part.ts';
import type { FullReportWords } from './words/en.ts';

/** [EXPORTS41] Every cluster on which the sides do not say the same: disagreement is a result, and stands together. */
export function differenceParts(outcome: Outcome, words: ReportWords, said: FullReportWords): ReportPart[] {
	const parts = outcome.clusters.flatMap((cluster) => {
		const lines = differencesIn(outcome, cluster, words, said);
		return lines.length === 0 ? [] : [note('difference', cluster.label, lines.join('\n'))];
	});
	return parts.length === 0 ? [text(said.noDifferences)] : [text(said.differencesText), ...parts];
}

/** Those that the sides see differently in the same way stand together. */
function recommendationLines(
	settings: Settings,
	words: ReportWords,
	{ recommendations, pledges, matters }: OutcomeCluster
): string[] {
	const standing = [...recommendations.filter(({ withdrawn }) => !withdrawn), ...pledges, ...matters];
	const apart = standing.filter(hasDifferentViews);
	return [...Map.groupBy(apart, (one) => viewsText(settings, words, one))].map(
		([views, some]) => `${some.map(({ number }) => number).join(words.decision.comma)}${words.colon}${views}`
	);
}

function differencesIn(outcome: Outcome, cluster: OutcomeCluster, words: ReportWords, said: FullReportWords): string[] {
	const { settings } = outcome.consultation;
	const side = (id: string) => constituencyLabel(settings, words, id);
	const { standpoints, silent } = spreadOf(settings.scale, settings.constituencies, cluster.readings);
	const seen = standpoints.map(
		({ level, constituencies }) =>
			`${levelLabel(settings, words, level)}${words.colon}${constituencies.map(side).join(words.decision.comma)}`
	);
	const differs = standpoints.length > 1;
	return [
		...(cluster.agreed?.level === noConsensus ? [levelLabel(settings, words, noConsensus)] : []),
		...(differs ? seen : []),
		...(differs && silent.length > 0 ? [said.silent(silent.map(side).join(words.decision.comma))] : []),
		...recommendationLines(settings, words, cluster),
		// On a line of its own: it may be written in another direction than its label.
		...(cluster.closing?.dissent ?? []).flatMap(({ constituency, text: dissent }) => [
			`${words.assessment.dissent} (${side(constituency)})${words.colon}`,
			dissent
		]),
		...votedActions(cluster)
			.map((voted) => [voted.action.text, notSharedLine(settings, words, voted)] as const)
			.filter(([, notShared]) => notShared !== '')
			.map(([action, notShared]) => `${words.decision.adopted}${words.colon}${action}. ${notShared}`)
	];
}
