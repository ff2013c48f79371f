import type { Settings } from '@plenum/domain/consultations/consultation';
import { inserted } from '../insertions.ts';
import { constituencyLabel } from '../matrix/labels.ts';
import { listedItems, type Outcome, type OutcomeCluster } from '../outcome/outcome.ts';
import { fullStop } from '../submission/plain-blocks.ts';
import { hasDifferentViews, viewsText } from '../ratings/rating-lines.ts';
import { notSharedLine, votedActions } from '../actions/voted-actions.ts';
import { note, text, type ReportPart } from './report-part.ts';
import type { FullReportWords } from '../words/full-report-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [EXPORTS41] By cluster, all on which the sides do not say the same: disagreement is a result, and stands together. */
export function differenceParts(outcome: Outcome, words: ReportWords, said: FullReportWords): ReportPart[] {
	const parts = outcome.clusters.flatMap((cluster) => {
		const lines = differencesIn(outcome, cluster, words);
		return lines.length === 0 ? [] : [note('difference', inserted(words, cluster.label), lines.join('\n'))];
	});
	return parts.length === 0 ? [text(said.noDifferences)] : [text(said.differencesText), ...parts];
}

/** Those that the sides see differently in the same way stand together. */
function recommendationLines(settings: Settings, words: ReportWords, cluster: OutcomeCluster): string[] {
	const apart = listedItems(cluster).filter(hasDifferentViews);
	return [...Map.groupBy(apart, (one) => viewsText(settings, words, one))].map(
		([views, some]) => `${some.map(({ number }) => number).join(words.decision.comma)}${words.colon}${views}`
	);
}

function differencesIn(outcome: Outcome, cluster: OutcomeCluster, words: ReportWords): string[] {
	const { settings } = outcome.consultation;
	const side = (id: string) => constituencyLabel(settings, words, id);
	return [
		...recommendationLines(settings, words, cluster),
		// On a line of its own: it may be written in another direction than its label.
		...(cluster.closing?.dissent ?? []).flatMap(({ constituency, text: dissent }) => [
			`${words.assessment.dissent} (${inserted(words, side(constituency))})${words.colon}`,
			inserted(words, dissent)
		]),
		...votedActions(cluster)
			.map((voted) => [voted.action.text, notSharedLine(settings, words, voted)] as const)
			.filter(([, notShared]) => notShared !== '')
			.map(
				([action, notShared]) =>
					`${words.decision.adopted}${words.colon}${fullStop(inserted(words, action))} ${notShared}`
			)
	];
}
