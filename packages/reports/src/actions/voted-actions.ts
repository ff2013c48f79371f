import { getByText, type Assessment, type FollowUpAction, type Indicator } from '@plenum/domain/clusters/assessment';
import { inserted } from '../insertions.ts';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { notSharedBy } from '@plenum/domain/polls/disclosure/not-shared';
import { constituencyLabel, saidLevel, sideInText } from '../matrix/labels.ts';
import type { Decision } from '../decision/decision.ts';
import { isFrozenAction, subjectIn, type QuestionSubject } from '@plenum/domain/polls/subject';
import { readDecision } from '../decision/read-decision.ts';
import type { SubjectCounts } from '@plenum/domain/polls/result';
import type { OutcomeCluster, OutcomeCommitment, OutcomePoll } from '../outcome/outcome.ts';
import { saysTheSame } from '../outcome/same-letters.ts';
import type { ReportWords } from '../words/report-words.ts';

/** An action as it was put to the vote, and what became of it. */
export type VotedAction = {
	action: FollowUpAction;
	adopted: boolean;
	poll: OutcomePoll;
	/** Where it stands on the ballot report of that poll. */
	place: number;
	/** Null where the figures would give someone away. */
	counts: SubjectCounts | null;
	commitment: OutcomeCommitment | null;
	indicators: Indicator[];
};

/** With its indicators as they stood when it was adopted; as the text has them where it was not. */
export function votedActions({ polls, commitments, assessment }: OutcomeCluster): VotedAction[] {
	return polls.flatMap((poll) =>
		poll.frozen.flatMap((one, place) => {
			if (!isFrozenAction(one)) return [];
			const { action, sha256 } = one;
			const { adopted = false, counts = null } = poll.result.subjects[place] ?? {};
			const commitment = commitments.find((one) => one.poll === poll.id && one.actionSha256 === sha256) ?? null;
			const indicators = (commitment?.indicators ?? assessment.indicators).filter(({ id }) =>
				action.indicators.includes(id)
			);
			return [{ action, adopted, poll, place, counts, commitment, indicators }];
		})
	);
}

/** An action that was put to the vote, once or several times in the same words: with each of its votes, in their order. */
export type DecidedAction = VotedAction & { votes: VotedAction[] };

/** [REPORTS22] What was voted on several times stands once: adopted where it ever was, with the follow-up that was kept up last. */
export function decidedActions(cluster: OutcomeCluster): DecidedAction[] {
	const actions = Map.groupBy(votedActions(cluster), ({ action, poll, place }) => {
		return `${action.id} ${poll.frozen[place]?.sha256}`;
	});
	return [...actions.values()].flatMap((votes) => {
		const decided = votes.findLast(({ adopted }) => adopted) ?? votes.at(-1);
		const kept = votes.flatMap(({ commitment }) => commitment ?? []).toSorted((a, b) => b.updatedAt - a.updatedAt);
		return decided ? [{ ...decided, commitment: kept[0] ?? null, votes }] : [];
	});
}

/** Actions as they were when they were put to the vote, not as the text says since. */
export function adoptedActions(cluster: OutcomeCluster): DecidedAction[] {
	return decidedActions(cluster).filter(({ adopted }) => adopted);
}

/** A vote of an outcome, or of minutes, which tell questions as well. */
export type ToldPoll = Omit<OutcomePoll, 'subject'> & { subject: OutcomePoll['subject'] | QuestionSubject };

/** [EXPORTS111] What a vote asked, within a sentence; null of actions and questions, which say it themselves. */
export function subjectInWords(settings: Settings, words: ReportWords, subject: ToldPoll['subject']): string | null {
	const { votedOn } = words;
	switch (subject.kind) {
		case 'actions':
		case 'question':
			return null;
		case 'text':
			return votedOn.text(words.sections[subject.section]);
		case 'passage':
			return votedOn.passage(words.sections[subject.section]);
		case 'rating':
			return votedOn.rating(subject.number, saidLevel(settings, words, subject.proposed));
		case 'agenda':
			return votedOn.agenda;
		case 'outcome':
			return votedOn.outcome(subject.version);
		case 'priorities':
			return votedOn.priorities;
	}
}

/** The lines of a ballot as documents name them: actions and clusters in their own words, everything else by what it is. */
export function ballotLines(settings: Settings, words: ReportWords, poll: ToldPoll): string[] {
	const own = poll.frozen.map((one) => subjectIn(one).text);
	const named = poll.subject.kind === 'priorities' ? null : subjectInWords(settings, words, poll.subject);
	if (named === null) return own;
	return own.map((text) =>
		poll.subject.kind === 'passage' ? `${named}${words.colon}${words.reports.quoted(inserted(words, text))}` : named
	);
}

