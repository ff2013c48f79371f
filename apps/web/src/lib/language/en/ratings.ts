import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');
const unsaved = plural({ one: '# rating is not saved yet', other: '# ratings are not saved yet' });

/** Recommendations rated one by one in silence, and revealed together. */
export const ratings = {
	lead: 'Everyone rates the recommendations alone, at home or in the room. Then all of it is shown at once, and the plenary talks about what differs.',
	empty: 'Nothing has been rated yet',
	emptyFacilitator:
		'Open a round: choose which recommendations are rated, by whom, and until when. People rate them on their phones, and nobody sees another’s ratings before you reveal them.',
	emptyOther: 'When the facilitator opens a round, the recommendations to rate appear here.',
	open: 'Open a round',
	states: { open: 'Open', closed: 'Closed, not revealed', revealed: 'Revealed' },
	closesAt: (time: string) => `Closes ${time}`,
	closesByHand: 'Closes when the facilitator says so',
	progress: (begun: string, finished: string) =>
		`${begun} or more have begun, ${finished} or more have rated everything.`,
	progressBegun: (begun: string) => `${begun} or more have begun.`,
	progressNone: 'Fewer than five have begun.',
	own: (rated: string, all: string) => `You have rated ${rated} of ${all}`,
	disclosures: { open: 'Open: who said what is shown', confidential: 'Confidential: figures alone are shown' },
	raters: { person: 'Each person rates', organisation: 'Each organisation rates once' },
	toRate: (recommendations: string) => `Rate ${recommendations}`,
	goOn: 'Go on rating',
	seeOwn: 'See or change my ratings',
	seeReveal: 'See how it was rated',
	seeRound: 'See the round',
	asked: 'Asked of you now',
	rounds: 'All rounds',

	openTitle: 'Open a round of ratings',
	openConfirm: 'Open the round',
	name: 'Title',
	nameHint: 'What people read above their ratings, such as “Homework before the workshop”.',
	nameNeeded: 'Give the round a title.',
	which: 'Which recommendations',
	whichOptions: {
		agenda: 'What is on the agenda',
		all: 'All',
		clusters: 'Those of some clusters',
		'without-rating': 'Those without an agreed rating'
	},
	/** The title of a round until somebody gives it another. */
	nameFirst: 'Homework before the workshop',
	sendLink: 'Send people this link',
	sendLinkText: 'It leads to their ratings. Whoever has not joined yet joins with the code first.',
	whichCount: (recommendations: string) => `In this round: ${recommendations}.`,
	leftOut: (recommendations: string) =>
		`Left out: ${recommendations} in a round that is not revealed yet, or revealed in a confidential one.`,
	noneChosen: 'No recommendation is in this choice.',
	how: 'How it will be shown',
	howOptions: { open: 'Open', confidential: 'Confidential' },
	howHints: {
		open: 'Once revealed, everyone sees who said what, as others see them here.',
		confidential: 'Figures by side alone, and none that gives someone away. Reasons stand without names.'
	},
	onlyConfidential: 'People were promised that others see their side alone, so the round is confidential.',
	who: 'Who rates',
	whoHints: {
		person: 'Every participant and rapporteur for themselves.',
		organisation: 'People of one organisation share their ratings. Whoever named no organisation does not rate.'
	},
	until: 'Until when',
	untilOptions: { 'by-hand': 'Until I close it', at: 'Until a time' },
	endTime: 'Closing time',
	endTimeWrong: 'Choose a time that is still to come.',
	opened: 'The round is open.',

	place: (place: string, all: string) => `${place} of ${all}`,
	rated: (rated: string, all: string) => `${rated} of ${all} rated`,
	previous: 'Previous',
	next: 'Next',
	firstOpen: 'Next one not rated',
	allRated: 'You have rated everything. You can change it until the round closes.',
	level: (number: string) => `Level of ${number}`,
	cannotJudge: 'I cannot judge',
	notRated: 'Not rated',
	regression: 'I see a regression',
	regressionOf: (number: string) => `Regression, ${number}`,
	percentage: 'Percentage',
	percentageWrong: 'A number from 0 to 100.',
	reason: 'Reason, in one line',
	source: 'Source',
	sourceHint: 'A link or a reference.',
	clear: 'Take my rating back',
	recommendedBy: (states: string) => `Recommended by ${states}`,
	undo: 'Undo the last change',
	undone: (number: string) => `Taken back: ${number}`,
	more: 'More',
	moreOf: (number: string) => `Reason, percentage and source of ${number}`,
	keys: (levels: string) =>
		`Keys in a row: 1 to ${levels} set the level, 0 “cannot judge”, R regression, Delete takes it back, arrows move, Ctrl+Z undoes.`,
	columns: { number: 'No.', text: 'Recommendation', position: 'Position', level: 'Level' },
	choose: (number: string) => `Choose ${number}`,
	chooseShown: 'Choose all that are shown',
	chosen: (count: string) => `${count} chosen`,
	sameLevel: 'Level of all chosen',
	apply: 'Set for all chosen',
	chooseLevel: 'Choose a level',
	filterTheme: 'Theme',
	filterPosition: 'Position',
	filterState: 'Recommending State',
	filterAll: 'All',
	unratedOnly: 'Not rated yet',
	shown: (count: string, all: string) => `${count} of ${all} shown`,
	nothingShown: 'No recommendation is like that.',
	table: 'Recommendations and my ratings',

	saving: {
		saved: 'All saved',
		saving: 'Saving…',
		away: (count: number) => `${unsaved(count)}: kept on this device, sent when the line is back.`,
		'away-not-kept': (count: number) =>
			`${unsaved(count)}, and this device keeps nothing. Stay on this page until the line is back.`,
		refused: (count: number) => `${unsaved(count)}.`
	},
	keptSent: (round: string) => `Your ratings in “${round}” are saved.`,
	keptConflict:
		'Somebody else of your organisation rated the same meanwhile. Choose on the page of the round which one stands.',
	notKept: 'On this device nothing is kept: what is not saved yet is lost when you leave this page.',
	notSavedYet: 'Not saved yet',
	refusedTitle: 'Not saved',
	refusedHelp:
		'What you said stays here. Tell the facilitator, who can open the round again: then it is sent by itself.',
	refusedOne: (number: string) => `${number} could not be saved. Change it, and it is sent again.`,
	leaveTitle: 'Leave without saving?',
	leaveText: 'Some ratings are not saved yet, and this device keeps nothing. If you leave now, they are lost.',
	leaveConfirm: 'Leave, and lose them',
	conflictTitle: (number: string) => `${number}: changed by somebody else of your organisation`,
	conflictText: 'Two of you said something else at the same time. Choose which one stands.',
	mine: 'Yours',
	theirs: 'Theirs',
	takeMine: 'Keep mine',
	takeTheirs: 'Take theirs',
	takenBack: 'Taken back',

	waiting: 'The round is closed',
	waitingText:
		'It will be shown on every screen at the same moment, when the facilitator reveals it. You need not reload.',
	waitingFacilitator: 'Nobody rates any more, and nobody has seen anything yet.',
	noOrganisation:
		'In this round organisations rate, and you named none when you joined. Whoever shares yours can rate for it.',
	rerunTitle: 'Nearly the same people rated nearly the same before',
	rerunOpening:
		'Comparing the two results can show how those rated who are new or missing. If you open it all the same, raters are told so, and the minutes say that you knew.',
	rerunConfirm: 'Open it all the same',
	rerunRater:
		'If you rate in only one of the two rounds, comparing the results can show how you rated. Think of it if your rating could put you at risk. Nobody has to rate.',
	ownDeleted:
		'Who gave which rating was deleted when this confidential round was revealed. If you rated, you no longer see your own ratings either.',
	onlyRaters: 'Participants and rapporteurs rate. You see here how far they are.',
	close: 'Close',
	closeReveal: 'Close and reveal',
	reveal: 'Reveal',
	changeTime: 'Another closing time',
	reopen: 'Open again',
	timeTitle: 'Until when can people rate?',
	timeConfirm: 'Set',
	revealTitle: 'Show it on every screen?',
	revealText:
		'The round is closed for good and shown to everyone at once. This is final: nobody can change a rating afterwards, and the round cannot be opened again.',
	closedNow: 'The round is closed.',
	reopened: 'The round is open.',
	revealedNow: 'It is revealed on every screen.',

	howRated: 'How it was rated',
	differingTitle: (count: string) => `What differs (${count})`,
	differingLead: 'The widest apart first.',
	noneDiffer: 'The sides differ on nothing.',
	othersTitle: (count: string) => `All others (${count})`,
	hidden: 'Rated by too few to show figures',
	alikeTitle: (count: string) => `Rated the same (${count})`,
	raterCount: plural({ one: '# rated', other: '# rated' }),
	regressionCount: (count: string, all: string) => `Regression: ${count} of ${all}`,
	barsOf: (number: string) => `How ${number} was rated, by side`,
	toCluster: 'To its ratings',
	agreed: 'Agreed',
	toAgenda: 'Make it the agenda',
	agendaTitle: 'Add what differs to a workshop’s agenda?',
	agendaText:
		'One item for each cluster with something that differs. A cluster that is on the agenda keeps its item, which lists what differs; new items come before the closing items.',
	agendaConfirm: 'Add to the agenda',
	agendaWorkshop: 'Workshop',
	agendaNoWorkshop: 'There is no workshop that is still to come or going on. Plan one first.',
	agendaNothing: 'All of it is on this agenda already.',
	agendaItem: (cluster: string, numbers: string) => `${cluster}: ${numbers}`,
	agendaMinutes: 'Minutes for each',
	agendaMerged: plural({
		one: '# item of the agenda now lists what differs.',
		other: '# items of the agenda now list what differs.'
	}),
	project: 'Show on the projector',
	showWaiting: 'Rating in silence',
	showDone: (finished: string) => `${finished} or more have rated everything`
};
