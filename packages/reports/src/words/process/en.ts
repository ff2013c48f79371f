import { and, counted } from '../grammar/en.ts';

/** How a consultation came about, in English. */
export const enProcess = {
	heading: 'Methodology and consultation process',
	workshops: (count: number, days: readonly string[]) =>
		`The consultation held ${counted(count, 'workshop')}, on ${and(days)}.`,
	manyWorkshops: (count: number, first: string, last: string) =>
		`The consultation held ${counted(count, 'workshop')} from ${first} to ${last}.`,
	/** `people` are counted when an item began. */
	attendance: (day: string, people: number, sides: readonly string[]) =>
		`On ${day}, up to ${counted(people, 'person', 'people')} took part at the same time (${sides.join('; ')}).`,
	attended: (side: string, people: number) => `${side}: ${people}`,
	counting:
		'People who took part without a device are not in these figures; groups of fewer than five people are counted together with others.',
	/** Without days, it is so of all workshops. */
	languages: (days: readonly string[], spoken: readonly string[], interpreted: readonly string[]) =>
		`Languages${days.length === 0 ? '' : ` (${and(days)})`}: ${[spoken.length === 0 ? [] : and(spoken), interpreted.length === 0 ? [] : `interpretation offered in ${and(interpreted)}`].flat().join('; ')}.`,
	absent: (sides: readonly string[]) => `No one took part for ${and(sides)}.`,
	rounds: (count: number, confidential: number) =>
		`Before discussing the recommendations, participants rated them without seeing each other’s ratings, in ${counted(count, 'round')}${confidential === 0 ? '' : confidential === count ? `, ${count === 1 ? '' : 'all '}confidential` : `, ${confidential} of them confidential`}; the results were then shown to everyone at the same time.`,
	threshold: 'A rating that at least two thirds of a group of participants gave was taken as the view of that group.',
	confidence: 'In confidential rounds, no figure for fewer than five people was shown.',
	agreement: (equal: number, differing: number) =>
		`The groups gave the same rating in ${counted(equal, 'case')}; in ${counted(differing, 'case')} their ratings differed and were discussed.`,
	votes: (actions: number, adopted: number, kinds: readonly string[]) =>
		`${counted(actions, 'action')} ${actions === 1 ? 'was' : 'were'} put to the vote (${and(kinds)}); ${adopted} ${adopted === 1 ? 'was' : 'were'} adopted. The rule for each vote was set before it started.`,
	otherVotes: (count: number, on: readonly string[], kinds: readonly string[]) =>
		`${counted(count, 'other vote')} ${count === 1 ? 'was' : 'were'} held on ${and(on)} (${and(kinds)}).`,
	kinds: {
		open: (count: number) => `${counted(count, 'public vote')}`,
		confidential: (count: number) => `${counted(count, 'confidential ballot')}`,
		secret: (count: number) => `${counted(count, 'secret ballot')}`
	},
	tables: {
		attendance: 'People who took part at the same time, at most',
		sides: 'How the sides took part',
		ratings: 'Ratings given before the discussion, as far as they are told by side',
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
