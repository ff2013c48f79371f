import { pluralOf } from '../plural.ts';
import { priorities } from './priorities.ts';
import { quickPolls } from './quick-polls.ts';

const plural = pluralOf('en');

/** Putting an action to the vote, voting, and what came of it. */
export const polls = {
	title: 'Decisions',
	lead: 'Follow-up actions that were put to the vote, and what became of those adopted.',
	empty: 'Nothing has been put to the vote yet',
	emptyFacilitator: 'Open a cluster, draft a follow-up action, and put it to the vote from there.',
	emptyOther: 'When the facilitator puts an action to the vote, it appears here.',
	toClusters: 'To the recommendations',
	openNow: 'Open for voting',
	drafts: 'Prepared',
	decided: 'Decided',
	states: { draft: 'Prepared', open: 'Open', unsealing: 'Being opened', closed: 'Closed', void: 'Declared void' },
	adopted: 'Adopted',
	adoptedOf: (adopted: string, all: string) => `${adopted} of ${all} adopted`,
	notAdopted: 'Not adopted',
	voidText: 'Declared void: nothing is decided.',
	voidedText: (date: string) =>
		`Declared void on ${date}. What stands below was decided then, and binds nobody any more.`,
	inCluster: (label: string) => `In “${label}”`,
	closedOn: (date: string) => `Closed on ${date}`,
	vote: 'Vote',
	see: 'See the vote',

	kinds: { open: 'Open vote', confidential: 'Confidential vote', secret: 'Secret vote' },
	kindTexts: {
		open: 'After closing, everyone in the consultation sees who voted how.',
		confidential:
			'Plenum shows nobody how you voted. Whoever runs the server could still find out, so do not rely on it if a vote could put you at risk.',
		secret:
			'Votes are sealed on each device and opened together at closing, without names. Afterwards nobody can tell who voted how, not even whoever runs the server, provided that it ran Plenum unaltered.'
	},
	bases: {
		valid: 'votes for and against, abstentions left out',
		cast: 'all votes cast, abstentions included',
		present: 'everyone present: in an open vote, who voted or had not left at the closing; otherwise the roster',
		entitled: 'everyone entitled to vote, whether they voted or not'
	},

	kind: 'Kind of vote',
	base: 'Percentages are of',
	threshold: 'Threshold, in percent',
	thresholdHint: 'At 50, more than half is needed. Above 50, exactly that much is enough.',
	thresholdWrong: 'The threshold is a number from 0 to 100.',
	quorum: 'Quorum, in percent',
	quorumHint: 'How many of those entitled must vote for the result to count. 0 means no quorum.',
	quorumWrong: 'The quorum is a number from 0 to 100.',
	rules: 'The rules',
	ruleMajority: (base: string) => `Adopted if more than half are for it: percent of ${base}.`,
	ruleThreshold: (percent: string, base: string) => `Adopted if at least ${percent} are for it: percent of ${base}.`,
	ruleOver: (percent: string, base: string) => `Adopted if more than ${percent} are for it: percent of ${base}.`,
	ruleQuorum: (percent: string) => `It counts only if at least ${percent} of those entitled vote.`,
	ruleNoQuorum: 'It counts however many vote.',
	ruleResult: 'The result appears only after closing.',
	ruleChange: 'You can change your vote until closing; the last one counts.',
	ruleFinal: 'Each vote is final: once it is recorded, it cannot be changed.',
	byOrganisation: 'One vote for each organisation',
	byOrganisationHint:
		'People of one side who name the same organisation share a ballot. Whoever names none has no vote.',
	ruleOrganisation: 'Each organisation has one vote.',
	organisationVote: {
		delegate: (who: string) => `${who} votes for your organisation.`,
		delegateOnly: 'Only they can cast its vote. If they cannot, tell whoever runs the vote.',
		youAlone: 'You alone cast it; you can let any of you do it again.',
		take: 'I cast it for us',
		giveUp: 'Let any of us cast it',
		delegates: 'Delegates',
		delegatesTitle: 'Who votes for which organisation',
		delegatesText:
			'Any of its people casts the vote of an organisation, unless one is named here: then only they do. A vote that was cast stays until the delegate changes it. Where a delegate leaves, any of its people can vote again. The record says that somebody was named for an organisation of which side, and not whom.',
		delegatesSave: 'Save',
		delegatesSaved: 'The delegates are saved.',
		noDelegates: 'No organisation in this vote has more than one person who is here.',
		anyOfThem: 'Any of its people',
		nameless: 'An organisation',
		one: 'Your organisation has one vote.',
		somebody: 'Somebody of your organisation',
		castBy: (who: string) => `${who} cast it.`,
		castByAt: (who: string, time: string) => `${who} cast it at ${time}.`,
		castByYou: 'You cast it.',
		castByYouAt: (time: string) => `You cast it at ${time}.`,
		anyChanges: 'Any of you can cast it and change it until the vote closes; the last one counts.',
		firstStays: 'The first of you who casts it casts it for all: it is final.'
	},
	entitledOrganisations: plural({
		one: '# organisation is entitled to vote',
		other: '# organisations are entitled to vote'
	}),
	matters: {
		text: (section: string) => `The text of “${section}”`,
		passage: (section: string) => `A passage of “${section}”`,
		level: (level: string) => `This level: ${level}`,
		agenda: 'The agenda',
		outcome: (version: string) => `The outcome as a whole, version ${version}`,
		priorities: 'What comes first'
	},
	matterQuestions: {
		text: 'Do you agree with this text?',
		passage: 'Do you agree with this passage?',
		level: 'Do you agree with this level?',
		agenda: 'Do you adopt this agenda?',
		outcome: 'Do you adopt this outcome?',
		priorities: 'What comes first?'
	},
	votePassage: 'Hold a vote on this passage',
	passageChanged: 'The text says something else here now. The vote was on the words above.',
	holdVote: 'Hold a vote on this',
	proposeLevel: 'Put a level to the vote',
	proposedLevel: 'The level that is proposed',
	recordLevel: 'Record this level',
	mayChange: 'People can change their vote until closing',
	mayChangeHint:
		'Untick it, and each vote is final. Leave it ticked where somebody might be watched or pressed: then they can vote again later, alone.',
	finalBefore: 'Your vote is final: once it is recorded, you cannot change it.',
	finalRecorded: 'Your vote is final. It cannot be changed any more.',
	draft: 'Prepare the vote',
	drafted: 'The vote is prepared. Open it when the room is ready.',
	draftedAgain:
		'The vote is prepared. Nearly the same people were asked this before: read what that can reveal before you open it.',

	methods: {
		'for-against': 'For or against',
		consent: 'Consent',
		selection: 'Choosing several',
		points: 'Points',
		ranking: 'Ranking',
		agreement: 'Agreement from 1 to 5'
	},
	methodTexts: {
		'for-against': 'Each person is for, against, or abstains.',
		consent: 'It passes where nobody objects. Whoever objects says why, and the reasons are kept. Open votes only.',
		selection: 'Each person chooses several actions, as many as you allow: which do most want?',
		points: 'Each person spreads points over several actions: what matters most?',
		ranking: 'Each person puts several actions in an order and may leave some out.',
		agreement: 'Each person says how far they agree. The result shows the spread and the middle.'
	},
	methodAsks: {
		'for-against': () => 'Choose one answer for each action.',
		consent: () => 'Object only if you cannot live with it, and say why.',
		selection: (most: string) => `Choose up to ${most}.`,
		points: (most: string) => `Spread up to ${most} points. An action with no points gets none from you.`,
		ranking: () => 'Give the action that you want most place 1. Two may share a place. Leave out what you do not want.',
		agreement: () => 'How far do you agree? 1 is not at all, 5 is fully.'
	},
	methodCounts: {
		consent: 'Standing aside counts as abstaining.',
		selection:
			'Whoever chose an action counts as for it; whoever chose others alone, as against it. The order is by how many chose each; equals share a place.',
		points: 'Whoever gave an action points counts as for it; whoever spread points and gave it none, as against it.',
		ranking:
			'Whoever names an action counts as for it; whoever leaves it out, as against it. The order is found by comparing each two actions (Schulze method); equals share a place.',
		agreement: '4 and 5 count as for, 1 and 2 as against, 3 and no opinion as neither.'
	},
	consentStances: { consent: 'I consent', 'stand-aside': 'I stand aside', object: 'I object' },
	consentHints: {
		consent: 'I can live with it.',
		'stand-aside': 'I do not support it, and do not hold it up.',
		object: 'It must not pass as it is.'
	},
	agreementSteps: { 1: 'not at all', 2: 'rather not', 3: 'partly', 4: 'rather', 5: 'fully' },
	noOpinion: 'No opinion',
	leftOut: 'Left out',
	ranked: (place: string) => `Place ${place}`,
	pointsGiven: plural({ one: '# point', other: '# points' }),
	pointsLeft: plural({ one: '# point left', other: '# points left' }),
	pointsOver: plural({ one: '# point too many', other: '# points too many' }),
	pointsWrong: (most: string) => `Give whole numbers of points, ${most} at most in all.`,
	answerNeeded: 'Choose one.',
	objectionReason: 'Why do you object?',
	objectionHint: 'It is kept and published with the result, under your constituency.',
	objectionNeeded: 'Say why: an objection without a reason cannot be taken up.',
	method: 'How to vote',
	alsoOnPaper: 'Also on this ballot paper',
	pointsEach: 'Points for each person',
	places: 'Adopt only the first',
	placesHint: 'How many places. Leave it empty to adopt every action that reaches the threshold.',
	severalNeeded: 'This way of voting compares actions: tick at least one more.',
	eachTitle: 'Also ask something of each constituency',
	thresholdEach: 'Threshold in each constituency, in percent',
	quorumEach: 'Quorum in each constituency, in percent',
	eachHint: 'Constituencies with few votes are taken together, as in the result.',
	figuresWrong:
		'Check the figures: percentages from 0 to 100, points from 1 to 100, places no more than there are actions.',
	ruleConsent: 'Adopted if nobody objects.',
	ruleThresholdEach: (percent: string) => `${percent} is also needed in each constituency.`,
	ruleQuorumEach: (percent: string) => `In each constituency at least ${percent} must vote.`,
	rulePlaces: (places: string) =>
		`Only the first ${places} are adopted. Equals that would reach beyond are not adopted; no lot is drawn.`,
	question: 'Do you agree that this action is adopted?',
	textFrozen: 'The text as it was frozen when the vote opened',
	textNotFrozen: 'The text is frozen when the vote opens. Until then it can be edited in its cluster.',
	fingerprint: 'Fingerprint',
	choices: { for: 'For', against: 'Against', abstain: 'Abstain' },
	choose: 'Your vote',
	review: 'Continue',
	reviewTitle: 'Is this your vote?',
	yourChoice: (choice: string) => `You vote: ${choice}`,
	confirm: 'Cast my vote',
	casting: 'Recording…',
	castAway:
		'The server cannot be reached, and it is not certain that your vote has arrived. It is sent again by itself as soon as the line is back, and counts once. Keep this page open.',
	castUncertain: 'It is not certain that your vote has arrived: the line was not back in time.',
	back: 'Choose again',
	recorded: 'Your vote is recorded.',
	recordedAs: (choice: string) => `You voted: ${choice}`,
	change: 'Change my vote',
	untilClosing: 'You can change it until the vote closes. The last one counts.',
	notOnRoster:
		'You are not on the roster of this vote: it was fixed when the vote opened, and may hold only those whom the facilitator had confirmed.',
	observersWatch: 'You can follow this vote, not vote in it.',
	notYetOpen: 'The vote is not open yet.',
	notVoted: 'You did not vote.',
	resultAfter: 'The result appears when the vote is closed.',

	turnout: (voted: string, entitled: string) => `${voted} of ${entitled} have voted`,
	turnoutAtLeast: (voted: string, entitled: string) => `At least ${voted} of ${entitled} have voted`,
	turnoutSteps: (voted: string, entitled: string) => `${voted} or more of ${entitled} have voted, counted in fives`,
	turnoutFew: (entitled: string) => `Fewer than 5 of ${entitled} have voted so far`,
	turnoutAtClosing: 'Votes are counted when the vote closes',
	entitled: plural({ one: '# person is entitled to vote', other: '# people are entitled to vote' }),

	open: 'Open the vote',
	openTitle: 'Open a vote',
	openText:
		'The text is frozen and its fingerprint kept. The roster is fixed: whoever is admitted later cannot vote in it.',
	openAsOpen: 'Open it as an open vote',
	quorumOutOfReach: 'Too few of those who can vote are here to reach the quorum: nothing would be decided.',
	openWithoutQuorum: 'Open it without a quorum',
	openForMinutes: 'Open it for 15 minutes',
	changeRules: 'Change',
	briefQuorum: (percent: string) => `It counts if ${percent} of those entitled vote.`,
	briefByHand: 'You close it.',
	briefUntil: (time: string) => `It ends at ${time}.`,
	kindBySizeHint: 'By number: confidential from ten people on, for then nobody is given away, and open below.',
	kindBySize: 'By how many can vote',
	defaultsLead: 'What every new vote begins with. Whoever opens one can still change it.',
	defaultsTitle: 'Votes',
	allVoted: 'Everyone who can vote has voted. You can close the vote.',
	indicative: 'Indicative',
	indicativeText: 'It shows where the room stands. Nothing is decided.',
	yesNo: { for: 'Yes', against: 'No', abstain: 'No opinion' },
	...quickPolls,
	priorities,
	openRoster: 'Who can vote',
	openRosterEmpty: 'Nobody who may vote has been admitted yet.',
	openConfirm: 'Open now',
	opened: 'The vote is open.',
	ends: 'When does it end?',
	endsByHand: 'When I close it',
	endsByHandHint: 'You close the vote yourself, when the room is ready.',
	endsAt: 'At a set time',
	endsAtHint: 'It ends at that moment and not before; you can only move it to a later time.',
	endTime: 'End of the vote',
	endTimeWrong: 'Choose a time that is still to come.',
	openUntil: (time: string) => `Open until ${time}`,
	extendedFrom: (time: string) => `The end was moved to a later time; at first it was ${time}.`,
	endedCounting: 'Voting has ended. The result appears as soon as it is counted.',
	untilTime: (time: string) => `You can change it until ${time}. The last one counts.`,
	extend: 'Move the end to later',
	extendTitle: 'Move the end of this vote to a later time?',
	extendText: 'Everyone is told, and the minutes hold both times. An end is never moved to an earlier time.',
	extendedToast: 'The end of a vote was moved to a later time.',
	remind: 'Remind everyone',
	remindTitle: 'Remind everyone of this vote?',
	remindText: 'The same words go to everyone here, whether they have voted or not: nobody can tell from it who has.',
	reminded: 'Everyone was reminded.',
	reminderToast: 'A vote is open. Whoever has not voted yet, or may still change their vote, can do so until it ends.',
	rerunTitle: 'Nearly the same people were asked this before',
	rerunOtherTitle: 'Nearly the same people voted shortly before',
	rerunOtherWords: 'That vote was in other words. Where both come to the same question, this applies:',
	rerunSame:
		'The same people can vote as then. Whoever votes in only one of the two votes can be given away: comparing the results shows how they voted, if the others vote as before.',
	rerunChanged: plural({
		one: 'One person can vote in only one of the two votes. Comparing the results shows how they voted, if the others vote as before.',
		other:
			'# people can vote in only one of the two votes. Comparing the results can show how they voted, if the others vote as before.'
	}),
	rerunSide:
		'Of one constituency only a few can vote in one of the two votes alone. Comparing the results by constituency can show how they voted.',
	rerunUndivided:
		'So that nobody can be singled out within a constituency, this result will be shown without constituencies. What the rules ask of each constituency is then asked of all together.',
	rerunAdvice:
		'You can wait until ten people or more are new, or change who is asked. An open vote hides nothing of itself, but beside it the earlier, hidden vote can still give away whoever voted only then.',
	rerunConfirm: 'I know what could be revealed, and open the vote all the same.',
	rerunUnconfirmed: 'Confirm first that you know what could be revealed.',
	rerunVoter:
		'Whoever can vote, or votes, in only one of the two votes can be given away by comparing the results. Think of it if your vote could put you at risk. Nobody has to vote.',
	rerunEarlier: 'The earlier vote',
	close: 'Close the vote',
	closeTitle: 'Close this vote?',
	closeText: 'Nobody can vote any more, and everyone sees the result.',
	statement: 'Outcome statement',
	statementHint: 'What follows from the result, in a sentence. You can leave it empty.',
	reviewDate: 'Date of review',
	reviewDateHint: 'When to look at it again.',
	closeConfirm: 'Close and show the result',
	outcomesDue: plural({
		one: 'What follows from # vote is still to be said',
		other: 'What follows from # votes is still to be said'
	}),
	outcomeDueTitle: 'What follows from this vote is still to be said',
	outcomeDueText:
		'It ended at its time, when nobody was asked. The outcome statement and the date of review are given once, and stand in the outcome from then on.',
	outcomeSay: 'Say what follows',
	outcomeTitle: 'What follows from this vote?',
	outcomeText: 'You say it once: it stays as you state it. You can also leave both empty, if nothing is to be said.',
	outcomeConfirm: 'Record it',
	outcomeSaid: 'What follows is recorded.',
	void: 'Declare void',
	voidTitle: 'Declare this vote void?',
	voidExplain: 'Nothing is decided, and no result is shown. The reason stands in the minutes.',
	voidExplainClosed:
		'The result stays to be seen, marked as void. What the vote adopted is withdrawn from the commitments with your reason, and everyone can read why. This cannot be undone.',
	voidPublished:
		'If it was published, the public page says at once that the vote was declared void, with your reason: name nobody in it. Publish the outcome again afterwards.',
	reason: 'Reason',
	voidRepeat: 'Prepare the same vote again',
	voidRepeatHint: 'As a draft of the same question and rules. Trustees are named anew.',
	reasonNeeded: 'Say why.',
	voidConfirm: 'Declare void',

	actionsInFull: 'The actions in full',
	result: 'Result',
	howCounted: 'How it was counted',
	tooFewToHide: (fewest: string) =>
		`Fewer than ${fewest} can vote here: a hidden result could not be shown without giving them away, so nothing would be decided.`,
	consensusExplain:
		'It is high only where every constituency is in favour. A large side cannot outvote a small one in it.',
	group: 'Constituency',
	chart: 'Votes for, against and abstentions',
	ballots: 'Who voted how',
	person: 'Person',
	choice: 'Vote'
};
