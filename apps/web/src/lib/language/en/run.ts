import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** The page on which a workshop is run. */
export const run = {
	runners: 'Who runs this workshop',
	runnersLead:
		'Facilitators run every workshop. Somebody whom you name runs this one: its items, steps, timer, floor and notices, and nothing else.',
	runnersNow: 'They run it now',
	nameRunner: 'Name somebody who takes part',
	whoTakesPart: 'Who',
	nobodyToName: 'There is nobody else who takes part and may speak.',
	runnerByLink: 'By a link',
	runnerLinkLead: 'The link is good once, for seven days. Whoever does not take part yet joins first.',
	runnerAdded: (name: string) => `${name} runs this workshop`,
	runnerRemoved: (name: string) => `${name} no longer runs this workshop`,
	removeRunner: (name: string) => `Remove ${name}`,
	notYours: 'This workshop is run by the facilitators and those whom they named.',
	minutes: 'min',
	change: 'Change',
	spentOf: (spent: string, planned: string) => `${spent} of ${planned}`,
	moreOf: (title: string) => `More for ${title}`,
	takeNext: 'Take it next',
	up: 'Move up',
	down: 'Move down',
	moveTo: 'Move to …',
	moveItem: (title: string) => `Move ${title}`,
	moveHere: 'Move it',
	placeNow: 'To the place that is now held by',
	writeNotice: 'Write one',
	here: plural({ one: '# person here', other: '# people here' }),
	balance: 'The floor by side: turns · minutes',
	turns: (turns: string, minutes: string) => `${turns} · ${minutes}`,
	writing: 'Writing',
	rated: 'Rated',
	voted: 'Voted',
	atLeast: (count: string) => `${count} or more`,
	atLeastOf: (count: string, all: string) => `${count}+ of ${all}`,
	giveNotice: 'Give a notice …',
	noticeOf: (text: string) => `Show everyone the notice: ${text}`,
	timerFor: plural({ one: 'Start the timer: # minute', other: 'Start the timer: # minutes' }),
	openFound: (title: string, words: string) => `Open beside this page: ${title} · ${words}`,
	palette: 'Commands',
	paletteHint: 'What do you want to do or find?',
	paletteKeys: 'Ctrl or ⌘ with K opens this. Arrows choose, Enter does it, Escape closes.',
	paletteNothing: 'Nothing found.',
	paletteFound: plural({ one: '# found', other: '# found' }),
	wall: {
		title: 'The wall',
		shows: 'The wall shows',
		step: 'What the step shows',
		join: 'How to join',
		floor: 'Minutes by side',
		round: (title: string) => `Rating: ${title}`,
		before: 'Page before',
		next: 'Next page',
		page: (page: string, pages: string) => `Page ${page} of ${pages}`,
		noScreen: 'No screen is open',
		onePage: 'One page',
		stop: 'Stop turning by itself',
		play: 'Turn by itself',
		steps: {
			read: 'The recommendations',
			write: 'The text',
			level: 'The levels',
			actions: 'The actions',
			close: 'How the item is closed'
		}
	}
};

export type Run = typeof run;
