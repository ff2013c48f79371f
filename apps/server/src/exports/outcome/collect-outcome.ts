import { isAddition } from '@plenum/domain/clusters/addition';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import {
	correctAssessment,
	correctClosing,
	type CorrectedPlace,
	type RecordedCorrection
} from '@plenum/domain/corrections/text-correction';
import { hashOf } from '@plenum/documents/content-hash';
import type { Lineage } from '@plenum/domain/clusters/cluster';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import type { Commitment, CommitmentUpdate } from '@plenum/domain/commitments/commitment';
import {
	outcomeVersion,
	type Outcome,
	type OutcomeAddition,
	type OutcomeCluster,
	type OutcomeCommitment,
	type OutcomePoll,
	type OutcomeRecommendation,
	type OutcomeSubject
} from '@plenum/reports/outcome/outcome';
import type { ClosedPoll, Poll } from '@plenum/domain/polls/poll';
import { subjectIn, type PollSubject, type QuestionSubject } from '@plenum/domain/polls/subject';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { nameTaxonomy } from '@plenum/domain/taxonomy/label-names';
import { inNumberOrder, inOrder } from '../../clusters/cluster-view.ts';
import {
	findAllRecommendations,
	findAssessed,
	findClusters,
	findMergedInto,
	type AssessedRow,
	type StoredRecommendation
} from '../../clusters/clusters.store.ts';
import { findContinues } from '../../clusters/find-continues.ts';
import { findLineage } from '../../clusters/lineage.store.ts';
import { findClusterRatings } from '../../clusters/side-ratings.store.ts';
import { findCommitments, findUpdates } from '../../commitments/commitments.store.ts';
import { findConsultation } from '../../consultations/consultations.store.ts';
import type { Db } from '../../db/db.ts';
import { collectProcess } from './collect-process.ts';
import { collectSources } from './collect-sources.ts';
import { collectIndicators } from './collect-indicators.ts';
import { findShownProgress, outcomeRounds, progressIn } from './collect-progress.ts';
import { collectMechanisms } from './collect-mechanisms.ts';
import { collectResponsibilities } from './collect-responsibilities.ts';
import { findCorrections, listCorrections } from '../../documents/versions/find-corrections.ts';
import { readDocument } from '../../documents/read-document.ts';
import { UnreadableDocumentError } from '../../documents/storage/unreadable-document.ts';
import { findHead } from '../../journal/journal.store.ts';
import { listCountersignatures } from '../../journal/list-countersignatures.ts';
import { findPolls } from '../../polls/polls.store.ts';
import { findTaxonomy } from '../../taxonomy/taxonomy.store.ts';

