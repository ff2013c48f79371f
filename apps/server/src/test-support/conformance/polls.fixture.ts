import type { FollowUpAction } from '@plenum/domain/clusters/assessment';
import type { Commitment } from '@plenum/domain/commitments/commitment';
import type { Answer } from '@plenum/domain/polls/answer';
import type { ClosedPoll, DraftPoll, OpenPoll, UnsealingPoll } from '@plenum/domain/polls/poll';
import type { PollResult } from '@plenum/domain/polls/result';
import * as commitments from '../../commitments/commitments.store.ts';
import * as ballots from '../../polls/ballots/ballots.store.ts';
import * as delegates from '../../polls/ballots/delegates.store.ts';
import * as pollStates from '../../polls/poll-states.store.ts';
import * as polls from '../../polls/polls.store.ts';
import { recountPoll } from '../../polls/recount/recount.store.ts';
import * as secret from '../../polls/secret/secret.store.ts';
import * as trustees from '../../polls/trustees/trustees.store.ts';
import * as unsealing from '../../polls/secret/unsealing.store.ts';
import * as words from '../../polls/word-list/word-list.store.ts';
import type { Ask } from './ask.fixture.ts';

const action: FollowUpAction = {
	id: 'action-0001',
	text: 'Dig',
	lead: 'Ministry',
	supporting: '',
	deadline: '',
	resources: '',
	assistance: '',
	indicators: [],
	recommendations: []
};
const draft: DraftPoll = {
	id: 'vote',
	consultation: 'trial',
	cluster: 'water',
	subject: { kind: 'actions' },
	indicative: false,
	method: 'for-against',
	actions: ['action-0001'],
	workshop: null,
	kind: 'open',
	createdAt: 3,
	state: 'draft',
	rules: { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 }
};
const roster = [
	{ participant: 'dua', constituency: 'civil-society' },
	{ participant: 'ben', constituency: 'civil-society' },
	{ participant: 'liga', constituency: 'nhri', members: ['fay', 'cem'] }
];
const open: OpenPoll = {
	...draft,
	state: 'open',
	frozen: [{ action, sha256: 'ab' }],
	roster,
	openedAt: 4,
	closesAt: null,
	closesAtFirst: null,
	rerun: null,
	trustees: 0
};
const tally = { for: 2, against: 0, abstain: 1 };
const result: PollResult = {
	method: 'for-against',
	percentBase: 'cast',
	entitled: 3,
	lines: [],
	turnout: { present: 3, cast: 3, quorumReached: true },
	subjects: [
		{
			adopted: true,
			counts: { tally, base: 3, percentFor: 66.7, thresholdReached: true, below: [], consensus: null }
		}
	]
} as unknown as PollResult;
const closed: ClosedPoll = {
	...draft,
	state: 'closed',
	frozen: open.frozen,
	roster,
	openedAt: 4,
	closesAt: 30,
	closesAtFirst: 30,
	rerun: null,
	closedAt: 31,
	result,
	statement: 'So be it',
	reviewDate: '2027-01-01',
	saidAt: 31
};

const marked = (mark: 'for' | 'against' | 'abstain'): Answer => ({ method: 'for-against', marks: [mark] });

