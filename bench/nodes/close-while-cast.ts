import { pause } from '../load/pause.ts';
import { choiceOf } from '../load/vote-again.ts';
import { Voter } from '../load/voter.ts';
import { tokenOf } from '../plenum/names.ts';
import { openPoll } from '../plenum/open-poll.ts';
import type { Figures } from '../report/figures.ts';
import type { ServerProcess } from '../server-process.ts';
import { closePoll, readResult } from './close-poll.ts';

const people = 300;
const spread = 1000;

/** Ballots through the first two nodes, evenly over a second, in the middle of which the third closes the poll. */
export async function closeWhileCast(nodes: readonly ServerProcess[], document: number): Promise<Figures> {
	const [first, second, third] = nodes as [ServerProcess, ServerProcess, ServerProcess];
	const path = await openPoll(first.port, { document, kind: 'open' });
	const voters = await Promise.all(
		Array.from({ length: people }, (_, index) =>
			Voter.connect({ port: [first, second][index % 2]!.port, path }, tokenOf(index))
		)
	);
	const closed = pause(spread / 2).then(() => closePoll(third.port, path));
	const statuses = await Promise.all(
		voters.map(async (voter, index) => {
			await pause((index * spread) / people);
			return voter.ask({ choice: choiceOf(index) });
		})
	);
	await closed;
	voters.forEach((voter) => voter.leave());
	const odd = statuses.find((status) => status !== '200' && status !== '409');
	if (odd) throw new Error(`A ballot was answered with ${odd}.`);
	const acknowledged = statuses.filter((status) => status === '200').length;
	const { turnout } = await readResult(second.port, path);
	return { acknowledged, miscounted: Math.abs((turnout?.cast ?? 0) - acknowledged) };
}