/** Actions of the text that were never put to the vote. */
export function proposedActions(cluster: OutcomeCluster): FollowUpAction[] {
	const voted = new Set(votedActions(cluster).map(({ action }) => action.id));
	return cluster.assessment.actions.filter(({ id, text }) => !voted.has(id) && text.trim() !== '');
}

/** Polls of an outcome, or of some of its clusters. */
export type VotedPolls = { polls: readonly OutcomePoll[]; clusters: readonly OutcomeCluster[] };

/** How many actions were put to the vote, how many were adopted, and how many votes were held on other matters. */
export function countVotes(voted: VotedPolls): { actions: number; adopted: number; others: number } {
	const actions = voted.clusters.flatMap(votedActions);
	const adopted = actions.filter((action) => action.adopted).length;
	return { actions: actions.length, adopted, others: otherVotes(voted).length };
}

/** Votes on what is no action, of these clusters and on the consultation as a whole. */
export function otherVotes({ polls, clusters }: VotedPolls): OutcomePoll[] {
	return [...polls, ...clusters.flatMap((cluster) => cluster.polls)].filter(
		({ subject }) => subject.kind !== 'actions'
	);
}

/** `Put to the vote: what comes first`, where the lines of the ballot do not say it themselves. */
export function askedLine(
	settings: Settings,
	words: ReportWords,
	poll: ToldPoll,
	lines: readonly string[] = ballotLines(settings, words, poll)
): string | null {
	const asked = subjectInWords(settings, words, poll.subject);
	return asked === null || lines.some((line) => line.startsWith(asked)) ? null : words.votedOn.asked(asked);
}

/** [EXPORTS114] What was put to the vote in its own words, where the document does not print them elsewhere. */
export function votedWording({ subject, frozen }: OutcomePoll, assessment: Assessment | null): string[] {
	const texts = frozen.map((one) => subjectIn(one).text);
	if (subject.kind === 'agenda' || subject.kind === 'outcome') return texts;
	if (subject.kind !== 'text' || !assessment) return [];
	const now = getByText(assessment, subject.section);
	return texts.every((text) => saysTheSame(now, text)) ? [] : texts;
}

/** What is read of a poll in a document. */
export function decisionOf(
	settings: Settings,
	words: ReportWords,
	poll: ToldPoll,
	lines: readonly string[] = ballotLines(settings, words, poll)
): Decision {
	return readDecision({
		kind: poll.kind,
		rules: poll.rules,
		priorities: poll.subject.kind === 'priorities',
		isQuestion: poll.subject.kind === 'question',
		result: poll.result,
		again: poll.again === true,
		texts: lines,
		words: words.decision,
		sideOf: (id) => inserted(words, constituencyLabel(settings, words, id))
	});
}

/** The constituencies that do not share it, as they are named within a sentence. */
export function sidesNotSharing(settings: Settings, words: ReportWords, { poll, place }: VotedAction): string[] {
	const { lines, subjects } = poll.result;
	const consensus = subjects[place]?.counts?.consensus ?? null;
	return notSharedBy(lines, place, consensus).map((id) => sideInText(settings, words, id));
}

/** The constituencies in which more were for it than against, as far as the vote is told by constituency. */
export function sidesInFavour(settings: Settings, words: ReportWords, { poll, place }: VotedAction): string[] {
	const { lines } = poll.result;
	if (lines.length < 2) return [];
	return lines
		.filter(({ subjects }) => {
			const tally = subjects[place]?.tally;
			return tally !== undefined && tally.for > tally.against;
		})
		.flatMap(({ constituencies }) => constituencies.map((id) => sideInText(settings, words, id)));
}

/** [REPORTS12] `Not shared by: civil society.` Nothing where every side shares it, or it was not adopted. */
export function notSharedLine(settings: Settings, words: ReportWords, { poll, place }: VotedAction): string {
	return decisionOf(settings, words, poll).subjects[place]?.notShared ?? '';
}

/**
 * `For: 12, Against: 3, Abstentions: 1. Not shared by: civil society.` Nothing where the figures are not told. Of several votes each
 * has a line, which begins with what came of it.
 */
export function voteLines(settings: Settings, words: ReportWords, { votes }: DecidedAction): string[] {
	return votes
		.map(({ poll, place }) => {
			const { said = '', notShared = '', verdict = '' } = decisionOf(settings, words, poll).subjects[place] ?? {};
			return [votes.length > 1 ? `${verdict}.` : '', said, notShared].filter(Boolean).join(' ');
		})
		.filter(Boolean);
}

/** Why it was objected to, each reason with its side. */
export function objectionLines(settings: Settings, words: ReportWords, { votes }: DecidedAction): string[] {
	return votes.flatMap(({ poll, place }) => {
		const { objections = [] } = decisionOf(settings, words, poll).subjects[place] ?? {};
		return objections.map(
			({ side, reason }) =>
				`${words.decision.objection} (${inserted(words, side)})${words.colon}${inserted(words, reason)}`
		);
	});
}
