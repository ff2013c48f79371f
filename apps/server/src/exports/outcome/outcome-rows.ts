import { isAddition } from '@plenum/domain/clusters/addition';
import { mechanismCode } from '@plenum/domain/mechanisms/mechanism';
import { createFirstState } from '@plenum/documents/first-state';
import { schemaVersion } from '@plenum/documents/roots';
import type { ClosedPoll } from '@plenum/domain/polls/poll';
import type { PollSubject } from '@plenum/domain/polls/subject';
import { growTaxonomy, unknownLabels } from '@plenum/domain/taxonomy/grow-taxonomy';
import { identifyTaxonomy } from '@plenum/domain/taxonomy/label-names';
import type { Outcome, OutcomeCluster, OutcomePoll, OutcomeRecommendation } from '@plenum/reports/outcome/outcome';
import { blankRecommendation } from '../../clusters/blank-recommendation.ts';
import { createId } from '../../app-context.ts';
import { closingFields } from '../../clusters/clusters.store.ts';
import { hashOfState } from '../../documents/read-document.ts';
import { indicatorRows } from '../indicator-rows.ts';
import { mechanismRows, nameOf } from '../mechanism-rows.ts';
import { progressRows } from '../progress-rows.ts';
import { sourceRows } from '../source-rows.ts';
import { nameOfOther, responsibilityRows } from '../responsibility-rows.ts';

export type OutcomeRows = ReturnType<typeof rowsOfOutcome>;

/** [DB68] All rows of the consultation that an outcome becomes, with new ids: made before the transaction, as others wait while it writes. */
export function rowsOfOutcome(outcome: Outcome, consultation: string, at: number) {
	const clusters = outcome.clusters.map((given) => clusterRows(given, consultation));
	const homes = new Map(outcome.clusters.map(({ id }, at) => [id, clusters[at]?.cluster.id ?? '']));
	const lists = outcome.clusters.flatMap(({ recommendations }) => recommendations);
	const assessed = clusters.flatMap((one) => one.assessed);
	const ofUn = assessed
		.flatMap((one) => (one.kind === 'recommendation' ? [one] : []))
		.toSorted((a, b) => a.row - b.row);
	const ids = new Map(ofUn.map((one) => [nameOf(one), one.id]));
	const adopted = new Map(
		outcome.clusters.flatMap(({ commitments }, at) =>
			commitments.map(({ id }, place) => [id, clusters[at]?.commitments[place]?.id ?? ''] as const)
		)
	);
	const mechanisms = mechanismRows(outcome.mechanisms ?? [], ids, createId);
	const subjects = new Map([
		...ids,
		...assessed.filter(isAddition).map((one) => [nameOfOther(one), one.id] as const),
		...mechanisms.mechanisms.map((one) => [nameOfOther({ number: mechanismCode(one.place) }), one.id] as const)
	]);
	const progress = progressRows(outcome, { consultation, recommendations: ids, commitments: adopted }, createId);
	const indicators = indicatorRows(outcome, createId);
	return {
		...taxonomyRows(outcome.taxonomy, lists),
		clusters: clusters.map(({ cluster }) => cluster),
		lineage: clusters.flatMap(({ lineage }) => lineage),
		documents: clusters.map(({ document }) => document),
		frozen: clusters.flatMap(({ cluster: { document, documentSha256 } }) =>
			documentSha256 ? [{ document, sha256: documentSha256 }] : []
		),
		assessed,
		sideRatings: assessed.flatMap(({ id, sideRatings }) =>
			sideRatings.map(({ objections: _, ...one }) => ({ recommendation: id, ...one }))
		),
		agreedRatings: assessed.flatMap(({ id, agreed }) => (agreed ? [{ recommendation: id, ...agreed }] : [])),
		polls: [
			...outcome.polls.map((given) => ({ id: createId(), cluster: null, given })),
			...clusters.flatMap(({ polls }) => polls)
		].map((one) => pollRow(one, consultation, { homes, recommendations: ids })),
		commitments: clusters.flatMap(({ commitments }) => commitments),
		updates: clusters.flatMap(({ updates }) => updates),
		continuity: continuityRows(lists, ids),
		earlier: earlierRows(lists, ids, consultation, at),
		mechanisms,
		progress,
		sources: sourceRows(
			outcome,
			{ consultation, recommendations: ids, reports: progress.reports, values: indicators.values },
			createId
		),
		responsibilities: responsibilityRows(outcome.responsibilities ?? [], subjects),
		indicators
	};
}

function clusterRows(given: OutcomeCluster, consultation: string) {
	const id = createId();
	const document = createId();
	const state = createFirstState(given.assessment);
	const own = { id, consultation, label: given.label, document };
	const closing = given.closing && closingFields({ ...given.closing, documentSha256: hashOfState(document, state) });
	return {
		cluster: closing ? { ...own, ...closing } : { ...own, documentSha256: null },
		document: { id: document, consultation, cluster: id, schemaVersion, state },
		// The clusters that these lines tell of are not here: the label is what is left of them.
		lineage: given.lineage.map((line, at) => ({ ...line, cluster: id, step: at + 1, from: id, document: null })),
		assessed: assessedRows(given, consultation, id),
		...decisionRows(given, consultation, id)
	};
}

