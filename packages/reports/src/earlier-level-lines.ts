import type { AgreedEarlierLevel } from '@plenum/domain/clusters/earlier-outcome';
import { inserted } from './insertions.ts';
import type { Block } from '@plenum/domain/clusters/assessment';
import { ownProperty } from '@plenum/domain/own-property';
import { agreedThen, continuedHere } from './outcome/earlier-recommendations.ts';
import type { Outcome, OutcomeRecommendation } from './outcome/outcome.ts';
import { paragraph, run } from './submission/plain-blocks.ts';
import { ratingText } from './ratings/rating-lines.ts';
import type { LabelWords } from './words/label-words.ts';

type Continues = OutcomeRecommendation['continues'][number];

/** [LINEAGE5] `Then (121.4, 3rd cycle): not implemented`: what was agreed, or what each side said where nothing was. */
export function earlierLevelLines(outcome: Outcome, words: LabelWords, { continues }: OutcomeRecommendation): Block[] {
	return continues.map((one) => {
		const cycle = one.review === null ? '' : words.reports.cycle(words.cycleOf(one.review));
		const label = words.reports.then([one.number, cycle].filter(Boolean).join(words.decision.comma));
		return paragraph(run(`${label}${words.colon}`, 'bold'), run(levelOf(outcome, words, one)));
	});
}

function levelOf(outcome: Outcome, words: LabelWords, one: Continues): string {
	const agreed = agreedThen(outcome, one);
	if (agreed) return levelThen(words, agreed);
	const here = one.then ? undefined : continuedHere(outcome, one);
	if (here) return ratingText(outcome.consultation.settings, words, here);
	const views = (one.then?.sideRatings ?? []).map(
		({ constituency: { id, label }, ...said }) =>
			`${inserted(words, label ?? ownProperty(words.constituencies, id) ?? id)}${words.colon}${levelThen(words, said)}`
	);
	return views.length > 0 ? views.join(words.decision.semicolon) : words.ratings.statuses['not-rated'];
}

/** In the words of its time, where that scale had its own. */
export function levelThen(words: LabelWords, { level, percentage, regression }: AgreedEarlierLevel): string {
	const parts = [
		level.label ?? ownProperty(words.levels, level.id) ?? level.id,
		...(percentage === null ? [] : [words.percent(percentage)]),
		...(regression ? [words.assessment.regression] : [])
	];
	return parts.join(words.decision.comma);
}
