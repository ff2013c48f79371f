import type { Answer, AnswerBy, Choice, PollMethod } from '@plenum/domain/polls/answer';
import type { BallotSubject, PollSubject } from '@plenum/domain/polls/subject';
import { formatList, formatNumber } from '#lib/language/formats.ts';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { Text } from '#lib/language/language.ts';
import { ChoiceSelection, isChoosing, type ChoosingMethod } from '../open/choice-selection.ts';

/** What somebody answered, subject by subject in the order of the ballot. */
export function answerInWords(
	t: Text,
	language: InterfaceLanguage,
	answer: Answer,
	subject: PollSubject,
	subjects: readonly BallotSubject[]
): string {
	if (subject.kind === 'question' && answer.method === 'points')
		return subjects.find((_, at) => (answer.marks[at] ?? 0) > 0)?.text ?? t.decision.yesNo.abstain;
	if (subject.kind === 'priorities') {
		const chosen = chosenIn(t, language, answer, subjects).map(({ text, words }) =>
			words === '' ? text : `${text} (${words})`
		);
		return chosen.length === 0 ? t.priorities.choseNone : formatList(language, chosen);
	}
	return formatList(language, marksInWords(t, language, answer, choicesInWords(t, subject)));
}

/** [POLL83] `3 of 5 chosen`, or how many points are given. */
export function countInWords(
	t: Text,
	language: InterfaceLanguage,
	method: ChoosingMethod,
	most: number,
	values: string[]
): string {
	const { count, pointsCount } = t.priorities;
	const used = formatNumber(language, new ChoiceSelection(method, most, values).used);
	return (method === 'points' ? pointsCount : count)(used, formatNumber(language, most));
}

/** [POLL83] What a ballot of many subjects chose, in its order, each with its place or its points. */
export function chosenIn(
	t: Text,
	language: InterfaceLanguage,
	answer: Answer,
	subjects: readonly BallotSubject[]
): { id: string; text: string; words: string }[] {
	if (!isChoosing(answer.method)) return [];
	const { values } = paperOf(answer, subjects.length);
	const words = marksInWords(t, language, answer);
	return new ChoiceSelection(answer.method, subjects.length, values).chosen.map((at) => ({
		id: subjects[at]?.id ?? '',
		text: subjects[at]?.text ?? '',
		words: answer.method === 'selection' ? '' : (words[at] ?? '')
	}));
}

/** What for, against and neither are called: of a question that stands by itself, yes and no. */
export function choicesInWords(t: Text, { kind }: PollSubject): Record<Choice, string> {
	return kind === 'question' ? t.decision.yesNo : t.polls.choices;
}

export function marksInWords(
	t: Text,
	language: InterfaceLanguage,
	answer: Answer,
	words: Record<Choice, string> = t.polls.choices
): string[] {
	const number = (value: number) => formatNumber(language, value);
	switch (answer.method) {
		case 'for-against':
			return answer.marks.map((mark) => words[mark]);
		case 'consent':
			return answer.marks.map(({ stance, reason }) =>
				stance === 'object'
					? `${t.shell.named(t.polls.consentStances[stance])} ${reason}`
					: t.polls.consentStances[stance]
			);
		case 'selection':
			return answer.marks.map((mark) => (mark ? t.priorities.picked : t.polls.leftOut));
		case 'points':
			return answer.marks.map((mark) => t.polls.pointsGiven(mark));
		case 'ranking':
			return answer.marks.map((mark) => (mark === null ? t.polls.leftOut : t.polls.ranked(number(mark))));
		case 'agreement':
			return answer.marks.map((mark) =>
				mark === null ? t.polls.noOpinion : `${t.shell.named(number(mark))} ${t.polls.agreementSteps[mark]}`
			);
	}
}

/** A ballot that is being filled in: what each field holds, and the reasons of those who object. */
export type BallotDraft = { values: string[]; reasons: string[] };

export function paperOf(answer: Answer | null, subjects: number): BallotDraft {
	const blank = Array.from({ length: subjects }, () => '');
	if (!answer) return { values: blank, reasons: [...blank] };
	switch (answer.method) {
		case 'consent':
			return { values: answer.marks.map(({ stance }) => stance), reasons: answer.marks.map(({ reason }) => reason) };
		case 'agreement':
			return { values: answer.marks.map((mark) => String(mark ?? 'none')), reasons: blank };
		case 'selection':
			return { values: answer.marks.map((mark) => (mark ? 'true' : '')), reasons: blank };
		case 'for-against':
		case 'points':
		case 'ranking':
			return { values: answer.marks.map((mark) => String(mark ?? '')), reasons: blank };
	}
}

/** The answer that the ballot gives; whether it is one is for `isAnswer` to say. */
export function answerOf(method: PollMethod, { values, reasons }: BallotDraft): Answer {
	switch (method) {
		case 'for-against':
			return { method, marks: values as AnswerBy<'for-against'>['marks'] };
		case 'consent': {
			const stances = values as AnswerBy<'consent'>['marks'][number]['stance'][];
			const reasonAt = (place: number) => (stances[place] === 'object' ? (reasons[place] ?? '').trim() : '');
			return { method, marks: stances.map((stance, place) => ({ stance, reason: reasonAt(place) })) };
		}
		case 'selection':
			return { method, marks: values.map((value) => value === 'true') };
		case 'points':
			return { method, marks: values.map((value) => (value.trim() === '' ? 0 : Number(value))) };
		case 'ranking':
			return { method, marks: values.map((value) => (value === '' ? null : Number(value))) };
		case 'agreement': {
			const marks = values.map((value) => (value === 'none' ? null : Number(value || Number.NaN)));
			return { method, marks: marks as AnswerBy<'agreement'>['marks'] };
		}
	}
}
