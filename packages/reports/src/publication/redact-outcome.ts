import {
	createByText,
	getByText,
	withoutJudgements,
	type Assessment,
	type Block,
	type Run
} from '@plenum/domain/clusters/assessment';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { consensusOn } from '@plenum/domain/polls/counting/consensus';
import { linesToPublish } from '@plenum/domain/polls/disclosure/disclosure';
import { subjectIn } from '@plenum/domain/polls/subject';
import type { ResultLine } from '@plenum/domain/polls/result';
import { ratingLinesToShow } from '@plenum/domain/ratings/disclose-ratings';
import type { Distribution } from '@plenum/domain/ratings/rating-line';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import type { Outcome, OutcomeCluster, OutcomePoll } from '../outcome/outcome.ts';
import { publicResponsibilities, withoutContacts } from './public-responsibilities.ts';
import { publicProgress } from './public-progress.ts';
import { publicSources } from './public-sources.ts';
import { publicMechanisms } from './public-mechanisms.ts';
import { termsOf } from '@plenum/domain/taxonomy/label-names';
import { withoutHiddenRatings, withoutSensitiveNames, withPublicWording } from './public-votes.ts';
import {
	mechanismPlaces,
	pollPlaces,
	sourcePlaces,
	textPlaces,
	withoutMechanismTexts,
	withoutPollTexts,
	withoutSourceTexts,
	withoutTexts,
	type TextPlace
} from './text-places.ts';

/** What stands where something was held back: that something is missing is never hidden. */
export const heldBackSign = '[…]';

/** The hash of a value's canonical JSON. */
export type HashOf = (value: unknown) => string;

export type Redaction = {
	/** Clusters that stay out of everything public. */
	sensitive: ReadonlySet<string>;
	/** Texts that the facilitator holds back, by their places. */
	heldBack: ReadonlySet<string>;
	/** [FOLLOWUP1] Whether a facilitator chose to publish progress reports. */
	progress?: boolean;
};

/**
 * [PUBLISH1] What may be seen by everyone. Sensitive clusters are removed, and marked passages and held-back texts become a sign. Votes are
 * divided only where no one is exposed. Earlier wordings of a follow-up, and those of corrections, are removed. Hashes are those of what is
 * shown: the hash of a hidden word would let it be guessed.
 */
export function redactOutcome(outcome: Outcome, redaction: Redaction, hashOf: HashOf): Outcome {
	const open = withoutSensitive(outcome, redaction.sensitive, redaction.progress);
	const clusters = open.clusters.map((cluster) => rehashed(heldBack(cluster, redaction), hashOf));
	const polls = withoutPollTexts(open.polls, redaction.heldBack, heldBackSign).map((poll) =>
		rehashedPoll(poll, hashOf)
	);
	const mechanisms = open.mechanisms && withoutMechanismTexts(open.mechanisms, redaction.heldBack, heldBackSign);
	const offered = publicSources(outcome, redaction.sensitive, redaction.progress === true);
	const sources = withoutSourceTexts(offered, redaction.heldBack, heldBackSign);
	const texts = [
		...clusters.flatMap(textPlaces),
		...pollPlaces(polls),
		...(mechanisms ?? []).flatMap(mechanismPlaces),
		...sources.flatMap((source, at) => sourcePlaces({ at, source }))
	];
	const others = { ...(mechanisms && { mechanisms }), ...(sources.length > 0 && { sources }) };
	return { ...open, clusters, polls, ...others, heldBack: texts.flatMap(signIn) };
}

/** [PUBLISH4] Where something was held back, as the data say it: the places of the signs. */
function signIn({ place, text }: TextPlace): string[] {
	return text === heldBackSign ? [place] : [];
}

/** What the check before publishing reads: all that is certain to stay out is out, nothing else is. */
export function withoutSensitive(outcome: Outcome, sensitive: ReadonlySet<string>, progress = false): Outcome {
	const clusters = outcome.clusters
		.filter(({ id }) => !sensitive.has(id))
		.map((cluster) => withProgress(withoutMarked(cluster), progress ? cluster.progress : undefined));
	const hidden = new Set(outcome.clusters.flatMap(({ id }) => (sensitive.has(id) ? id : [])));
	const lists = clusters.flatMap(({ recommendations }) => recommendations);
	const { mechanisms: all = [], responsibilities: said = [], ...rest } = withoutRounds(outcome);
	const mechanisms = publicMechanisms(all, lists);
	const responsibilities = publicResponsibilities(said, clusters, mechanisms);
	return {
		...rest,
		consultation: withoutContacts(withoutCalendar(rest.consultation)),
		taxonomy: termsOf(outcome.taxonomy, lists),
		clusters: clusters.map((cluster) => ({ ...cluster, polls: withoutHiddenRatings(cluster.polls, lists) })),
		polls: outcome.polls.map((poll) => withoutSensitiveNames(withSafeLines(poll), hidden, heldBackSign)),
		...(mechanisms.length > 0 && { mechanisms }),
		...(responsibilities.length > 0 && { responsibilities })
	};
}

/**
 * [PROGRESS40] [EVIDENCE10] [INDICATOR7] Who was asked, and until when, is not for everyone outside; nor are figures. Sources are read apart
 * (`publicSources`).
 */
function withoutRounds({ reportingRounds: _, sources: __, indicators: ___, ...outcome }: Outcome): Outcome {
	return outcome;
}

/** [PROGRESS40] What everyone in the consultation sees of progress is not for everyone outside, unless a facilitator chose so. */
function withProgress(
	{ progress: _, ...cluster }: OutcomeCluster,
	reports: OutcomeCluster['progress']
): OutcomeCluster {
	const progress = publicProgress(reports ?? []);
	return { ...cluster, ...(progress.length > 0 && { progress }) };
}

