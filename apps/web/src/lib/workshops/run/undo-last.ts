import { undoableCommand } from '@plenum/domain/workshops/changes';
import type { WorkshopState } from '../workshop-state.svelte.ts';

/** [WORKSHOP15] [WEB25] How the command that was just given is taken back; the server refuses where somebody changed it since. */
export function undoLast(shared: WorkshopState): (() => Promise<string | null>) | null {
	const command = undoableCommand(shared.workshop, shared.now)?.command;
	if (command === undefined) return null;
	return async () => {
		const answer = await shared.send({ type: 'undo', command });
		return answer.ok ? null : answer.words;
	};
}
