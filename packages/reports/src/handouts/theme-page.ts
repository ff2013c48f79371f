import type { Section } from '@plenum/domain/clusters/assessment';
import { inserted } from '../insertions.ts';
import { insertedState } from '../names/inserted-state.ts';
import { heading, text, type ReportPart } from '../full-report/report-part.ts';
import { isUnreadable, wasWorkedOn } from '../outcome/cluster-state.ts';
import { listedRecommendations, type Outcome, type OutcomeCluster } from '../outcome/outcome.ts';
import { isEmptyText } from '../submission/plain-blocks.ts';
import type { LabelWords } from '../words/label-words.ts';
import { withTranslatedLabel } from '../matrix/translated-labels.ts';
import { pageFrame, questionOf, remaining, rowOf, sourceLine, tableOf, type HandoutPage } from './handout-parts.ts';
import { byUrgency } from './missions.ts';
import type { HandoutWords } from '../words/handout-words.ts';

/** [HANDOUTS7] Those on which there is something to hand out: recommendations that stand, or what was worked out without any. */
export function findThemes({ clusters }: Outcome): OutcomeCluster[] {
	return clusters.filter((one) => listedRecommendations(one).length > 0 || wasWorkedOn(one));
}

/**
 * [HANDOUTS7] One cluster as coalitions distribute it. It has its recommendations and their results, what was done, what stands in the way,
 * what to recommend, and a question.
 */
export function themePage(
	printed: OutcomeCluster,
	outcome: Outcome,
	words: LabelWords,
	said: HandoutWords,
	address = ''
): HandoutPage {
	const cluster = withTranslatedLabel(printed, words.language);
	const under = insertedState(words, outcome.consultation.stateName);
	const page = { outcome, words, said, under, address };
	const entries = listedRecommendations(cluster).map((recommendation) => ({ cluster, recommendation }));
	const rows = byUrgency(outcome, entries).map((entry) => rowOf(page, entry));
	return {
		...pageFrame(page, said.themeKind, said.themeTitle(inserted(words, cluster.label), under)),
		parts: [
			sourceLine(page),
			...(rows.length === 0 ? [] : [text(said.lead(rows.length, under)), tableOf(said, rows)]),
			...(isUnreadable(cluster) ? [text(words.assessment.unreadable)] : []),
			...written(cluster, said.done, ['progress']),
			...written(cluster, said.obstacles, ['regressions', 'challenges']),
			...asked()
		]
	};

	function asked(): ReportPart[] {
		const { actions, open } = remaining(page, rows);
		const remains = [...actions, ...open];
		return [
			...(remains.length === 0 ? [] : [heading(1, said.remains), ...remains.map(text)]),
			...(rows.length === 0 ? [] : [heading(1, said.question), text(questionOf(page, rows[0]))])
		];
	}
}

function written({ assessment }: OutcomeCluster, title: string, sections: readonly Section[]): ReportPart[] {
	const blocks = sections.flatMap((section) => assessment.sections[section]);
	return isEmptyText(blocks) ? [] : [heading(1, title), { kind: 'blocks', blocks }];
}
