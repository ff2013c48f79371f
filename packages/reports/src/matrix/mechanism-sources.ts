import type { OutcomeCluster, OutcomeMechanism, OutcomeRecommendation, Outcome } from '../outcome/outcome.ts';
import { inserted } from '../insertions.ts';
import type { LabelWords } from '../words/label-words.ts';
import type { MechanismWords } from '../words/report-words.ts';

type OfReview = Pick<OutcomeRecommendation, 'review' | 'number'>;
/** How mechanisms are called in one language: all that a handout needs of it. */
export type MechanismNames = { named: Pick<MechanismWords['named'], 'bodies' | 'unnamed' | 'paragraph'> };
type Source = Pick<OutcomeMechanism, 'body' | 'symbol' | 'paragraph'>;

/** [MECHANISM8] What a person confirmed to stand beside one of these recommendations of the review, in the order in which it came. */
export function mechanismsBeside({ mechanisms = [] }: Outcome, some: readonly OfReview[]): OutcomeMechanism[] {
	const names = new Set(some.map(nameOf));
	return mechanisms.filter(({ beside }) => beside.some((one) => one.status === 'confirmed' && names.has(nameOf(one))));
}

/** Those of a cluster that it stands beside, by their numbers. */
export function numbersBeside(
	one: OutcomeMechanism,
	{ recommendations }: Pick<OutcomeCluster, 'recommendations'>
): string[] {
	const names = new Set(recommendations.map(nameOf));
	return confirmedNumbers({ ...one, beside: one.beside.filter((each) => names.has(nameOf(each))) });
}

export function confirmedNumbers({ beside }: OutcomeMechanism): string[] {
	return beside.filter(({ status }) => status === 'confirmed').map(({ number }) => number);
}

/** A treaty body's name in the language of the document; any other mechanism as its source prints it. */
export function mechanismName({ named }: MechanismNames, body: string): string {
	return (named.bodies as Record<string, string>)[body] ?? (body || named.unnamed);
}

/** `Committee against Torture, CAT/C/XYZ/CO/4, para. 12`. */
export function sourceInWords(words: LabelWords, names: MechanismNames, { body, symbol, paragraph }: Source): string {
	return [
		inserted(words, mechanismName(names, body)),
		...(symbol === null ? [] : [inserted(words, symbol)]),
		...(paragraph === null ? [] : [names.named.paragraph(paragraph)])
	].join(words.decision.comma);
}

const nameOf = ({ review, number }: OfReview) => `${review} ${number}`;
