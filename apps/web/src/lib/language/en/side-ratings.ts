import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');
/** A label inside a sentence; an acronym stays as it is. */
const inSentence = (label: string) => label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** Ratings of recommendations: what each side says of them, and what is agreed. */
export const sideRatings = {
	title: 'Ratings',
	comma: ', ',
	summary: (recommendations: string, parts: string) => `${recommendations}: ${parts}.`,
	summaryNone: (recommendations: string) => `${recommendations}, not rated yet.`,
	atLevel: (count: string, level: string) => `${count} ${inSentence(level)}`,
	counted: {
		'views-recorded': (count: string) => `${count} on which all views are recorded`,
		differs: (count: string) => `${count} on which views differ`,
		alike: (count: string) => `${count} rated the same but not agreed yet`,
		incomplete: (count: string) => `${count} rated in part and not agreed yet`,
		'not-rated': (count: string) => `${count} not rated yet`
	},
	statuses: {
		differs: 'Views differ',
		incomplete: 'Rated in part and not agreed yet',
		'not-rated': 'Not rated yet',
		alike: 'Rated the same but not agreed yet',
		agreed: 'Agreed',
		'views-recorded': 'Views recorded'
	},

	differOf: (count: string, all: string) => `${count} of ${all} differ`,
	noneDiffer: 'No views differ',
	place: (place: string, all: string) => `row ${place} of ${all}`,
	previous: 'Previous row',
	next: 'Next row',
	folded: plural({ one: '# other row', other: '# other rows' }),
	show: (number: string) => `Show ${number}`,
	none: 'No recommendation is in this cluster.',

	saidCannotJudge: 'I cannot judge',
	reasons: 'Reasons',
	reasonsOf: (number: string) => `Reasons for ${number}`,
	noReasons: 'Nobody gave a reason.',
	provisional: 'provisional',
	confirmed: 'confirmed',
	recordedBy: (name: string) => `recorded by ${name}`,
	cannotJudge: (count: string) => `${count} cannot judge`,
	all: (count: string) => `all ${count}`,
	regressionSeen: 'regression',
	seeRegression: (count: string) => `${count} see a regression`,
	objections: plural({ one: '# member objects', other: '# members object' }),
	noRating: 'No rating yet',
	silent: (sides: string) => `No rating yet: ${sides}`,
	noneRated: 'No side has rated this yet.',

	ours: 'Our side',
	forEveryone: (side: string) => `You are recording this for everyone in ${side}.`,
	confirm: 'Confirm',
	change: 'Change our side’s rating',
	record: 'Record our side’s rating',
	object: 'I disagree',
	withdraw: 'Withdraw my objection',
	recordOther: 'Record a rating',
	recordAs: 'Record as',
	ratingOf: (side: string) => `Rating of ${side}`,

	agreed: 'Agreed rating',
	notAgreed: 'Not agreed yet',
	agreeOn: 'Agree on',
	agreeOnNamed: (rating: string) => `Agree on: ${rating}`,
	recordViews: (two: boolean): string => (two ? 'Record both views' : 'Record all views'),
	viewsHint: 'The outcome shows what each side says, side by side.',
	agreeAlike: plural({ one: 'Agree on the # rated the same', other: 'Agree on all # rated the same' }),
	alikeTitle: 'Agree on the recommendations rated the same?',
	alikeText: 'Two or more sides rated each of these the same. That rating becomes the agreed rating.',
	alikeConfirm: 'Agree on all of these',
	recorded: (numbers: string) => `Recorded for ${numbers}.`,

	levelNeeded: 'Choose a level.',
	percentage: 'Percentage',
	percentageHint: 'From 0 to 100, if you can be that precise.',
	percentageWrong: 'A percentage is a number from 0 to 100.',
	regression: 'There is a regression: things are worse than at the review',
	reason: 'Reason',
	reasonHint: 'The grounds for the rating. The outcome shows them.',
	forAll: (recommendations: string) => `Record the same for the whole cluster: ${recommendations}`,
	forSome: (recommendations: string) => `For ${recommendations}: choose which`,
	save: 'Record',
	conflictTitle: 'Somebody recorded another rating while you were writing',
	conflictText: 'Keep theirs, or record yours instead. Your text is still below.',
	taken: 'withdrawn',
	keepTheirs: 'Keep theirs',
	recordMine: 'Record mine instead'
};
