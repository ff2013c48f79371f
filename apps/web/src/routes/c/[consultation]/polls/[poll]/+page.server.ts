import type { Answer } from '@plenum/domain/polls/answer';
import { isAnswer } from '@plenum/domain/polls/methods';
import { isWordList, mostOwnWords } from '@plenum/domain/polls/trustees/word-list';
import type { BallotRequest, PollView } from '@plenum/protocol/polls/polls';
import { mayCast } from '#lib/consultations/may-cast.ts';
import { formAction, refused, type ReceivedForm } from '#lib/forms/form-action.ts';
import { subjectsOf } from '#lib/polls/open/subjects-of.ts';
import { answerOf, paperOf, type BallotDraft } from '#lib/polls/result/answer-in-words.ts';
import type { Actions, RequestEvent } from './$types';

/** Choose, review, recorded, as on the page: the form says which comes next. A secret ballot is sealed by the page's script. */
export const actions: Actions = {
	ballot: formAction<RequestEvent>('ballot', async (form, { params: { consultation, poll: id } }) => {
		const { api, key, field } = form;
		const poll = await api.need('GET /polls/:poll', { params: { poll: id } });
		const page = `/c/${consultation}/polls/${id}`;
		const cast = (body: BallotRequest) => api('POST /polls/:poll/ballot', { params: { poll: id }, body, key });
		if (isWordList(poll.subject)) {
			const words = Array.from({ length: mostOwnWords }, (_, at) => field(`word-${at}`).trim()).filter(Boolean);
			const sent = await cast({ slip: field('slip'), words });
			return sent.ok ? { to: page } : refused(sent);
		}
		const subjects = subjectsOf(poll, []).length || poll.actions.length;
		const draft = readDraft(form, poll, subjects);
		const shown = { poll: id, step: 'choose', draft, isMissing: false } as const;
		if (field('step') === 'choose') return { ballot: shown };
		const answer = answerOf(poll.method, draft);
		const isReviewed = field('step') === 'cast' || !mayCast(poll) || poll.kind === 'secret';
		if (!isReviewed && !isWhole(answer, poll, subjects)) return { status: 400, ballot: { ...shown, isMissing: true } };
		if (!isReviewed) return { ballot: { ...shown, step: 'review' } };
		const recorded = await cast(answer);
		return recorded.ok ? { to: page } : { ...refused(recorded), ballot: { ...shown, step: 'review' } };
	})
};

/** [POLL61] Of one of several words, one is chosen. */
function isWhole(answer: Answer, poll: PollView, subjects: number): boolean {
	const picks = poll.subject.kind === 'question' && answer.method === 'points';
	return isAnswer(answer, poll, subjects) && (!picks || answer.marks.includes(1));
}

/** A field for each subject; or which one of several words; or all in one, from a button. */
function readDraft({ field, has }: ReceivedForm, poll: PollView, subjects: number): BallotDraft {
	const places = Array.from({ length: subjects }, (_, place) => place);
	const reasons = places.map((place) => field(`reason-${place}`));
	if (has('values')) return { values: field('values').split(' '), reasons };
	if (has('picked')) return { values: places.map((place) => (field('picked') === String(place) ? '1' : '0')), reasons };
	const values = places.map((place) => field(`value-${place}`));
	return values.every((value) => value === '') && field('step') === 'choose'
		? paperOf(poll.mine, subjects)
		: { values, reasons };
}
