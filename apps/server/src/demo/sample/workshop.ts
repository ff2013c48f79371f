import type { Choice } from '@plenum/domain/polls/answer';
import type { PollKind } from '@plenum/domain/polls/poll';
import type { PollRules } from '@plenum/domain/polls/rules';

/** An item on a cluster names it by its label; null where the item is not about one. */
export type SampleAgendaItem = { cluster: string | null; title: string; minutes: number };

export type SampleWorkshop = { title: string; items: SampleAgendaItem[] };

/** The action and the voters are named by their keys. Who is entitled and missing here did not vote. */
export type SamplePoll = {
	cluster: string;
	action: string;
	kind: PollKind;
	rules: PollRules;
	ballots: { person: string; choice: Choice }[];
	statement: string;
	reviewDate: string;
};

/** What is still open comes first; what an earlier session closed is read back. */
export const sampleWorkshop: SampleWorkshop = {
	title: 'Mid-term consultation workshop, Torvane',
	items: [
		{ cluster: null, title: 'Opening: how we work, what others can see, what becomes of the result', minutes: 20 },
		{
			cluster: 'Human trafficking & contemporary forms of slavery',
			title: 'Human trafficking, in particular of seasonal workers',
			minutes: 60
		},
		{ cluster: 'Right to adequate housing', title: 'Right to adequate housing', minutes: 60 },
		{ cluster: 'Conditions of detention', title: 'Conditions of detention: read back', minutes: 15 },
		{ cluster: 'Violence against women', title: 'Violence against women: read back', minutes: 15 },
		{ cluster: null, title: 'Closing round and next steps towards the mid-term report', minutes: 25 }
	]
};

/** Adopted by the participants, although civil society is split: a result that the total alone would hide. */
const preventiveMechanism: SamplePoll = {
	cluster: 'Conditions of detention',
	action: 'preventive-mechanism',
	kind: 'confidential',
	rules: { percentBase: 'valid', threshold: 60, quorum: 50, thresholdEach: 0, quorumEach: 0 },
	ballots: [
		{ person: 'heron', choice: 'against' },
		{ person: 'juniper', choice: 'for' },
		{ person: 'saffron', choice: 'against' },
		{ person: 'quince', choice: 'for' },
		{ person: 'open-door', choice: 'against' },
		{ person: 'north-bank', choice: 'for' },
		{ person: 'prisons-desk', choice: 'abstain' },
		{ person: 'justice-desk', choice: 'for' },
		{ person: 'social-desk', choice: 'for' },
		{ person: 'interior-desk', choice: 'abstain' },
		{ person: 'follow-up-secretariat', choice: 'for' },
		{ person: 'maple', choice: 'abstain' },
		{ person: 'linden', choice: 'for' },
		{ person: 'footnote', choice: 'against' },
		{ person: 'gown', choice: 'for' },
		{ person: 'evening-edition', choice: 'for' }
	],
	statement:
		'The action is adopted and goes to the Ministry of Justice as lead. Civil society was divided: those against ask for a separate body, or for the law on the Public Defender of Rights to be amended first. The consultation asks the Ministry to answer this point in writing before the bill goes to second reading.',
	reviewDate: '2027-03-31'
};

const shelterFunding: SamplePoll = {
	cluster: 'Violence against women',
	action: 'shelter-funding',
	kind: 'open',
	rules: { percentBase: 'cast', threshold: 66.67, quorum: 50, thresholdEach: 0, quorumEach: 0 },
	ballots: [
		{ person: 'heron', choice: 'for' },
		{ person: 'juniper', choice: 'for' },
		{ person: 'saffron', choice: 'for' },
		{ person: 'quince', choice: 'for' },
		{ person: 'open-door', choice: 'for' },
		{ person: 'north-bank', choice: 'for' },
		{ person: 'kingfisher', choice: 'for' },
		{ person: 'prisons-desk', choice: 'abstain' },
		{ person: 'justice-desk', choice: 'for' },
		{ person: 'social-desk', choice: 'for' },
		{ person: 'interior-desk', choice: 'abstain' },
		{ person: 'follow-up-secretariat', choice: 'against' },
		{ person: 'maple', choice: 'for' },
		{ person: 'linden', choice: 'for' },
		{ person: 'footnote', choice: 'for' },
		{ person: 'gown', choice: 'for' },
		{ person: 'evening-edition', choice: 'for' }
	],
	statement:
		'The action is adopted. The secretariat of the Interministerial Commission voted against because the budget for 2027 covers about two thirds of the cost; it does not object to the aim. The Ministry of Social Affairs will propose where the remaining 1.3 million marks can be found.',
	reviewDate: '2027-05-31'
};

/** In the order in which they closed. */
export const samplePolls: SamplePoll[] = [preventiveMechanism, shelterFunding];