export async function vote(ask: Ask): Promise<void> {
	await ask(polls.insertPoll, draft);
	await ask(polls.insertPoll, { ...draft, id: 'agenda', cluster: null, subject: { kind: 'agenda' }, createdAt: 2 });
	await ask(polls.findPollConsultation, 'vote');
	await ask(polls.markOpened, { ...open, closesAt: 30, closesAtFirst: 30 }, 'hash of the roster');
	await ask(ballots.insertRoster, 'vote', roster);
	await ask(polls.updateDeadline, { ...open, closesAt: 25 });
	await ask(polls.findEnded, 24);
	await ask(polls.findEnded, 25);
	await ask(polls.findNextDeadline);
	await ask(ballots.findRoster, 'vote');
	await ask.unordered(ballots.findOnRoster, 'vote', ['ben', 'eve', 'liga']);
	await ask(ballots.findOrganisationsOf, 'vote', ['fay', 'ben']);
	await ask(delegates.findOrganisations, 'vote');
	await ask(delegates.updateDelegate, 'vote', 'liga', 'cem');
	await ask(delegates.findSeat, 'vote', 'liga');
	await ask(delegates.findSeat, 'vote', 'ben');
	await ask(ballots.upsertBallots, 'vote', new Map());
	await ask(ballots.upsertBallots, 'vote', new Map([['ben', marked('against')]]));
	const cast = { ben: marked('for'), liga: marked('abstain') };
	await ask(ballots.upsertBallots, 'vote', new Map(Object.entries(cast)));
	await ask(ballots.updateCaster, 'vote', 'liga', { castBy: 'fay', castAt: 12 });
	await ask(ballots.findCaster, 'vote', 'liga');
	await ask(ballots.findBallot, 'vote', 'ben');
	await ask(ballots.countTurnout, 'vote');
	await ask(ballots.findBallots, 'vote');
	await ask(ballots.findCastBallots, 'vote');
	await ask(ballots.findTurnouts, ['vote', 'agenda']);
	for (const reader of ['ben', 'fay', 'dua', 'eve']) await ask(ballots.findOwnVotes, ['vote', 'agenda'], reader);
	await ask(polls.findPoll, 'vote');
	await ask(polls.markClosed, closed);
	await ask(polls.insertClosedPolls, [{ ...closed, id: 'from-elsewhere' }]);
	await ask(polls.updateOutcome, { ...closed, statement: 'Later', reviewDate: null, saidAt: 40 });
	await ask(recountPoll, 'vote');
	await ask(recountPoll, 'agenda');
	await ask(ballots.deleteCasters, 'vote');
	await ask(ballots.findCaster, 'vote', 'liga');
	await ask(polls.findPollAlone, 'vote');
	await ask(polls.findRosterHash, 'vote');
	await ask(polls.findPolls, 'trial');
	await ask.unordered(pollStates.findPollStates, 'trial');
	await ask(polls.findPolls, 'trial', { cluster: 'water', state: ['closed', 'open'] });
	await ask(polls.findPolls, 'trial', { state: 'draft' });
	await ask(polls.markVoid, { ...draft, id: 'agenda', state: 'void', voidedAt: 9, reason: 'Late', decided: null });
	await ask(polls.findPoll, 'agenda');
	await ask(ballots.unlinkBallots, 'vote', true);
	await ask(ballots.findBallots, 'vote');
	await ask(recountPoll, 'vote');
	await ask(ballots.deleteBallots, 'vote');
	await ask(ballots.countTurnout, 'vote');
}

export async function voteInSecret(ask: Ask): Promise<void> {
	const sealed: DraftPoll = { ...draft, id: 'sealed', kind: 'secret', createdAt: 5 };
	await ask(polls.insertPoll, sealed);
	const [first, second] = ['cem', 'ben'].map((participant, at) => ({
		participant,
		constituency: at === 0 ? 'state' : 'nhri',
		keys: at === 0 ? { publicKey: 'public', signingKey: 'signing' } : null,
		...(at === 0 ? { named: true, seconds: ['dua', 'eve'] } : { named: false, seconds: [] })
	}));
	await ask(trustees.insertTrustees, 'sealed', [second!]);
	await ask(trustees.insertTrustees, 'sealed', [first!, second!]);
	await ask(trustees.findTrustees, 'sealed');
	await ask(trustees.findTrusteesOf, ['sealed', 'vote']);
	const opened: OpenPoll = { ...open, ...sealed, state: 'open', trustees: 2, roster: roster.slice(0, 2) };
	await ask(polls.markOpened, opened, 'hash');
	await ask(ballots.insertRoster, 'sealed', opened.roster);
	await ask(secret.prepareEnvelopes, 'sealed', 'public key', opened);
	await ask(secret.updateEnvelopes, 'sealed', new Map([['ben', Uint8Array.from([0, 1, 255])]]));
	await ask(secret.findEnvelope, 'sealed', 'ben');
	await ask(secret.findEnvelope, 'sealed', 'dua');
	await ask.unordered(secret.findEnvelopes, 'sealed');
	await ask(secret.countEnvelopes, 'sealed');
	await ask(ballots.countTurnout, 'sealed');
	await ask(ballots.findOwnVotes, ['sealed'], 'ben');
	await ask(ballots.findTurnouts, ['sealed']);
	await ask(secret.markKeyLost, 'sealed', true);
	await ask.unordered(secret.findOpenSecretPolls);
	const unsealed: UnsealingPoll = {
		...opened,
		state: 'unsealing',
		endedAt: 20,
		statement: '',
		reviewDate: null,
		saidAt: null
	};
	await ask(polls.updateUnsealing, unsealed);
	await ask(polls.findPoll, 'sealed');

	const batch = { constituencies: ['state'], entitled: 2, present: 2, count: 1, invalid: 0 };
	await ask(unsealing.upsertStep, { poll: 'sealed', step: 0, at: 20 }, [
		{ ...batch, sha256: 'aa', envelopes: Uint8Array.from([0]) }
	]);
	await ask(unsealing.upsertStep, { poll: 'sealed', step: 1, at: 21, written: true, signature: 'signed' }, [
		{ ...batch, sha256: 'bb', envelopes: Uint8Array.from([255, 0]) }
	]);
	await ask(unsealing.findBatches, 'sealed', 0);
	await ask(unsealing.findBatches, 'sealed', 1);
	await ask(unsealing.findUnsealings, ['sealed', 'vote']);
	await ask(unsealing.deleteBatches, 'sealed');
	await ask(unsealing.findBatches, 'sealed', 1);
	const answered = ['ABCDEFGH2345', 'BBCDEFGH2345'].map((code) => ({ code, answer: marked('for') }));
	await ask(secret.upsertOpening, 'sealed', { invalid: 1, kept: { ballots: answered, commitment: 'cc', salt: 'ss' } });
	await ask(secret.findReceiptCodes, 'sealed');
	await ask(secret.findSecretPoll, 'sealed');
	await ask(secret.findSecretPolls, ['sealed', 'vote']);
	await ask(secret.deleteEnvelopes, 'sealed');
	await ask(secret.countEnvelopes, 'sealed');
	await ask(polls.markClosed, { ...closed, ...sealed, state: 'closed' });
	await ask(recountPoll, 'sealed');
}

