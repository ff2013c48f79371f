import type { LevelThen } from '@plenum/domain/clusters/earlier-outcome';
import type { Block } from '@plenum/domain/clusters/assessment';
import { ownEntry } from '@plenum/domain/own-entry';
import { saidLevel } from './labels.ts';
import { levelsOfRow, type Outcome, type OutcomeRecommendation } from './outcome.ts';
import { paragraph, run } from './plain-blocks.ts';
import type { LabelWords } from './words/label-words.ts';

type Continues = OutcomeRecommendation['continues'][number];

/** [LINEAGE5] `Then (121.4, 3rd cycle): not implemented`: what was agreed, or each reading where nothing was. */
export function thenLines(outcome: Outcome, words: LabelWords, { continues }: OutcomeRecommendation): Block[] {
	return continues.map((one) => {
		const cycle = one.review === null ? '' : words.reports.cycle(words.cycleOf(one.review));
		const label = words.reports.then([one.number, cycle].filter(Boolean).join(words.decision.comma));
		return paragraph(run(`${label}${words.colon}`, 'bold'), run(levelOf(outcome, words, one)));
	});
}

function levelOf(outcome: Outcome, words: LabelWords, one: Continues): string {
	if (!one.then) return levelHere(outcome, words, one);
	const { agreed, readings } = one.then;
	if (agreed) return levelThen(words, agreed);
	const views = readings.map(
		({ constituency: { id, label }, ...said }) =>
			`${label ?? ownEntry(words.constituencies, id) ?? id}${words.colon}${levelThen(words, said)}`
	);
	return views.length > 0 ? views.join(words.decision.semicolon) : words.reports.noAgreed;
}

/** Of a recommendation of an earlier review in this outcome: as it was assessed itself, or its cluster. */
function levelHere({ clusters, consultation }: Outcome, words: LabelWords, { review, number }: Continues): string {
	for (const cluster of clusters)
		for (const other of cluster.recommendations) {
			if (other.number !== number || other.review !== review) continue;
			const { agreed } = levelsOfRow(cluster, other);
			return agreed ? saidLevel(consultation.settings, words, agreed) : words.reports.noAgreed;
		}
	return words.reports.noAgreed;
}

/** In the words of its time, where that scale had its own. */
export function levelThen(words: LabelWords, { level, percentage, regression }: LevelThen): string {
	const parts = [
		level.label ?? ownEntry(words.levels, level.id) ?? level.id,
		...(percentage === null ? [] : [words.percent(percentage)]),
		...(regression ? [words.assessment.regression] : [])
	];
	return parts.join(words.decision.comma);
}
