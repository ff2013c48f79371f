import { pluralOf } from '../plural.ts';

export { admitting } from './admitting.ts';
export { inviting } from './inviting.ts';
export { planning } from './planning.ts';
export { scheduling } from './scheduling.ts';

const plural = pluralOf('en');

/** The page on which a workshop is run. */
export const run = {
	runners: 'Who runs this workshop',
	runnersLead:
		'Facilitators run every workshop. You can name somebody to run this one: its items, steps, timer, floor and notices, and nothing else.',
	runnersNow: 'They run it now',
	nameRunner: 'Name somebody who takes part',
	whoTakesPart: 'Who',
	nobodyToName: 'Nobody else takes part who can speak.',
	runnerByLink: 'By a link',
	runnerLinkLead: 'The link works once, within seven days. People who have not joined yet join first.',
	runnerAdded: (name: string) => `${name} runs this workshop`,
	runnerRemoved: (name: string) => `${name} no longer runs this workshop`,
	removeRunner: (name: string) => `Remove ${name}`,
	notYours: 'This workshop is run by the facilitators and the people they named.',
	pauseFor: 'The pause lasts',
	minutes: 'min',
	spentOf: (spent: string, planned: string) => `${spent} of ${planned}`,
	moreOf: (title: string) => `More for ${title}`,
	takeNext: 'Take it next',
	up: 'Move up',
	down: 'Move down',
	moveTo: 'Move to …',
	moveItem: (title: string) => `Move ${title}`,
	moveHere: 'Move it',
	placeNow: 'To the current place of',
	here: plural({ one: '# person here', other: '# people here' }),
	balance: 'The floor by side: turns · minutes',
	turns: (turns: string, minutes: string) => `${turns}× ${minutes}′`,
	writing: 'Writing',
	rated: 'Rated',
	voted: 'Voted',
	atLeast: (count: string) => `${count} or more`,
	allOf: (count: string, all: string) => `${count} of ${all}`,
	closeVote: (voted: string) => `Close the vote (${voted})`,
	atLeastOf: (count: string, all: string) => `${count}+ of ${all}`,
	fewOf: (all: string) => `<5 of ${all}`,
	giveNotice: 'Show a notice …',
	noticeOf: (text: string) => `Show everyone the notice: ${text}`,
	timerFor: plural({ one: 'Start the timer: # minute', other: 'Start the timer: # minutes' }),
	openFound: (title: string, words: string) => `Open beside this page: ${title} · ${words}`,
	palette: 'Commands',
	paletteHint: 'What do you want to do or find?',
	paletteKeys: 'Ctrl or ⌘ with K opens this. Arrows choose, Enter runs, Escape closes.',
	paletteNothing: 'Nothing found.',
	paletteFound: plural({ one: '# found', other: '# found' }),
	tools: { title: 'Tools', wall: 'Projector', rooms: 'Rooms', more: 'More' },
	agendaVote: 'Hold a vote on the agenda',
	noticeNow: 'Notice on every screen',
	shortcuts: 'Keyboard shortcuts',
	shortcutsOn: 'Shortcuts are on',
	shortcutsHint: 'Not while you write in a field.',
	shortcutKeys: {
		next: 'Next item',
		forward: 'Next step',
		back: 'Previous step',
		timer: 'Start or stop the timer',
		minute: 'One minute more on the timer',
		minutes: 'Five minutes more on the timer',
		pause: 'Pause or resume',
		speaker: 'Call the next speaker',
		lobby: 'To the lobby',
		wall: 'What the projector shows',
		rooms: 'Breakout rooms',
		poll: 'Quick poll',
		notice: 'Show a notice'
	},
	wall: {
		title: 'Projector',
		shows: 'The projector shows',
		step: 'What the step shows',
		join: 'How to join',
		floor: 'Minutes by side',
		remark: 'A comment',
		round: (title: string) => `Rating: ${title}`,
		before: 'Previous page',
		next: 'Next page',
		page: (page: string, pages: string) => `Page ${page} of ${pages}`,
		noScreen: 'No screen is open',
		onePage: 'One page',
		stop: 'Stop turning pages',
		play: 'Turn pages automatically',
		steps: {
			read: 'The recommendations',
			write: 'The text',
			level: 'The ratings',
			actions: 'The actions',
			close: 'How the item is closed'
		}
	}
};

export type Run = typeof run;