/** [EXPORTS20] Every room and each document as of one moment: the caller's transaction lets no other in between. */
export async function collectOutcome(
	db: Db,
	id: string,
	now: number
): Promise<Result<Outcome, 'consultation/unknown'>> {
	const consultation = await findConsultation(db, id);
	if (!consultation) return refuse('consultation/unknown');
	const { hash, length } = await findHead(db, id);
	const gathered = await decisionsOf(db, id);
	const continued = await findContinues(db, id);
	const shownProgress = await findShownProgress(db, id);
	const clusters: OutcomeCluster[] = [];
	for (const cluster of await findClusters(db, id)) {
		const corrections = await findCorrections(db, id, cluster.id);
		const text = await readText(db, cluster.document, corrections.inForce);
		const ratings = await findClusterRatings(db, cluster.id);
		const ratingsOf = (one: string): Ratings => ({
			sideRatings: inOrder(consultation.settings.constituencies, ratings.get(one)?.sideRatings ?? []).map(
				({ recordedBy: _, ...rating }) => rating
			),
			agreed: ratings.get(one)?.agreed ?? null
		});
		const assessed = inNumberOrder(await findAssessed(db, cluster.id));
		clusters.push({
			id: cluster.id,
			label: cluster.label,
			document: { id: cluster.document, sha256: text.sha256 },
			lineage: (await findLineage(db, cluster.id)).map(asLineage),
			recommendations: assessed
				.filter((one) => !isAddition(one))
				.map((one) => asRecommendation(one, ratingsOf(one.id), (continued.get(one.id) ?? []).map(asContinued))),
			pledges: assessed.filter(({ kind }) => kind === 'pledge').map((one) => asAddition(one, ratingsOf(one.id))),
			matters: assessed.filter(({ kind }) => kind === 'matter').map((one) => asAddition(one, ratingsOf(one.id))),
			assessment: text.assessment,
			closing: cluster.state === 'closed' ? correctClosing(cluster.closing, corrections.inForce) : null,
			polls: gathered.polls.get(cluster.id) ?? [],
			commitments: gathered.commitments.get(cluster.id) ?? [],
			...progressIn(shownProgress, {
				recommendations: assessed.filter((one) => !isAddition(one)),
				commitments: gathered.commitments.get(cluster.id) ?? []
			}),
			...asCorrections(listCorrections(corrections), assessed)
		});
	}
	const mechanisms = await collectMechanisms(db, id);
	const numbers = await findNumbers(db, id);
	const { values, ...measured } = await collectIndicators(db, id, clusters);
	const sources = await collectSources(db, id, clusters, shownProgress, { numbers, values });
	const { institutions = [] } = consultation.settings;
	const responsibilities = await collectResponsibilities(db, id, institutions);
	const countersigned = await listCountersignatures(db, id);
	const process = await collectProcess(db, id, consultation.settings, now);
	return ok({
		version: outcomeVersion,
		exportedAt: now,
		frozenAs: null,
		consultation,
		taxonomy: nameTaxonomy(await findTaxonomy(db, id)),
		clusters,
		polls: gathered.ofWhole,
		...(mechanisms.length > 0 && { mechanisms }),
		...outcomeRounds(shownProgress, {
			recommendations: [...numbers].map(([recommendation, one]) => ({
				...one,
				id: recommendation
			})),
			commitments: clusters.flatMap(({ commitments }) => commitments)
		}),
		...(sources.length > 0 && { sources }),
		...(responsibilities.length > 0 && { responsibilities }),
		...measured,
		...(process && { process }),
		journal: { head: hash, length, ...(countersigned.length > 0 && { countersigned }) }
	});
}

/** [EXPORTS21] One text that cannot be read does not keep all others from those who need them. */
async function readText(
	db: Db,
	document: string,
	corrections: readonly RecordedCorrection[]
): Promise<{ assessment: Assessment; sha256: string | null }> {
	try {
		const text = await readDocument(db, document);
		if (!text) throw new Error('A cluster has a document.');
		if (corrections.length === 0) return text;
		const assessment = correctAssessment(text.assessment, corrections);
		return { assessment, sha256: hashOf(assessment) };
	} catch (error) {
		if (error instanceof UnreadableDocumentError) return { assessment: emptyAssessment(), sha256: null };
		throw error;
	}
}

/** What was decided on a cluster that went into another stands with that one. */
async function decisionsOf(db: Db, consultation: string) {
	const homes = await findMergedInto(db, consultation);
	const homeOf = (cluster: string): string => {
		const into = homes.get(cluster);
		return into === undefined ? cluster : homeOf(into);
	};
	const closed = (await findPolls(db, consultation)).filter(isDecision).toSorted(byClosing);
	const recommendations = await findNumbers(db, consultation);
	const polls = Map.groupBy(closed, ({ cluster }) => cluster && homeOf(cluster));
	const told = (some: readonly DecidedPoll[] = []) => some.map((poll) => asOutcomePoll(poll, recommendations, homeOf));
	const commitments = new Map<string, OutcomeCommitment[]>();
	for (const commitment of await findCommitments(db, consultation)) {
		if (commitment.withdrawn) continue; // Its vote is void: neither binds anybody.
		const home = homeOf(commitment.cluster);
		const history = (await findUpdates(db, commitment.id)).map(asHistory);
		commitments.set(home, [...(commitments.get(home) ?? []), asCommitment(commitment, history)]);
	}
	return {
		polls: new Map([...polls].map(([cluster, some]) => [cluster, told(some)])),
		ofWhole: told(polls.get(null)),
		commitments
	};
}

type DecidedPoll = ClosedPoll & { subject: Exclude<PollSubject, QuestionSubject> };

/** [POLL60] What was indicative decided nothing, and is part of no outcome. */
function isDecision(poll: Poll): poll is DecidedPoll {
	return poll.state === 'closed' && poll.subject.kind !== 'question' && !poll.indicative;
}

/** Review and number of each recommendation, by its id. */
export type RecommendationNumbers = ReadonlyMap<string, { review: number | null; number: string }>;

