import type { AnswerBy, PollMethod } from './answer.ts';
import type { Method } from './method.ts';
import { forAgainst } from './methods/for-against.ts';
import type { Tally } from './result.ts';

/** Every way of voting that there is. */
const methods: { [Each in PollMethod]: Method<Each> } = {
	'for-against': forAgainst
};

/** Whether it is an answer by this method to a paper of so many subjects. */
export function isAnswer<Each extends PollMethod>(
	answer: AnswerBy<Each>,
	method: PollMethod,
	subjects: number
): boolean {
	return answer.method === method && answer.marks.length === subjects && methods[answer.method].accepts(answer.marks);
}

export function stanceIn<Each extends PollMethod>(answer: AnswerBy<Each>, place: number): keyof Tally {
	return methods[answer.method].stance(answer.marks, place);
}