function withoutMarked(cluster: OutcomeCluster): OutcomeCluster {
	const assessment = textWithoutMarked(cluster.assessment);
	return {
		...cluster,
		recommendations: cluster.recommendations.map(withSafeRatings),
		pledges: cluster.pledges.map(withSafeRatings),
		matters: cluster.matters.map(withSafeRatings),
		// The number by which a text is known here was never public: without it, what it said cannot be tried out.
		document: { ...cluster.document, id: cluster.id },
		assessment,
		polls: cluster.polls.map((poll) => withPublicWording(withSafeLines(poll), assessment, heldBackSign)),
		commitments: cluster.commitments.map((commitment) => ({ ...commitment, history: [] })),
		...(cluster.corrections && { corrections: cluster.corrections.map((one) => ({ ...one, words: null })) })
	};
}

/** [CALENDAR5] Its own dates say how the consultation works, not what it came to. */
function withoutCalendar(consultation: Outcome['consultation']): Outcome['consultation'] {
	return { ...consultation, settings: withoutDates(consultation.settings) };
}

function withoutDates({ calendar: _, ...settings }: Settings): Settings {
	return settings;
}

/**
 * [PUBLISH2] Who was in an open round saw how each side's members rated; who reads of it sees no more than of a confidential round. That
 * members object is told, and not how many.
 */
function withSafeRatings<Item extends Ratings>(item: Item): Item {
	const sideRatings = item.sideRatings.map(({ distribution, objections, ...rating }) => ({
		...rating,
		distribution: distribution && isSafeDistribution(distribution) ? distribution : null,
		objections: Math.min(objections, 1)
	}));
	return { ...item, sideRatings };
}

/** Where the round did not tell who sees a regression it was confidential, and gave nobody away. */
function isSafeDistribution({ regression, ...counts }: Distribution): boolean {
	if (regression === null) return true;
	const [shown] = ratingLinesToShow('confidential', [{ ...counts, regression, constituencies: [] }]);
	return shown !== undefined && shown.regression !== null;
}

function textWithoutMarked(assessment: Assessment): Assessment {
	const texts = createByText((text) => getByText(assessment, text).map(blockWithoutMarked));
	return { ...assessment, ...texts, actions: assessment.actions.map(withoutJudgements) };
}

function blockWithoutMarked(block: Block): Block {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return { ...block, runs: runsWithoutMarked(block.runs) };
		case 'bullet-list':
		case 'ordered-list':
			return { ...block, items: block.items.map((item) => item.map(blockWithoutMarked)) };
	}
}

/** One sign for a passage, however many styles it had. */
function runsWithoutMarked(runs: readonly Run[]): Run[] {
	const result: Run[] = [];
	let isHeld = false;
	for (const run of runs) {
		const wasHeld = isHeld;
		isHeld = run.marks.includes('held-back');
		if (!isHeld) result.push(run);
		else if (!wasHeld) result.push({ text: heldBackSign, marks: [], href: null });
	}
	return result;
}

/** [PUBLISH2] Who was in the room saw an open vote; who reads of it shall not learn how one of two people voted. */
export function withSafeLines<Poll extends Omit<OutcomePoll, 'subject'>>(poll: Poll): Poll {
	const { result } = poll;
	if (result.lines.length === 0) return poll;
	const rerun = { undivided: poll.undivided === true };
	const lines = linesToPublish({ ...poll, rerun }, result.lines);
	const alone = new Set(lines.flatMap(({ constituencies: [side, another] }) => (another === undefined ? side : [])));
	const subjects = result.subjects.map((subject, place) => ({
		...subject,
		counts:
			subject.counts && lines.length > 0
				? {
						...subject.counts,
						...(subject.counts.objections
							? { objections: subject.counts.objections.filter(({ constituency }) => alone.has(constituency)) }
							: {}),
						below: stillShown(subject.counts.below, lines),
						consensus: consensusOn(lines, place)
					}
				: null
	}));
	const turnout = result.turnout && { ...result.turnout, below: stillShown(result.turnout.below, lines) };
	return { ...poll, result: { ...result, lines, subjects, turnout } };
}

/** The lines that missed what was asked of each, and are lines still. */
function stillShown(below: readonly string[][], lines: readonly ResultLine[]): string[][] {
	const shown = new Set(lines.map(({ constituencies }) => constituencies.join()));
	return below.filter((constituencies) => shown.has(constituencies.join()));
}

function heldBack(cluster: OutcomeCluster, { heldBack: places }: Redaction): OutcomeCluster {
	const shown = withoutTexts(cluster, places, heldBackSign);
	return { ...shown, polls: shown.polls.map((poll) => withPublicWording(poll, shown.assessment, heldBackSign)) };
}

function rehashed(cluster: OutcomeCluster, hashOf: HashOf): OutcomeCluster {
	const isReadable = cluster.document.sha256 !== null;
	const sha256 = isReadable ? hashOf(cluster.assessment) : null;
	const { closing } = cluster;
	return {
		...cluster,
		document: { ...cluster.document, sha256 },
		closing: closing && { ...closing, documentSha256: sha256 ?? closing.documentSha256 },
		polls: cluster.polls.map((poll) => rehashedPoll(poll, hashOf)),
		commitments: cluster.commitments.map((commitment) => ({
			...commitment,
			actionSha256: hashOf(commitment.action)
		}))
	};
}

function rehashedPoll(poll: OutcomePoll, hashOf: HashOf): OutcomePoll {
	return { ...poll, frozen: poll.frozen.map((one) => ({ ...one, sha256: hashOf(subjectIn(one)) })) };
}
