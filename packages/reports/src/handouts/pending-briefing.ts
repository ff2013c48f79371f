import type { Section } from '@plenum/domain/clusters/assessment';
import { inserted } from '../insertions.ts';
import { insertedState } from '../names/inserted-state.ts';
import { heading, table, text, type ReportPart } from '../full-report/report-part.ts';
import { isUnreadable } from '../outcome/cluster-state.ts';
import { mechanismsBeside, sourceInWords } from '../matrix/mechanism-sources.ts';
import { withoutStates } from '../names/state-names.ts';
import type { Outcome, OutcomeRecommendation } from '../outcome/outcome.ts';
import { isEmptyText, paragraph, plainText, run } from '../submission/plain-blocks.ts';
import { withTranslatedLabels } from '../matrix/translated-labels.ts';
import { earlierLevelLines } from '../earlier-level-lines.ts';
import type { LabelWords } from '../words/label-words.ts';
import { adoptedTexts, pageFrame, rowOf, type Handout, type HandoutPage } from './handout-parts.ts';
import { findPending, isOfLastReview, isPending, type PendingTheme } from './pending.ts';
import type { HandoutWords } from '../words/handout-words.ts';

/** Quotes so many of what was supported before, and the others by number. */
const mostQuoted = 3;

/**
 * [HANDOUTS8] [HANDOUTS9] What a coalition gives to its government and to missions before the outcome is adopted. It says which
 * recommendations wait for a position, by theme, why to support them, and what the answer requires.
 */
export function pendingBriefing(printed: Outcome, words: LabelWords, said: HandoutWords): HandoutPage {
	const outcome = withTranslatedLabels(printed, words.language);
	const under = insertedState(words, outcome.consultation.stateName);
	const page = { outcome, words, said, under, address: '' };
	const { briefing } = said;
	const themes = findPending(outcome);
	const all = outcome.clusters.flatMap(({ recommendations }) => recommendations);
	const pending = themes.flatMap(({ entries }) => entries).length;
	return {
		...pageFrame(page, briefing.kind, briefing.title(under)),
		parts:
			pending === 0
				? [text(briefing.none(under))]
				: [
						text(briefing.lead(pending, all.filter((one) => isOfLastReview(outcome, one)).length, under)),
						heading(1, briefing.answer),
						list(briefing.requirements(under, ...reportOf(themes))),
						...themes.flatMap((theme) => themeParts(page, theme))
					]
	};
}

function list(lines: readonly string[]): ReportPart {
	return { kind: 'blocks', blocks: [{ type: 'bullet-list', items: lines.map((line) => [paragraph(run(line))]) }] };
}

/** The report of the Working Group that the list names, and the session of the Council that it was made for. */
function reportOf(themes: readonly PendingTheme[]): [report: string | null, session: number | null] {
	for (const { recommendation } of themes.flatMap(({ entries }) => entries)) {
		const found = /^(A\/HRC\/(\d+)\/\d+)(?:\/Add\.\d+)?$/.exec(recommendation.source?.symbol ?? '');
		if (found) return [found[1] ?? null, Number(found[2])];
	}
	return [null, null];
}

function themeParts(page: Handout, { cluster, entries }: PendingTheme): ReportPart[] {
	const { words, said } = page;
	const { briefing } = said;
	const rows = entries.map((entry) => {
		const [number, asked, , level] = rowOf(page, entry).cells;
		const states = entry.recommendation.states.map((state) => insertedState(words, state));
		return [number, asked, states.join(words.decision.comma), level];
	});
	const found = [...written(cluster, ['progress']), ...written(cluster, ['regressions', 'challenges'])];
	const why = reasons(page, { cluster, entries });
	return [
		heading(1, briefing.theme(inserted(words, cluster.label), entries.length)),
		table('', [said.number, said.recommendation, briefing.recommendedBy, said.level], rows),
		...(isUnreadable(cluster) ? [text(words.assessment.unreadable)] : []),
		...(found.length === 0 ? [] : [heading(2, briefing.found), ...found]),
		...(why.length === 0 ? [] : [heading(2, briefing.why), list(why)]),
		...(found.length === 0 && why.length === 0 && !isUnreadable(cluster) ? [text(briefing.open)] : [])
	];
}

function written({ assessment }: PendingTheme['cluster'], sections: readonly Section[]): ReportPart[] {
	const blocks = sections.flatMap((section) => assessment.sections[section]);
	return isEmptyText(blocks) ? [] : [{ kind: 'blocks', blocks }];
}

/** [HANDOUTS9] What was supported before and in this review on the same theme, what each goes on from, and what was decided. */
function reasons(page: Handout, { cluster, entries }: PendingTheme): string[] {
	const { outcome, words, said } = page;
	const { briefing } = said;
	const answered = cluster.recommendations.filter(
		(one) => !one.withdrawn && !isPending(outcome, one) && isSupported(one)
	);
	const [now, before] = split(answered, (one) => isOfLastReview(outcome, one));
	const cycles = [...Map.groupBy(before, ({ review }) => review ?? 0)].toSorted(([one], [other]) => other - one);
	return [
		...cycles.map(([cycle, some]) => briefing.acceptedBefore(words.cycleOf(cycle), quoted(page, some))),
		...(now.length === 0 ? [] : [briefing.acceptedNow(quoted(page, now))]),
		...entries.flatMap(({ recommendation }) =>
			earlierLevelLines(outcome, words, recommendation).map((line) =>
				briefing.goesOn(recommendation.number, `${plainText([line])}.`)
			)
		),
		...entries.flatMap(({ recommendation }) => askedByOthers(page, recommendation)),
		...adoptedTexts(page, entries).map(briefing.decided)
	];
}

/** [HANDOUTS9] What the State is bound by or was told elsewhere: only what a person confirmed to be on the same subject. */
function askedByOthers({ outcome, words, said }: Handout, recommendation: OutcomeRecommendation): string[] {
	const { semicolon } = words.decision;
	const sources = mechanismsBeside(outcome, [recommendation]).map((one) => sourceInWords(words, said, one));
	if (sources.length === 0) return [];
	return [said.briefing.othersAsk(recommendation.number, [...new Set(sources)].join(semicolon))];
}

function isSupported({ position }: OutcomeRecommendation): boolean {
	return position === 'supported' || position === 'partially-supported';
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
	return [items.filter(test), items.filter((item) => !test(item))];
}

/** `121.4 (Ratify the convention); 121.9; 121.12` */
function quoted({ words }: Handout, some: readonly OutcomeRecommendation[]): string {
	return some
		.map((one, at) => (at < mostQuoted ? `${one.number} (${inserted(words, withoutStates(one.text))})` : one.number))
		.join(words.decision.semicolon);
}
