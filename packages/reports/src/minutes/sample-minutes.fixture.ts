import { subjectIn } from '@plenum/domain/polls/subject';
import type { Outcome } from '../outcome/outcome.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { votedOutcome } from '../sample-votes.fixture.ts';
import type { Minutes, MinutesEntry } from './minutes.ts';

const nine = Date.UTC(2027, 2, 1, 6);
export const at = (minute: number) => nine + minute * 60_000;

const [cluster] = (votedOutcome satisfies Outcome).clusters;
const polls = (cluster?.polls ?? []).map((poll) => ({
	...poll,
	cluster: cluster?.id ?? '',
	indicative: false,
	lines: poll.frozen.map((one) => subjectIn(one).text),
	words: null
}));
const item = (id: string, about: string | null, title: string) => ({ id, cluster: about, title, minutes: 30 });
const entry = (place: number, minute: number, type: string, stream: string, data: object): MinutesEntry => ({
	place,
	type,
	stream,
	data,
	at: at(minute)
});

/** A morning with two items, a vote, a pause, and corrections of a rating and of a count. */
export const sampleMinutes: Minutes = {
	consultation: sampleOutcome.consultation,
	account: {
		details: {
			place: 'Town hall',
			starts: { at: at(0), zone: 'Africa/Nairobi' },
			languages: { spoken: ['sw', 'xki'], interpreted: ['luo'] }
		},
		aside: [{ item: item('item-3', null, 'Budget'), aside: { how: 'parked', reason: 'No figures yet.' } }],
		title: 'First day',
		startedAt: at(0),
		closedAt: at(120),
		turns: [],
		pauses: [{ from: at(40), to: at(50) }],
		notices: [{ at: at(40), text: 'Coffee', until: at(50) }],
		items: [
			{
				item: item('item-1', cluster?.id ?? '', 'The courts'),
				times: [
					{ from: at(5), to: at(60) },
					{ from: at(100), to: at(115) }
				]
			},
			{ item: item('item-2', null, 'Any other business'), times: [{ from: at(60), to: at(100) }] }
		]
	},
	entries: [
		entry(10, 5, 'attendance-counted', 'attendance:w', {
			item: 'item-1',
			people: [
				{ sides: ['civil-society'], people: 17 },
				{ sides: ['nhri', 'state'], people: 12 }
			]
		}),
		entry(12, 20, 'ratings-agreed', `cluster:${cluster?.id}`, {
			recommendations: [{ id: 'r-1', number: '140.2' }],
			agreed: { level: 'in-process', percentage: 40, regression: false, reason: 'Two courts opened.' }
		}),
		entry(13, 30, 'poll-opened', `poll:${polls[0]?.id}`, { entitled: 29 }),
		entry(14, 35, 'poll-closed', `poll:${polls[0]?.id}`, {}),
		entry(20, 60, 'attendance-counted', 'attendance:w', {
			item: 'item-2',
			people: [
				{ sides: ['civil-society'], people: 16 },
				{ sides: ['nhri'], people: 5 },
				{ sides: ['state'], people: 8 }
			]
		}),
		entry(22, 110, 'cluster-closed', `cluster:${cluster?.id}`, {
			statement: 'The courts are open.',
			reviewDate: '2028-01-31',
			dissent: [{ constituency: 'civil-society', text: 'Not all of them.' }]
		}),
		entry(30, 200, 'entry-corrected', 'corrections', { entry: 12, text: 'Three courts opened.' }),
		entry(31, 210, 'entry-corrected', 'corrections', { entry: 10, text: 'Two more had no device.' })
	],
	speaking: [
		{ sides: ['civil-society'], turns: 4, milliseconds: 600_000 },
		{ sides: ['nhri', 'state'], turns: 6, milliseconds: 900_000 }
	],
	absent: ['other'],
	clusters: votedOutcome.clusters,
	polls,
	journal: { head: 'f'.repeat(64), length: 31 },
	notes: new Map(),
	madeAt: at(300),
	timeZone: 'Africa/Nairobi'
};
