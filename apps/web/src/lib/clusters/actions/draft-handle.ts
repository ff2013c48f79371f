import type { Judgement, SmartName } from '@plenum/domain/clusters/assessment';

/** What advice on an action may do to it; all of it goes into the shared text. */
export type DraftHandle = {
	judge: (letter: SmartName, judgement: Judgement | null) => void;
	/** Answers how to take it back; null where nobody may write now. */
	reword: (text: string) => (() => void) | null;
};