export async function findNumbers(db: Db, consultation: string): Promise<RecommendationNumbers> {
	const found = await findAllRecommendations(db, consultation);
	return new Map(found.map(({ id, review, number }) => [id, { review, number }]));
}

function byClosing(a: ClosedPoll, b: ClosedPoll): number {
	return a.closedAt - b.closedAt || a.createdAt - b.createdAt;
}

/** [CORRECT8] Names recommendations by their number, for ids stay here. */
function asCorrections(
	corrections: readonly RecordedCorrection[],
	assessed: readonly AssessedRow[]
): Pick<OutcomeCluster, 'corrections'> {
	if (corrections.length === 0) return {};
	return {
		corrections: corrections.map(({ at, place, before, after, reason }) => ({
			at,
			part: place.part,
			of: correctedIn(place, (id) => assessed.find((one) => one.id === id)?.number ?? ''),
			words: { before, after, reason }
		}))
	};
}

function correctedIn(place: CorrectedPlace, numberOf: (id: string) => string): string {
	switch (place.part) {
		case 'section':
			return place.section;
		case 'action':
			return place.action;
		case 'statement':
			return '';
		case 'dissent':
			return place.constituency;
		case 'recommendation':
			return numberOf(place.recommendation);
	}
}

function asOutcomePoll(
	poll: DecidedPoll,
	recommendations: RecommendationNumbers,
	homeOf: (cluster: string) => string
): OutcomePoll {
	const subject = asSubject(poll, recommendations);
	const actions = subject.kind === 'priorities' ? poll.actions.map(homeOf) : poll.actions;
	return { ...asPoll(poll), subject, actions };
}

/** Without its roster, and without where it stood. */
export function asPoll(poll: ClosedPoll): Omit<OutcomePoll, 'subject'> {
	const { id, method, actions, kind, rules, frozen, openedAt, closedAt, result, statement, reviewDate } = poll;
	const rerun = poll.rerun
		? { again: !poll.rerun.otherWords, ...(poll.rerun.undivided ? { undivided: true } : {}) }
		: {};
	return { id, method, actions, kind, rules, frozen, openedAt, closedAt, result, statement, reviewDate, ...rerun };
}

/** [EXPORTS111] Ids of recommendations and of letters stay here. One whose recommendation is gone has the number that was voted on. */
export function asSubject(
	{ subject, frozen }: Pick<DecidedPoll, 'subject' | 'frozen'>,
	recommendations: RecommendationNumbers
): OutcomeSubject {
	if (subject.kind === 'passage') return { kind: subject.kind, section: subject.section };
	if (subject.kind !== 'rating') return subject;
	const [words] = frozen.map((one) => subjectIn(one).text);
	const { kind, proposed } = subject;
	const gone = { review: null, number: words?.split(' ')[0] ?? '' };
	return { kind, ...(recommendations.get(subject.recommendation) ?? gone), proposed };
}

function asCommitment(
	{ consultation: _, cluster: __, ...commitment }: Commitment,
	history: OutcomeCommitment['history']
): OutcomeCommitment {
	return { ...commitment, history };
}

/** [EXPORTS1] For which side it was made, and not by whom. */
function asHistory({ by: _, role: __, ...update }: CommitmentUpdate): OutcomeCommitment['history'][number] {
	return update;
}

const asContinued = ({ review, number, then }: OutcomeRecommendation['continues'][number]) => ({
	review,
	number,
	then
});

function asRecommendation(
	recommendation: StoredRecommendation,
	levels: Ratings,
	continues: OutcomeRecommendation['continues']
): OutcomeRecommendation {
	const { row, number, text, states, position, positionAsPrinted, source, themes, groups, sdgs } = recommendation;
	const { headerTheme, review, annotation, language, translations, withdrawn } = recommendation;
	const { claim, category, categorySuggested } = recommendation;
	return {
		row,
		number,
		text,
		states,
		position,
		positionAsPrinted,
		source,
		themes,
		groups,
		sdgs,
		headerTheme,
		review,
		annotation,
		language,
		translations,
		withdrawn,
		claim,
		category,
		categorySuggested,
		...levels,
		continues
	};
}

function asAddition({ number, text, note }: AssessedRow, levels: Ratings): OutcomeAddition {
	return { number, text, note, ...levels };
}

function asLineage({ kind, label, at }: Lineage): OutcomeCluster['lineage'][number] {
	return { kind, label, at };
}
