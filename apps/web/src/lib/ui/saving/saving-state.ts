/** For what is sent by itself while it is written. `refused`: the server takes none any more, and says why. */
export type SavingState = 'saved' | 'saving' | 'away' | 'away-not-kept' | 'refused';

/** What only some have: shared text, a draft that nobody has begun, and what waits until its author sends it again. */
export type ShownState = SavingState | 'opening' | 'too-fast' | 'trouble' | 'blank' | 'unsent' | 'unsent-not-kept';
