import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** The minutes: every event of the record as a sentence. */
export const journal = {
	title: 'Minutes',
	lead: 'What happened, line by line. The lines form a chain: none can be changed, added or removed unseen.',
	empty: 'Nothing has been recorded yet',
	emptyText: 'As soon as something happens in this consultation, it stands here.',
	verify: 'Check the chain',
	verifying: 'Checking…',
	verified: plural({ one: 'The chain is whole: # line checked.', other: 'The chain is whole: # lines checked.' }),
	broken: {
		changed: (place: string) => `Line ${place} was changed after it was recorded.`,
		missing: (place: string) => `Line ${place} is missing, or a line was inserted there.`,
		'cut-off': (place: string) => `The record breaks off: line ${place} was once there and is gone.`
	},
	head: 'Fingerprint of the last line',
	lines: plural({ one: '# line', other: '# lines' }),
	line: 'Line',
	time: 'Time',
	what: 'What happened',
	who: 'Who',
	plenum: 'Plenum',
	someone: 'Someone',
	show: 'Show',
	everything: 'Everything',
	filters: {
		workshop: 'Workshops',
		cluster: 'Clusters and levels',
		poll: 'Votes',
		other: 'The consultation and its people'
	},
	newestFirst: 'Newest first',
	more: 'Show more',
	details: 'Details',
	fingerprint: 'Fingerprint'
};
