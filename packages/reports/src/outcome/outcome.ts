import type { AdditionWords } from '@plenum/domain/clusters/addition';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { Closing, Lineage } from '@plenum/domain/clusters/cluster';
import type { CorrectedPlace } from '@plenum/domain/corrections/text-correction';
import type { EarlierAssessment } from '@plenum/domain/clusters/earlier-outcome';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import type { Commitment, CommitmentUpdate } from '@plenum/domain/commitments/commitment';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { Source, SourceKind } from '@plenum/domain/evidence/source';
import type { IndicatorValue, NumberedPlan } from '@plenum/domain/indicators/indicator-series';
import type { Responsibility } from '@plenum/domain/institutions/responsibility';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { KeptRecommendation } from '@plenum/domain/matrix/rows/kept-recommendation';
import type { CodedMechanism } from '@plenum/domain/mechanisms/mechanism';
import type { OutcomeProcess } from '../process/outcome-process.ts';
import type { ClosedPoll } from '@plenum/domain/polls/poll';
import type { FrozenSubject, Matter } from '@plenum/domain/polls/subject';
import type { ProgressAnswer, ProgressReport, ReportingRound } from '@plenum/domain/progress-reports/progress-report';
import type { NamedTaxonomy } from '@plenum/domain/taxonomy/label-names';

export const outcomeVersion = 'plenum-outcome/1';

/**
 * `continues`: the recommendations of earlier reviews that it goes on from, as a person confirmed. `then`: as an earlier
 * outcome tells it; null where it stands in this one.
 */
export type OutcomeRecommendation = KeptRecommendation &
	Ratings & {
		continues: { review: number | null; number: string; then: EarlierAssessment | null }[];
	};
/** [ADDITIONS5] A voluntary pledge, or a new matter: no recommendation of the UN, and in no list of those. Assessed alike. */
export type OutcomeAddition = AdditionWords & Ratings & { number: string };
/**
 * [MECHANISM7] What another mechanism recommends: no recommendation of the review, and in no list or count of those. `beside`: what
 * a person said of it and one of the review, which is told by its review and number.
 */
export type OutcomeMechanism = Omit<CodedMechanism, 'id' | 'raw'> & {
	beside: { review: number | null; number: string; status: 'confirmed' | 'refused' }[];
};
/**
 * [INSTITUTION7] What a person said of an institution and a recommendation. The recommendation is told by its review and number (of other
 * mechanisms the code), the institution by its id in the settings.
 */
export type OutcomeResponsibility = { review: number | null; number: string } & Omit<Responsibility, 'subject'>;
/**
 * [INDICATOR7] How an indicator of the commitments is measured, and its values. `corrects`: the place of the value that it corrects.
 */
export type OutcomeIndicator = {
	indicator: string;
	plans: NumberedPlan[];
	values: (Omit<IndicatorValue, 'id' | 'indicator' | 'corrects'> & { corrects: number | null })[];
};
/**
 * [EXPORTS111] What a vote of an outcome asked. A recommendation is told by its review and number, a passage by its section, for the ids of
 * its letters lead to who typed them. A question by itself is in no outcome: it was asked for the moment.
 */
export type OutcomeSubject =
	| { kind: 'actions' }
	| Exclude<Matter, { kind: 'passage' | 'rating' }>
	| Omit<Matter & { kind: 'passage' }, 'anchor'>
	| (Omit<Matter & { kind: 'rating' }, 'recommendation'> & { review: number | null; number: string });

/**
 * Without its roster: what was decided, not who was there. `actions`, `frozen` and `result.subjects` have one for each
 * subject of the ballot, in its order; of priorities, `actions` are the ids of the clusters.
 */
export type OutcomePoll = Omit<
	ClosedPoll,
	| 'state'
	| 'consultation'
	| 'cluster'
	| 'workshop'
	| 'createdAt'
	| 'roster'
	| 'closesAt'
	| 'closesAtFirst'
	| 'rerun'
	| 'saidAt'
	| 'subject'
	| 'indicative'
	| 'frozen'
> & {
	subject: OutcomeSubject;
	frozen: FrozenSubject[];
	/** [POLL23] An earlier vote asked nearly the same people the same. */
	again?: boolean;
	/** And so few had changed that a division of it by constituency is not for everyone's eyes. */
	undivided?: boolean;
};
/** With its history; of an update's author only the constituency. */
export type OutcomeCommitment = Omit<Commitment, 'consultation' | 'cluster'> & {
	history: Omit<CommitmentUpdate, 'by' | 'role'>[];
};

/**
 * [CORRECT8] A typing error that was put right after the closing; the texts have it. `of`: which section, action, side or
 * recommendation; empty of the statement. Without words in what is published.
 */
