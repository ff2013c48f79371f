import type { Marks, PollMethod } from './answer.ts';
import type { SubjectCount, Tally } from './result.ts';
import type { PollRules } from './rules.ts';

/** What the rules need to know of a way of voting. Marks stand in the order of the ballot, one for each subject. */
export type Method<Each extends PollMethod> = {
	/** Whether these marks are an answer; that there is one for each subject is known. */
	accepts(marks: readonly Marks[Each][], rules: PollRules): boolean;
	/** How a ballot stands to the subject in this place: what base, threshold and consensus are counted from. */
	stance(marks: readonly Marks[Each][], place: number): keyof Tally;
	/** Further figures of one ballot for the subject; those of a line are their sums. Their meaning is the method's. */
	figures?(marks: readonly Marks[Each][], place: number, rules: PollRules): number[];
	/** The most ballots that these figures show to be alike. The tally is looked at besides. */
	alike?(figures: readonly number[]): number;
	/** Whether so much support is enough; by default the threshold decides. */
	passes?(tally: Tally): boolean;
	/** The place of each subject in the result, 1 for the first; equals share one. */
	order?(counts: readonly SubjectCount[]): number[];
	/** Why the ballot is against the subject, where it says so. */
	reason?(marks: readonly Marks[Each][], place: number): string | null;
};
