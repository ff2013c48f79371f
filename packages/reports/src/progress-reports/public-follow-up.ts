import { findInstitution } from '@plenum/domain/consultations/institutions';
import { commitmentStatuses } from '@plenum/domain/commitments/commitment';
import { dayOf } from '@plenum/domain/day';
import { languageTraits, type Language } from '@plenum/domain/languages';
import { printedName } from '../names/institution-names.ts';
import { evidenceLine, progressLine } from '../actions/commitment-lines.ts';
import { noteLines, notedSources, sourceMarks, sourceNumbers } from '../evidence/source-blocks.ts';
import { inserted, withoutInsertions } from '../insertions.ts';
import { editionLabel } from '../matrix/labels.ts';
import { withTranslatedLabels } from '../matrix/translated-labels.ts';
import { insertedState } from '../names/inserted-state.ts';
import {
	listedRecommendations,
	type Outcome,
	type OutcomeCluster,
	type OutcomeCommitment,
	type OutcomeProgressReport,
	type OutcomeRecommendation
} from '../outcome/outcome.ts';
import { viewsText } from '../ratings/rating-lines.ts';
import { plainText } from '../submission/plain-blocks.ts';
import type { FollowUpWords } from '../words/follow-up-words.ts';
import type { ReportWords } from '../words/report-words.ts';
import { changesIn, nextHistory, type FollowUpChange, type FollowUpSnapshot } from './follow-up-history.ts';
import {
	countDiffering,
	followUpPlaces,
	publicCommitments,
	reportingInstitution,
	subjectKey
} from './follow-up-states.ts';
import { answersCell, reportCell } from './progress-blocks.ts';

/**
 * A commitment or a recommendation: its theme, the institutions that answer for it, and a cell for each heading. `sources`: the numbers that
 * its cells name.
 */
export type FollowUpRow = { cluster: string; institutions: string[]; cells: string[]; sources: number[] };
export type FollowUpGroup = { id: string; label: string; count: number };

/** [FOLLOWUP4] All that the public page of follow-up says, in one language. It is made when the outcome is published. */
export type PublicFollowUp = {
	language: Language;
	direction: 'ltr' | 'rtl';
	title: string;
	lead: string;
	outcome: { title: string; state: string; edition: string };
	headers: string[];
	rows: FollowUpRow[];
	clusters: FollowUpGroup[];
	institutions: FollowUpGroup[];
	figures: { label: string; count: number }[];
	/** [EVIDENCE43] Each with its number, in their order. */
	sources: { title: string; notes: string[] };
	changes: FollowUpChange[];
	/** What changed with this publication, as one sentence; null where nothing was published before. */
	changed: string | null;
};

type Facts = Pick<FollowUpSnapshot, 'version' | 'publishedAt'>;

/** Null where nothing is followed up. `outcome`: as it was redacted for publication. */
export function createFollowUp(
	printed: Outcome,
	facts: Facts,
	earlier: readonly FollowUpSnapshot[],
	words: ReportWords,
	said: FollowUpWords
): { page: PublicFollowUp; history: FollowUpSnapshot[] } | null {
	const outcome = withTranslatedLabels(printed, words.language);
	const hasReports = outcome.clusters.some(({ progress = [] }) => progress.length > 0);
	const noted = notedSources({ outcome, clusters: outcome.clusters, words });
	const matter = { outcome, words, said, hasReports, noted };
	const rows = outcome.clusters.flatMap((cluster) => clusterRows(matter, cluster));
	if (rows.length === 0) return null;
	const history = nextHistory(followUpPlaces(outcome), earlier, facts);
	const changes = changesIn(outcome, history, words, said);
	const [newest] = changes;
	const before = history[1];
	return {
		history,
		page: {
			language: words.language as Language,
			direction: languageTraits[words.language].direction,
			title: said.title,
			lead: hasReports ? said.lead : `${said.lead} ${said.withoutReports}`,
			outcome: {
				title: outcome.consultation.title,
				state: withoutInsertions(insertedState(words, outcome.consultation.stateName)),
				edition: editionLabel(outcome, words)
			},
			headers: [
				words.progress.subject,
				said.responsible,
				words.assessment.followUp,
				...(hasReports ? [words.progress.reported, words.progress.answers] : [])
			],
			rows,
			clusters: outcome.clusters
				.map(({ id, label }) => ({ id, label, count: rows.filter(({ cluster }) => cluster === id).length }))
				.filter(({ count }) => count > 0),
			institutions: institutionGroups(matter, rows),
			figures: figuresOf(matter),
			sources: {
				title: words.evidence.heading,
				notes: noteLines({ ...matter, clusters: outcome.clusters }, noted).map((one) => plainText([one]))
			},
			changes,
			changed: newest && before ? said.changed(String(before.version), newest.count) : null
		}
	};
}

type FollowUpMatter = {
	outcome: Outcome;
	words: ReportWords;
	said: FollowUpWords;
	hasReports: boolean;
	noted: ReturnType<typeof notedSources>;
};

