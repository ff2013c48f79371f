import type { AnswerBy, PollMethod } from './answer.ts';
import type { Method } from './method.ts';
import { agreement } from './methods/agreement.ts';
import { consent } from './methods/consent.ts';
import { forAgainst } from './methods/for-against.ts';
import { points } from './methods/points.ts';
import { ranking } from './methods/ranking.ts';
import { selection } from './methods/selection.ts';
import type { SubjectCount, Tally } from './result.ts';
import type { PollRules } from './rules.ts';

/** Every way of voting that there is. */
const methods: { [Each in PollMethod]: Method<Each> } = {
	'for-against': forAgainst,
	consent,
	selection,
	points,
	ranking,
	agreement
};

type MethodRequest = { method: PollMethod; rules: PollRules };

/** Whether it is an answer by this method to a ballot of so many subjects. */
export function isAnswer<Each extends PollMethod>(
	answer: AnswerBy<Each>,
	{ method, rules }: MethodRequest,
	subjects: number
): boolean {
	const { marks } = answer;
	return answer.method === method && marks.length === subjects && methods[answer.method].accepts(marks, rules);
}

/** What one ballot adds to what is counted for the subject in this place. */
export function countOf<Each extends PollMethod>({ method, marks }: AnswerBy<Each>, place: number, rules: PollRules) {
	const { stance, figures } = methods[method];
	return { stance: stance(marks, place), figures: figures?.(marks, place, rules) };
}

/** Why a ballot is against the subject, where its method asks for that. */
export function reasonIn<Each extends PollMethod>({ method, marks }: AnswerBy<Each>, place: number): string | null {
	return methods[method].reason?.(marks, place) ?? null;
}

/** The most ballots that what is counted shows to be alike. */
export function alikeIn(method: PollMethod, { tally, figures }: SubjectCount): number {
	const byFigures = figures ? (methods[method].alike?.(figures) ?? 0) : 0;
	return Math.max(tally.for, tally.against, tally.abstain, byFigures);
}

/** Null where the threshold decides. */
export function passesBy(method: PollMethod, tally: Tally): boolean | null {
	return methods[method].passes?.(tally) ?? null;
}

/** Null where the method puts its subjects in no order. */
export function orderBy(method: PollMethod, counts: readonly SubjectCount[]): number[] | null {
	return methods[method].order?.(counts) ?? null;
}
