import type { Marks, PollMethod } from './answer.ts';
import type { Tally } from './result.ts';

/** What the rules need to know of a way of voting. Marks stand in the order of the paper, one for each subject. */
export type Method<Each extends PollMethod> = {
	/** Whether these marks are an answer; that there is one for each subject is known. */
	accepts(marks: readonly Marks[Each][]): boolean;
	/** How a paper stands to the subject in this place: what base, threshold and consensus are counted from. */
	stance(marks: readonly Marks[Each][], place: number): keyof Tally;
};
