import type { Spot } from '@plenum/documents/text-lines';
import type { MarkedPassage } from './marked-runs.ts';

/** What an editor knows of the comments on its section. */
export type Remarks = {
	passages: readonly MarkedPassage[];
	mayComment: boolean;
	/** What the button to comment is called. */
	label: string;
	onselect: (spots: { from: Spot; to: Spot }) => void;
	/** What else can be done with words that are chosen. */
	more?: { label: string; onselect: (spots: { from: Spot; to: Spot }) => void } | undefined;
};
