import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { JournalLine } from '@plenum/protocol/journal';
import type { Person } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { Api } from '#lib/queries/api.ts';
import { idPages, idQuery } from '#lib/queries/id-pages.ts';
import { sentencesOf } from './sentences.ts';

type Text = Parameters<typeof sentencesOf>[0];

/** The people and polls of which lines of the record tell. */
export type NamedRecords = { people: Person[]; polls: PollView[] };

/** [OPERATE31] Asks for those alone whom these lines name. */
export async function readNamed(
	api: Api,
	params: ParamsOf<'listPeople'>,
	lines: readonly JournalLine[],
	t: Text
): Promise<NamedRecords> {
	const { people, polls } = idsIn(lines, t);
	const [named, told] = await Promise.all([
		Promise.all(idPages(people).map((id) => api('GET /consultations/:consultation/people', { params, query: { id } }))),
		polls.length > 0 ? api('GET /consultations/:consultation/polls', { params, query: idQuery(polls) }) : null
	]);
	return {
		people: named.flatMap((list) => (list.ok ? list.value.people : [])),
		polls: told?.ok ? told.value.polls : []
	};
}

export const joinNamed = (one: NamedRecords, other: NamedRecords): NamedRecords => ({
	people: [...one.people, ...other.people],
	polls: [...one.polls, ...other.polls]
});

/** What the sentences of these lines ask for, so that nothing has to be kept in step with them. */
function idsIn(lines: readonly JournalLine[], t: Text): { people: string[]; polls: string[] } {
	const people = new Set<string>();
	const polls = new Set<string>();
	const nothing = () => '';
	const known = {
		person: (id: string) => (people.add(id), ''),
		decision: (id: string) => (polls.add(id), null),
		cluster: nothing,
		item: nothing,
		constituency: nothing,
		level: nothing,
		number: nothing,
		time: nothing,
		day: nothing
	};
	const sentenceOf = sentencesOf(t, known);
	for (const line of lines) {
		if (line.by) people.add(line.by);
		sentenceOf(line);
	}
	people.delete('');
	return { people: [...people], polls: [...polls] };
}
