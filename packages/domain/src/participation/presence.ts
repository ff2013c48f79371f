import type { AdmissionStatus, Role } from '../people/rights.ts';
import { smallestLine } from '../polls/disclosure/line-sizes.ts';
import { peopleInGroups } from './side-groups.ts';

type Person = { id: string; role: Role; status: AdmissionStatus; constituency: string };
/** Whose words were saved in a cluster a moment ago. */
export type WritersOfCluster = { cluster: string; writers: ReadonlySet<string> };

/** [PRESENCE2] `here` is null where so few are here that their number would tell who. */
export type Presence = {
	here: number | null;
	sides: { sides: string[]; people: number }[];
	writing: { cluster: string; people: number }[];
	/** For those who run the consultation: each who is here, and in which clusters they write. */
	people: { id: string; writing: string[] }[] | null;
};

/** [PRESENCE1] What this reader may see of those who are here. */
export function presenceFor(
	reader: { role: Role },
	people: readonly Person[],
	connected: ReadonlySet<string>,
	clusters: readonly WritersOfCluster[]
): Presence {
	const here = people.filter(({ id, status }) => status === 'admitted' && connected.has(id));
	const counted = here.filter(({ role }) => role !== 'facilitator');
	const counts = new Map<string, number>();
	for (const { constituency } of counted) counts.set(constituency, (counts.get(constituency) ?? 0) + 1);
	const present = new Set(here.map(({ id }) => id));
	const written = clusters
		.map(({ cluster, writers }) => ({ cluster, writers: [...writers].filter((id) => present.has(id)) }))
		.filter(({ writers }) => writers.length > 0);
	const writing = written.map(({ cluster, writers }) => ({ cluster, people: writers.length }));
	if (reader.role !== 'facilitator')
		return {
			here: counted.length < smallestLine ? null : counted.length,
			sides: peopleInGroups(counts),
			writing,
			people: null
		};
	const clustersOf = (id: string) =>
		written.filter(({ writers }) => writers.includes(id)).map(({ cluster }) => cluster);
	return {
		here: counted.length,
		sides: [...counts].map(([side, count]) => ({ sides: [side], people: count })),
		writing,
		people: here.map(({ id }) => ({ id, writing: clustersOf(id) }))
	};
}
