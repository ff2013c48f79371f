import { readResult, type FirstResult } from '@plenum/domain/polls/read-result';
import { noTaxonomy } from '@plenum/domain/taxonomy/label-names';
import type { PollRules } from '@plenum/domain/polls/rules';
import { outcomeVersion, type Outcome, type OutcomePoll } from './outcome.ts';

/** A poll as `plenum-outcome/1` told it: one action, for, against or abstain. */
type FirstPoll = Omit<OutcomePoll, 'method' | 'actions' | 'rules' | 'frozen' | 'result'> & {
	action: string;
	rules: Pick<PollRules, 'percentBase' | 'threshold' | 'quorum'>;
	frozen: OutcomePoll['frozen'][number];
	result: FirstResult;
};
type StoredOutcome = Omit<Outcome, 'version' | 'clusters'> & {
	version: string;
	clusters: (Omit<Outcome['clusters'][number], 'polls'> & { polls: (OutcomePoll | FirstPoll)[] })[];
};

/** An outcome as it was stored or brought, as outcomes are told now. What is none passes through, to be refused. */
export function readOutcome(stored: unknown): unknown {
	return withLaterFields(
		isFirst(stored) ? asNow(stored) : isEarlier(stored) ? { ...stored, version: outcomeVersion } : stored
	);
}

/** What outcomes did not say of a recommendation before Plenum kept it: nothing is known of it. */
const unsaid = {
	headerTheme: null,
	review: null,
	annotation: null,
	language: null,
	translations: [],
	withdrawn: false,
	claim: null,
	category: null,
	categorySuggested: true,
	readings: [],
	agreed: null,
	continues: []
};

/** An outcome from before these fields, with them; anything else as it is, to be refused. */
function withLaterFields(stored: unknown): unknown {
	if (!isObject(stored) || !('version' in stored) || stored.version !== outcomeVersion || !('clusters' in stored))
		return stored;
	const clusters = filled(stored.clusters, (cluster) => ({
		...{ pledges: [], matters: [] },
		...cluster,
		...('recommendations' in cluster ? { recommendations: filled(cluster.recommendations, withLaterOf) } : {}),
		...('polls' in cluster ? { polls: filled(cluster.polls, withAgain) } : {})
	}));
	return { taxonomy: noTaxonomy, ...stored, clusters };
}

/** That a vote was put again was told at first only where it forbade a division. */
function withAgain(poll: object): object {
	return 'undivided' in poll && poll.undivided === true ? { again: true, ...poll } : poll;
}

function withLaterOf(recommendation: object): object {
	const now: object & { continues: unknown } = { ...unsaid, ...recommendation };
	return { ...now, continues: filled(now.continues, (one) => ({ then: null, ...one })) };
}

function filled(list: unknown, fill: (one: object) => object): unknown {
	return Array.isArray(list) ? list.map((one: unknown) => (isObject(one) ? fill(one) : one)) : list;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

/** Of the second version, which knew levels of clusters alone, or the third, which knew neither pledges nor new matters. */
function isEarlier(stored: unknown): stored is object {
	if (!isObject(stored) || !('version' in stored)) return false;
	return stored.version === 'plenum-outcome/2' || stored.version === 'plenum-outcome/3';
}

function isFirst(stored: unknown): stored is StoredOutcome {
	if (typeof stored !== 'object' || stored === null) return false;
	if (!('version' in stored) || stored.version !== 'plenum-outcome/1') return false;
	return 'clusters' in stored && Array.isArray(stored.clusters) && stored.clusters.every(hasPolls);
}

function hasPolls(cluster: unknown): boolean {
	if (typeof cluster !== 'object' || cluster === null || !('polls' in cluster)) return false;
	return Array.isArray(cluster.polls) && cluster.polls.every(isPoll);
}

function isPoll(poll: unknown): boolean {
	if (typeof poll !== 'object' || poll === null || !('result' in poll)) return false;
	const { result } = poll;
	if (typeof result !== 'object' || result === null || !('tally' in result)) return false;
	const groups = 'groups' in result ? result.groups : null;
	const tallies = [
		result.tally,
		...(Array.isArray(groups) ? groups.map((group: { tally?: unknown } | null) => group?.tally) : [])
	];
	return tallies.every((tally) => typeof tally === 'object' && tally !== null);
}

function asNow(stored: StoredOutcome): Outcome {
	return {
		...stored,
		version: outcomeVersion,
		clusters: stored.clusters.map((cluster) => ({ ...cluster, polls: cluster.polls.map(readPoll) }))
	};
}

function readPoll(poll: OutcomePoll | FirstPoll): OutcomePoll {
	if ('method' in poll) return poll;
	const { action, rules, frozen, result, ...rest } = poll;
	return {
		...rest,
		method: 'for-against',
		actions: [action],
		rules: { ...rules, thresholdEach: 0, quorumEach: 0 },
		frozen: [frozen],
		result: readResult(result)
	};
}
