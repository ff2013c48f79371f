import { pause } from '../load/pause.ts';
import { choiceOf } from '../load/vote-again.ts';
import { tokenOf } from '../plenum/names.ts';
import type { ServerProcess } from '../server-process.ts';
import { closePoll, readResult } from './close-poll.ts';

/**
 * Each once, evenly over so many milliseconds, on the node that serves them at that moment; whoever gets no answer does it again.
 * `acknowledged` gets those who had one.
 */
export async function castAll(
	voters: readonly { node: ServerProcess }[],
	path: string,
	milliseconds: number,
	acknowledged: Set<number>
): Promise<void> {
	await Promise.all(
		voters.map(async (voter, index) => {
			await pause((index * milliseconds) / voters.length);
			while (!(await cast(voter.node.port, path, index))) await pause(50);
			acknowledged.add(index);
		})
	);
}

/** Whether it was acknowledged. */
async function cast(port: number, path: string, person: number): Promise<boolean> {
	const headers = { authorization: `Bearer ${tokenOf(person)}`, 'content-type': 'application/json' };
	const body = JSON.stringify({ choice: choiceOf(person) });
	const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body }).catch(() => null);
	if (answer === null) return false;
	if (!answer.ok) throw new Error(`A ballot was answered with ${answer.status}: ${await answer.text()}`);
	await answer.arrayBuffer();
	return true;
}

/** Closed on one node and read on the other: how many ballots more or fewer than were acknowledged, choice by choice. */
export async function countWrong(
	[one, other]: readonly [ServerProcess, ServerProcess],
	path: string,
	acknowledged: number
): Promise<number> {
	await closePoll(one.port, path);
	const result = await readResult(other.port, path);
	const tally = result.subjects[0]?.counts?.tally;
	const given = Array.from({ length: acknowledged }, (_, person) => choiceOf(person));
	return (['for', 'against', 'abstain'] as const).reduce((sum, choice) => {
		const wanted = given.filter((each) => each === choice).length;
		return sum + Math.abs((tally?.[choice] ?? 0) - wanted);
	}, 0);
}
