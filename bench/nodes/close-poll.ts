import type { PollResult } from '@plenum/domain/polls/result';
import { Visitor } from '../../apps/server/src/demo/visitor.ts';
import { facilitatorToken } from '../plenum/names.ts';

/** `path`: where its ballots go. */
export async function closePoll(port: number, path: string): Promise<void> {
	await facilitatorOn(port).post(`/polls/${pollOf(path)}/close`, { statement: '', reviewDate: null });
}

export function readResult(port: number, path: string): Promise<PollResult> {
	return facilitatorOn(port).api('getPollResult', { params: { poll: pollOf(path) } });
}

export function pollOf(path: string): string {
	return path.replace(/^\/api\/v1\/polls\//, '').replace(/\/ballot$/, '');
}

const facilitatorOn = (port: number) => new Visitor(`http://127.0.0.1:${port}`, facilitatorToken);
