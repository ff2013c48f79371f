import type { Answer } from '@plenum/domain/polls/answer';
import { formatList } from '#lib/language/formats.ts';
import type { Language, Text } from '#lib/language/language.ts';

/** What somebody answered, subject by subject in the order of the paper. */
export function answerInWords(t: Text, language: Language, { marks }: Answer): string {
	return formatList(
		language,
		marks.map((mark) => t.polls.choices[mark])
	);
}