export async function sendWords(ask: Ask): Promise<void> {
	await ask(words.insertSlip, 'vote', [
		{ slip: 'slip-1', key: 'wells', text: 'Wells' },
		{ slip: 'slip-1', key: 'roads', text: 'Roads' }
	]);
	await ask(words.hasSlip, 'vote', 'slip-1');
	await ask(words.countUnmixed, 'vote');
	await ask(words.mixSlips, 'vote');
	await ask(words.countUnmixed, 'vote');
	await ask(words.insertSlip, 'vote', [{ slip: 'slip-2', key: 'wells', text: 'wells' }]);
	const ruling = { shown: 'Wells', hidden: false, into: null };
	await ask(words.upsertRulings, 'vote', [
		{ ...ruling, key: 'wells' },
		{ ...ruling, key: 'roads', shown: null, into: 'wells' }
	]);
	await ask(words.upsertRulings, 'vote', [{ ...ruling, key: 'roads', shown: 'Streets' }]);
	await ask.unordered(words.findWordRows, 'vote');
	await ask.unordered(words.findShownWords, ['vote', 'agenda']);
	await ask(words.deleteWords, 'vote');
	await ask(words.findWordRows, 'vote');
}

export async function commitTo(ask: Ask): Promise<void> {
	const commitment: Commitment = {
		id: 'promise',
		consultation: 'trial',
		cluster: 'water',
		poll: 'vote',
		action,
		actionSha256: 'ab',
		indicators: [],
		status: 'not-started',
		lead: 'Ministry',
		evidence: '',
		links: [],
		measured: [],
		nextDate: null,
		adoptedAt: 5,
		updatedAt: 5,
		updates: 0,
		withdrawn: null
	};
	await ask(commitments.insertCommitments, [commitment, { ...commitment, id: 'promise-0', actionSha256: 'cd' }]);
	const measured = [{ indicator: 'i-1', value: '12 %' }];
	await ask(commitments.updateProgress, {
		...commitment,
		status: 'done',
		measured,
		links: ['https://x.example'],
		updates: 1,
		updatedAt: 9
	});
	const by = { by: 'ben', role: 'participant', constituency: 'state' } as const;
	const line = { ...by, commitment: 'promise', at: 9, undoes: null };
	await ask(commitments.insertUpdates, [
		{ ...line, number: 2, change: { status: { from: 'done', to: 'dropped' } } },
		{ ...line, number: 1, by: null, change: {} },
		{ ...line, number: 3, change: { measured: { from: [], to: measured } } }
	]);
	await ask(commitments.findMeasuringUpdates, ['promise', 'promise-0']);
	await ask(commitments.findUpdates, 'promise');
	await ask(commitments.findUpdate, 'promise', 2);
	await ask(commitments.countUpdatesSince, 'trial', 8);
	await ask(commitments.countUpdatesSince, 'trial', 9);
	await ask(commitments.markWithdrawn, { ...commitment, withdrawn: { at: 12, reason: 'Void' } });
	await ask(commitments.findCommitment, 'trial', 'promise');
	await ask(commitments.findCommitment, 'other', 'promise');
	await ask(commitments.hasCommitment, 'trial', 'promise');
	await ask(commitments.findCommitments, 'trial');
	await ask.unordered(commitments.findCommitmentsOfPoll, 'vote');
}