export type OutcomeCorrection = {
	at: number;
	part: CorrectedPlace['part'];
	of: string;
	words: { before: string; after: string; reason: string } | null;
};

/** [PROGRESS40] A recommendation is told by its review and number, a commitment by its id in the file. */
export type OutcomeProgressSubject =
	| { kind: 'recommendation'; review: number | null; number: string }
	| { kind: 'commitment'; id: string };
/**
 * [PROGRESS40] A report that everyone saw, with what the other sides said of it. Of its reporter it knows the constituency, and the
 * institution where that is not anonymous. `round`: the place of its round among the rounds. `supersededBy`: the place of the report of
 * this cluster that came in its place.
 */
export type OutcomeProgressReport = Pick<
	ProgressReport,
	'constituency' | 'institution' | 'anonymous' | 'content' | 'late' | 'question'
> & {
	subject: OutcomeProgressSubject;
	state: 'shown' | 'returned';
	round: number | null;
	submittedAt: number;
	shownAt: number;
	supersededBy: number | null;
	answers: Omit<ProgressAnswer, 'report'>[];
};
export type OutcomeReportingRound = Omit<ReportingRound, 'id' | 'consultation' | 'subjects'> & {
	subjects: OutcomeProgressSubject[];
};

/** [EVIDENCE10] A report is told by the place of its cluster, and by its place among the reports there. A value is told by its place in its series. */
export type OutcomeSourceSubject =
	| { kind: 'recommendation'; review: number | null; number: string }
	| { kind: 'progress-report'; cluster: number; place: number }
	| { kind: 'indicator-value'; indicator: string; place: number };
export type OutcomeSource = Omit<Source, 'id' | 'consultation' | 'kind' | 'subjects' | 'version'> & {
	kind: Exclude<SourceKind, 'testimony'>;
	subjects: OutcomeSourceSubject[];
};

export type OutcomeCluster = {
	id: string;
	label: string;
	/** Without a hash where what is stored of the text cannot be read: the assessment is then empty, and is not what was written. */
	document: { id: string; sha256: string | null };
	lineage: Pick<Lineage, 'kind' | 'label' | 'at'>[];
	/** In the order of their numbers. */
	recommendations: OutcomeRecommendation[];
	pledges: OutcomeAddition[];
	matters: OutcomeAddition[];
	assessment: Assessment;
	/** Null while the cluster is open. */
	closing: Closing | null;
	/** Closed polls on its actions, text and ratings, in the order of their closing. */
	polls: OutcomePoll[];
	commitments: OutcomeCommitment[];
	/** Absent where there is none. */
	corrections?: OutcomeCorrection[];
	/** On its recommendations and commitments, in the order in which everyone saw them; absent where there is none. */
	progress?: OutcomeProgressReport[];
};

/**
 * [EXPORTS1] The consolidated result as plain data: everything that a document is made from. Of people it knows their
 * constituency alone. What was written as text may still name someone: that is for those who wrote it to decide.
 */
export type Outcome = {
	version: typeof outcomeVersion;
	exportedAt: number;
	/** [EXPORTS31] The number of the version that it was frozen as; null for a draft, as things stood when it was made. */
	frozenAs: number | null;
	consultation: Consultation;
	/** The labels of the sources, and what the facilitator made of them. */
	taxonomy: NamedTaxonomy;
	clusters: OutcomeCluster[];
	/** [EXPORTS111] Closed votes on no cluster by itself, such as which clusters come first: in the order of their closing. */
	polls: OutcomePoll[];
	/** [MECHANISM7] In the order in which they came; missing where nothing of other mechanisms is here. */
	mechanisms?: OutcomeMechanism[];
	/** [PROGRESS40] In the order in which they were opened; missing where there was none. */
	reportingRounds?: OutcomeReportingRound[];
	/** [EVIDENCE10] In the order in which they were added, without testimonies; missing where there is none. */
	sources?: OutcomeSource[];
	/** [INSTITUTION7] Missing where nobody said who is responsible. */
	responsibilities?: OutcomeResponsibility[];
	/** [INDICATOR7] In the order of the commitments; missing where none is measured. */
	indicators?: OutcomeIndicator[];
	/** [EXPORTS26] How it came about; missing where the record tells nothing of it. */
	process?: OutcomeProcess;
	/** [PUBLISH4] Only in what was redacted for publication: the places where something was held back. */
	heldBack?: string[];
	journal: OutcomeRecord;
};

/** The end of the record when this was made: holders can later see whether the record was altered. */
export type OutcomeRecord = {
	head: string;
	length: number;
	/** [JOURNAL13] In the order of closings; missing where no device signed. */
	countersigned?: CountersignedClosing[];
};