function assessedRows({ recommendations, pledges, matters }: OutcomeCluster, consultation: string, cluster: string) {
	const given = [
		...recommendations.map((each) => ({ ...each, kind: 'recommendation' as const })),
		...pledges.map((each) => ({ ...blankRecommendation, kind: 'pledge' as const, ...each })),
		...matters.map((each) => ({ ...blankRecommendation, kind: 'matter' as const, ...each }))
	];
	return given.map((each) => ({ ...each, id: createId(), consultation, cluster }));
}

/** Polls come as they ended, without roster and ballots: those stay with the server that held them. */
function decisionRows({ polls, commitments }: OutcomeCluster, consultation: string, cluster: string) {
	const ids = new Map(polls.map(({ id }) => [id, createId()]));
	const adopted = commitments.map(({ history, ...commitment }) => {
		const poll = ids.get(commitment.poll);
		if (poll === undefined) throw new Error('A commitment without its poll was let in.');
		return { history, commitment: { ...commitment, id: createId(), consultation, cluster, poll } };
	});
	return {
		polls: polls.map((given) => ({ id: ids.get(given.id) ?? createId(), cluster, given })),
		commitments: adopted.map(({ commitment }) => commitment),
		updates: adopted.flatMap(({ history, commitment: { id: commitment } }) =>
			history.map((update) => ({ commitment, ...update, by: null, role: null }))
		)
	};
}

/** What a vote asked leads to clusters and recommendations by their new ids; of a passage nobody knows the letters any more. */
function pollRow(
	{ id, cluster, given }: { id: string; cluster: string | null; given: OutcomePoll },
	consultation: string,
	{ homes, recommendations }: { homes: Ids; recommendations: Ids }
): ClosedPoll {
	const { method, actions, kind, rules, openedAt, frozen, result, statement, reviewDate, closedAt } = given;
	const subject = subjectRow(given.subject, recommendations);
	return {
		id,
		consultation,
		cluster,
		subject,
		indicative: false,
		workshop: null,
		method,
		kind,
		rules,
		openedAt,
		frozen,
		result,
		statement,
		reviewDate,
		closedAt,
		actions: subject.kind === 'priorities' ? actions.map((one) => homes.get(one) ?? one) : actions,
		state: 'closed',
		roster: [],
		closesAt: null,
		closesAtFirst: null,
		rerun: rerunOf(given),
		createdAt: openedAt,
		saidAt: closedAt
	};
}

function subjectRow(subject: OutcomePoll['subject'], recommendations: Ids): PollSubject {
	if (subject.kind === 'passage') return { ...subject, anchor: null };
	if (subject.kind !== 'rating') return subject;
	const { kind, proposed } = subject;
	return { kind, recommendation: recommendations.get(nameOf(subject)) ?? '', proposed };
}

/** Which earlier vote it was that asked the same, the file does not say. */
const rerunOf = ({ again, undivided = false }: OutcomeCluster['polls'][number]) =>
	again || undivided ? { of: '', changed: 0, undivided, ...(again ? {} : { otherWords: true as const }) } : null;

/** As it stands in the file; a file without terms, or with labels that it has none for, gets those that an import would make. */
function taxonomyRows(given: Outcome['taxonomy'], lists: readonly OutcomeRecommendation[]) {
	let { terms, links } = identifyTaxonomy(given, createId);
	if (terms.length > 0 && unknownLabels(terms, lists).length === 0) return { terms, links };
	for (const [review, some] of Map.groupBy(lists, (one) => one.review)) {
		const grown = growTaxonomy({ terms, links }, some, review, createId);
		const aliases = new Map(grown.aliases.map((term) => [term.id, term]));
		terms = [...terms, ...grown.terms].map((term) => aliases.get(term.id) ?? term);
		links = [...links, ...grown.links];
	}
	return { terms, links };
}

/** By review and number: the ids are new. */
type Ids = ReadonlyMap<string, string>;

function continuityRows(lists: readonly OutcomeRecommendation[], ids: Ids) {
	return lists.flatMap((one) =>
		one.continues.flatMap(({ then, ...before }) => {
			const later = ids.get(nameOf(one));
			const earlier = ids.get(nameOf(before));
			return !then && later && earlier ? [{ later, earlier, status: 'confirmed' as const }] : [];
		})
	);
}

/** What the file says of each earlier outcome: the recommendations that something goes on from. */
function earlierRows(lists: readonly OutcomeRecommendation[], ids: Ids, consultation: string, broughtAt: number) {
	const told = lists.flatMap((one) =>
		one.continues.flatMap(({ then, ...earlier }) =>
			then ? [{ later: ids.get(nameOf(one)), id: createId(), ...earlier, ...then }] : []
		)
	);
	return [...Map.groupBy(told, ({ outcome }) => outcome.sha256).values()].map((some) => ({
		outcome: { ...some[0]!.outcome, id: createId(), consultation, broughtAt },
		recommendations: some.map(({ outcome: _, later: __, ...one }) => ({
			...one,
			states: [],
			translations: []
		})),
		continuity: some.flatMap(({ later, id: earlier }) =>
			later ? [{ later, earlier, status: 'confirmed' as const }] : []
		)
	}));
}