/** Commitments, then recommendations on which something was reported. */
function clusterRows(matter: FollowUpMatter, cluster: OutcomeCluster): FollowUpRow[] {
	const reports = Map.groupBy(cluster.progress ?? [], ({ subject }) => subjectKey(subject));
	const of = (key: string) => reports.get(key) ?? [];
	return [
		...publicCommitments(cluster).map((one) => commitmentRow(matter, cluster.id, one, of(one.id))),
		...listedRecommendations(cluster).flatMap((one) => {
			const own = of(subjectKey({ kind: 'recommendation', ...one }));
			return own.length === 0 ? [] : recommendationRow(matter, cluster.id, one, own);
		})
	];
}

function commitmentRow(
	matter: FollowUpMatter,
	cluster: string,
	commitment: OutcomeCommitment,
	reports: readonly OutcomeProgressReport[]
): FollowUpRow {
	const { outcome, words, said } = matter;
	const { action, lead, updates, updatedAt } = commitment;
	const list = outcome.consultation.settings.institutions ?? [];
	const led = lead || action.lead;
	const answers = [led, action.supporting].flatMap((name) => findInstitution(list, name)?.id ?? []);
	const status = progressLine(matter, commitment);
	const served = action.recommendations;
	return {
		cluster,
		institutions: institutionsOf(outcome, reports, answers),
		cells: [
			lines([
				inserted(words, action.text),
				served.length === 0 ? '' : said.recommendation(served.length, served.join(words.decision.comma))
			]),
			inserted(words, led),
			lines([
				updates > 0 ? said.updated(status, words.day(dayOf(updatedAt))) : status,
				evidenceLine(words, commitment)
			]),
			...voiceCells(matter, reports)
		],
		sources: reports.flatMap((report) => sourceNumbers(matter.noted, report))
	};
}

function recommendationRow(
	matter: FollowUpMatter,
	cluster: string,
	recommendation: OutcomeRecommendation,
	reports: readonly OutcomeProgressReport[]
): FollowUpRow {
	const { outcome, words, said } = matter;
	const { settings } = outcome.consultation;
	const { review, number, text } = recommendation;
	const own = sourceNumbers(matter.noted, recommendation);
	const responsible = (outcome.responsibilities ?? [])
		.filter((one) => one.review === review && one.number === number && one.status === 'confirmed')
		.map(({ institution }) => institution);
	const named = (settings.institutions ?? []).filter(({ id }) => responsible.includes(id));
	return {
		cluster,
		institutions: institutionsOf(outcome, reports, responsible),
		cells: [
			lines([said.recommendation(1, number), inserted(words, text), plainText(sourceMarks(matter, own))]),
			named.map((one) => printedName(words, one)).join(words.decision.semicolon),
			viewsText(settings, words, recommendation),
			...voiceCells(matter, reports)
		],
		sources: [...own, ...reports.flatMap((report) => sourceNumbers(matter.noted, report))]
	};
}

/** [FOLLOWUP4] Each voice with its day: what was reported, and beside it what the other sides say of it. */
function voiceCells(matter: FollowUpMatter, reports: readonly OutcomeProgressReport[]): string[] {
	if (!matter.hasReports) return [];
	return [
		lines(
			reports.map((report) =>
				plainText([...reportCell(matter, report), ...sourceMarks(matter, sourceNumbers(matter.noted, report))])
			)
		),
		lines(reports.map((report) => plainText(answersCell(matter, report))))
	];
}

function lines(texts: readonly string[]): string {
	return texts.filter((text) => text.trim() !== '').join('\n');
}

function institutionsOf(
	outcome: Outcome,
	reports: readonly OutcomeProgressReport[],
	others: readonly string[]
): string[] {
	return [...new Set([...others, ...reports.flatMap((report) => reportingInstitution(outcome, report) ?? [])])];
}

function institutionGroups({ outcome, words }: FollowUpMatter, rows: readonly FollowUpRow[]): FollowUpGroup[] {
	const counts = new Map<string, number>();
	for (const id of rows.flatMap(({ institutions }) => institutions)) counts.set(id, (counts.get(id) ?? 0) + 1);
	return (outcome.consultation.settings.institutions ?? []).flatMap((one) => {
		const count = counts.get(one.id);
		return count === undefined ? [] : { id: one.id, label: printedName(words, one), count };
	});
}

function figuresOf({ outcome, words, said, hasReports }: FollowUpMatter): PublicFollowUp['figures'] {
	const commitments = outcome.clusters.flatMap(publicCommitments);
	const statuses = commitmentStatuses.map((status) => ({
		label: words.assessment.commitmentStatuses[status],
		count: commitments.filter((one) => one.status === status).length
	}));
	const reports = outcome.clusters.flatMap(({ progress = [] }) => progress);
	return [
		...statuses.filter(({ count }) => count > 0),
		...(hasReports
			? [
					{ label: said.reports, count: reports.length },
					{ label: said.differ, count: countDiffering(outcome) }
				]
			: [])
	];
}
