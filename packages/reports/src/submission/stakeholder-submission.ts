import { wasWorkedOn } from '../outcome/cluster-state.ts';
import { orderThemes } from '../order-themes.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { wordsInPart, wordsInReportBlock, type DraftPart, type ReportBlock } from '../report-document.ts';
import { createReportInput } from '../report-input.ts';
import { methodologyPart } from '../report-process.ts';
import type { ReportInput } from '../report-writing.ts';
import { assessmentAnnex, otherThemes, voteAnnex } from './submission-annex.ts';
import { authorOf } from './submission-gaps.ts';
import { shareWords, type SubmissionBudget } from './submission-budget.ts';
import { openingParts, type OpeningThemes } from './submission-opening.ts';
import { placeOf } from './submission-places.ts';
import { themeBlocks, themeText } from './submission-theme.ts';
import { places, type Template } from '../template.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [REPORTS81] The words of a submission in the language of these words: what fits, what does not, and what to shorten. */
export function submissionBudget(outcome: Outcome, template: Template, words: ReportWords): SubmissionBudget {
	return draftSubmission(createReportInput('submission', outcome, template, words)).budget;
}

/** [REPORTS10] [REPORTS81] A submission of other stakeholders, in the order of OHCHR's own summaries, within its limit of words. */
export function draftSubmission(matter: ReportInput): { parts: DraftPart[]; budget: SubmissionBudget } {
	const { outcome, template, words } = matter;
	const { parts: annexes } = words.submission;
	const author = authorOf(template, outcome.consultation.settings);
	const ordered = orderThemes(outcome, author, themesOf(matter));
	const texts = new Map(ordered.map((cluster) => [cluster, themeText(matter, cluster)]));
	const counted = [...texts].map(([{ id, label }, { frame, summary }]) => {
		return { cluster: id, label, frame: wordsIn(frame), summary: wordsIn(summary) };
	});
	const budget = shareWords(template.limits[template.form], fixedWords(matter, ordered), counted);
	const shown = ordered.filter((_, at) => budget.themes[at]?.fits);
	const inOrder = matter.clusters.filter((cluster) => texts.has(cluster));
	const others = inOrder.filter((cluster) => !shown.includes(cluster));
	const parts = [
		...partsBefore(matter, { ordered, shown }),
		...places.map((place): DraftPart => {
			const here = inOrder.filter((one) => shown.includes(one) && placeOf(template, one) === place);
			const blocks = here.flatMap((cluster) => themeBlocks(texts.get(cluster) ?? { frame: [], summary: [] }));
			return { id: place, heading: words.reports.parts[place], kind: 'body', blocks };
		}),
		annex('other-themes', annexes['other-themes'], otherThemes(matter, others)),
		annex('annex', annexes.annex, assessmentAnnex(matter)),
		annex('decisions', annexes.decisions, voteAnnex(matter))
	];
	return { parts, budget };
}

function annex(id: string, heading: string, blocks: ReportBlock[]): DraftPart {
	return { id, heading, kind: 'annex', blocks };
}

function partsBefore(matter: ReportInput, themes: OpeningThemes): DraftPart[] {
	return [...openingParts(matter, themes), methodologyPart(matter, 'text alone')];
}

/** Clusters that somebody worked on, under a heading that is part of the submission. */
function themesOf(matter: ReportInput): OutcomeCluster[] {
	const included = includedIn(matter);
	return matter.clusters.filter((cluster) => wasWorkedOn(cluster) && included.has(placeOf(matter.template, cluster)));
}

function includedIn({ choices }: ReportInput): ReadonlySet<string> {
	return new Set(choices.parts.filter((part) => part.included).map(({ id }) => id));
}

/** Words before the themes and in their headings, at their longest: whichever themes fit, it is no more. */
function fixedWords(matter: ReportInput, ordered: readonly OutcomeCluster[]): number {
	const included = includedIn(matter);
	const before = [ordered, ordered.slice(0, -1)].map((shown) => {
		const parts = partsBefore(matter, { ordered, shown }).filter(({ id }) => included.has(id));
		return parts.reduce((sum, part) => sum + wordsInPart(part), 0);
	});
	const headings = places
		.filter((place) => ordered.some((cluster) => placeOf(matter.template, cluster) === place))
		.map((place): ReportBlock => ({ type: 'heading', level: 2, text: matter.words.reports.parts[place] }));
	return Math.max(...before) + wordsIn(headings);
}

function wordsIn(blocks: readonly ReportBlock[]): number {
	return blocks.reduce((sum, block) => sum + wordsInReportBlock(block), 0);
}