/**
 * [JOURNAL12] The head at a closing (`length` lines, the hash of the last), and the devices that signed it. `sides`: of how many
 * constituencies; of a device those among which its own is. Keys and signatures are base64url.
 */
export type CountersignedClosing = {
	length: number;
	hash: string;
	at: number;
	sides: number;
	devices: { key: string; signature: string; sides: string[] }[];
};

/** The recommendations of the UN that were not withdrawn: what every figure counts. */
export function listedRecommendations({
	recommendations
}: Pick<OutcomeCluster, 'recommendations'>): OutcomeRecommendation[] {
	return recommendations.filter(({ withdrawn }) => !withdrawn);
}

/** With pledges and new matters. */
export function listedItems(cluster: OutcomeCluster): (OutcomeRecommendation | OutcomeAddition)[] {
	return [...listedRecommendations(cluster), ...cluster.pledges, ...cluster.matters];
}

/** Everything of a cluster that was rated by itself, withdrawn recommendations as well. */
export function allAssessed({ recommendations, pledges, matters }: OutcomeCluster): Ratings[] {
	return [...recommendations, ...pledges, ...matters];
}

export function allSideRatings(cluster: OutcomeCluster): Ratings['sideRatings'] {
	return allAssessed(cluster).flatMap(({ sideRatings }) => sideRatings);
}

/** Which version a document is made from: one by its number, the last one (a draft where there is none), or a draft. */
export type WhichVersion = number | 'latest' | 'draft';

/** All votes: of the consultation first, then of each cluster. */
export function allPolls({ polls, clusters }: Outcome): OutcomePoll[] {
	return [...polls, ...clusters.flatMap((cluster) => cluster.polls)];
}

/** [EXPORTS11] Two outcomes are equal where all but random ids, the record and the time of making agree. */
export function equalOutcome(one: Outcome, other: Outcome): boolean {
	return canonicalJson(contentOf(one)) === canonicalJson(contentOf(other));
}

/** What stays when an outcome moves to another server: polls are told apart by their place, not by their id. */
export function contentOf(outcome: Outcome): unknown {
	return {
		version: outcome.version,
		consultation: { ...outcome.consultation, id: '', createdAt: 0 },
		taxonomy: outcome.taxonomy,
		clusters: outcome.clusters.map(contentOfCluster),
		polls: outcome.polls.map((poll) => contentOfPoll(outcome, poll)),
		mechanisms: outcome.mechanisms ?? [],
		reportingRounds: (outcome.reportingRounds ?? []).map((round) => contentOfRound(outcome, round)),
		sources: outcome.sources ?? [],
		responsibilities: outcome.responsibilities ?? [],
		indicators: outcome.indicators ?? []
	};
}

/** Names each cluster of priorities by its place. */
function contentOfPoll({ clusters }: Outcome, poll: OutcomePoll): unknown {
	if (poll.subject.kind !== 'priorities') return { ...poll, id: '' };
	const places = new Map(clusters.map(({ id }, place) => [id, String(place)]));
	return { ...poll, id: '', actions: poll.actions.map((id) => places.get(id) ?? '') };
}

/** Names each commitment by its place. */
function contentOfRound({ clusters }: Outcome, round: OutcomeReportingRound): unknown {
	const places = clusters.flatMap(({ commitments }, at) =>
		commitments.map(({ id }, place) => [id, `${at} ${place}`] as const)
	);
	return { ...round, subjects: round.subjects.map((subject) => contentOfSubject(new Map(places), subject)) };
}

function contentOfSubject(places: ReadonlyMap<string, string>, subject: OutcomeProgressSubject): unknown {
	return subject.kind === 'commitment' ? { ...subject, id: places.get(subject.id) ?? '' } : subject;
}

function contentOfCluster(cluster: OutcomeCluster): unknown {
	const places = new Map(cluster.polls.map((poll, place) => [poll.id, String(place)]));
	const commitments = new Map(cluster.commitments.map(({ id }, place) => [id, String(place)]));
	const { corrections = [], progress = [], ...content } = cluster;
	// Corrections are of the record, and the text that was sealed before them stays where they were made.
	const sealed = corrections.length === 0 ? cluster.closing : withSeal(cluster);
	return {
		...content,
		closing: sealed,
		id: '',
		document: cluster.document.sha256,
		polls: cluster.polls.map((poll) => ({ ...poll, id: '' })),
		commitments: cluster.commitments.map((commitment) => ({
			...commitment,
			id: '',
			poll: places.get(commitment.poll) ?? ''
		})),
		progress: progress.map((report) => ({ ...report, subject: contentOfSubject(commitments, report.subject) }))
	};
}

function withSeal({ closing, document }: OutcomeCluster): Closing | null {
	return closing && { ...closing, documentSha256: document.sha256 ?? closing.documentSha256 };
}
