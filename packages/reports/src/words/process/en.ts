import { and, counted } from '../grammar/en.ts';

/** How a consultation came about, in English. */
export const enProcess = {
	heading: 'Methodology and consultation process',
	workshops: (count: number, days: readonly string[]) =>
		`The consultation held ${counted(count, 'workshop')}: ${and(days)}.`,
	manyWorkshops: (count: number, first: string, last: string) =>
		`The consultation held ${counted(count, 'workshop')} from ${first} to ${last}.`,
	/** `people` are counted when an item began. */
	attendance: (day: string, people: number, sides: readonly string[]) =>
		`On ${day}, ${counted(people, 'person', 'people')} followed when most were counted (${and(sides)}).`,
	attended: (side: string, people: number) => `${side} ${people}`,
	counting: 'People without a device were not counted; sides of fewer than five are told together with others.',
	/** Without days, it is so of all workshops. */
	languages: (days: readonly string[], spoken: readonly string[], interpreted: readonly string[]) =>
		`Languages${days.length === 0 ? '' : ` (${and(days)})`}: ${[spoken.length === 0 ? [] : and(spoken), interpreted.length === 0 ? [] : `interpretation offered in ${and(interpreted)}`].flat().join('; ')}.`,
	absent: (sides: readonly string[]) => `Not heard: nobody took part for ${and(sides)}.`,
	rounds: (count: number, confidential: number) =>
		`Before they were discussed, recommendations were rated in silence in ${counted(count, 'round')}, ${confidential === count ? (count === 1 ? 'in confidence' : 'all in confidence') : confidential === 0 ? (count === 1 ? 'openly' : 'all openly') : `${confidential} of them in confidence`}, and shown to all at once afterwards.`,
	threshold: 'What two thirds of a side said counted as its view.',
	confidence: 'In confidential rounds no figure of fewer than five people was shown.',
	agreement: (equal: number, differing: number) =>
		`On ${counted(equal, 'rating result')} the sides said the same; ${differing} differed and were left to discussion.`,
	votes: (actions: number, adopted: number, kinds: readonly string[]) =>
		`${counted(actions, 'action')} ${actions === 1 ? 'was' : 'were'} put to the vote (${and(kinds)}); ${adopted} ${adopted === 1 ? 'was' : 'were'} adopted. The rule of each vote stood before it started, and stands with its result.`,
	kinds: {
		open: (count: number) => `${counted(count, 'public vote')}`,
		confidential: (count: number) => `${counted(count, 'confidential ballot')}`,
		secret: (count: number) => `${counted(count, 'secret ballot')}`
	},
	tables: {
		attendance: 'People who followed when most were counted',
		sides: 'How the sides took part',
		ratings: 'Ratings given in silence, as far as they are told by side',
		ballots: 'Ballots cast, as far as they are told by side',
		day: 'Workshop',
		side: 'Side',
		turns: 'Turns to speak',
		minutes: 'Minutes',
		words: 'Words that stand in the texts',
		count: 'Number'
	}
};

export type ProcessWords = typeof enProcess;
