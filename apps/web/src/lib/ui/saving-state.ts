import type { SaveSign } from './SaveMark.svelte';

/** For what is sent by itself while it is written. `refused`: the server takes none any more, and says why. */
export type SavingState = 'saved' | 'saving' | 'away' | 'away-not-kept' | 'refused';

export const savingSigns: Record<SavingState, SaveSign> = {
	saved: 'saved',
	saving: 'saving',
	away: 'away',
	'away-not-kept': 'trouble',
	refused: 'trouble'
};
