import type { SourceView } from '@plenum/protocol/follow-up/evidence';
import type { PageTexts } from '#lib/language/language.ts';

type Words = PageTexts['evidence'];
type Supported = Pick<SourceView['subjects'][number], 'kind' | 'number' | 'label'>;

/** `Recommendation 1.2`, `Progress report on 1.2`, or `Value of` an indicator. A commitment has no number: its text names it. */
export function supportedInWords({ evidence }: Words, { kind, number, label }: Supported): string {
	const name = number ?? label;
	if (kind === 'indicator-value') return evidence.value(name);
	return kind === 'recommendation' ? evidence.recommendation(name) : evidence.report(name);
}
