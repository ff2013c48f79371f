import type { PollKind } from '@plenum/domain/polls/poll';
import type { PollResult } from '@plenum/domain/polls/result';
import type { PollRules } from '@plenum/domain/polls/rules';
import type { Decision as DecisionWords } from '@plenum/messages/en/decisions/decision';

/** What is told of: a closed poll, the texts of its actions in the order of the ballot, and what constituencies are called. */
export type DecisionInput = {
	kind: PollKind;
	rules: PollRules;
	/** [POLL84] What comes first was asked: an order, in which nothing is adopted. */
	priorities?: boolean;
	/** [POLL61] A question by itself, answered by yes or no where the method has no words of its own. */
	isQuestion?: boolean;
	result: PollResult;
	/** [POLL23] An earlier vote asked nearly the same people the same. */
	again: boolean;
	texts: readonly string[];
	words: DecisionWords;
	sideOf: (constituency: string) => string;
};

export type DecisionCell = string | number;
/** Widths are shares. The first column names the row. */
export type DecisionTable = {
	id: 'results' | 'rules' | 'constituencies' | 'turnout' | 'pairs' | 'objections';
	caption: string;
	columns: { heading: string; width: number }[];
	rows: DecisionCell[][];
};

export type DecidedSubject = {
	/** On the ballot, from 1. */
	number: number;
	text: string;
	/** [POLL84] Where it stands in an order. */
	place?: number | undefined;
	adopted: boolean;
	verdict: string;
	/** `Not shared by: civil society.`, or nothing. Stands beside the verdict wherever that stands. */
	notShared: string;
	/** [POLL42] The verdict and its one reason: `Adopted: 21 of 30 in favour, 16 were needed.` */
	headline: string;
	reason: string;
	/** [POLL42] How far the constituencies share it, in a sentence; nothing where that is not told. */
	consensus: string;
	/** The figure that counts most by this method; nothing where the figures are not told. */
	brief: string;
	/** How it was voted in one sentence, in the terms of the method; nothing where the figures are not told. */
	said: string;
	/** What base, threshold and consensus make of it. */
	lines: string[];
	objections: { side: string; reason: string }[];
};

/**
 * [POLL40] A decision as it is read: what every page, document and table says of it. It is made from a result, which holds what may
 * be told and nothing else, so no output can tell more than another.
 */
export type Decision = {
	kind: string;
	method: string;
	/** `45 of 46 voted.` Nothing where that may not be told. */
	turnout: string;
	/** How many voted, by what it was decided, whether votes were final, and whether it was put again. */
	rules: string[];
	/** [POLL84] It puts its subjects in an order and decides on none. */
	isOrder: boolean;
	/** [REPORTS104] Names what nobody chose; empty if each was chosen, or no figures are disclosed. */
	unchosen?: string;
	subjects: DecidedSubject[];
	tables: DecisionTable[];
	/** Why something is not told. */
	notes: string[];
};

/** `Adopted. Not shared by: civil society.` */
export function verdictLine({ verdict, notShared }: DecidedSubject): string {
	return notShared === '' ? verdict : `${verdict}. ${notShared}`;
}
