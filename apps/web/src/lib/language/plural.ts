import type { Language, PluralForm } from '@plenum/domain/languages';
import { onceEach } from './once-each.ts';

const rules = onceEach((locale) => new Intl.PluralRules(locale));
const digits = onceEach((locale) => new Intl.NumberFormat(locale));

/** Every form that a language has must be given; each has `other`. */
type Forms<L extends Language> = Record<PluralForm<L>, string> & { other: string };

/** `plural({ one: '# person', other: '# people' })`: `#` stands for the number. */
export function pluralOf<L extends Language>(language: L): (forms: Forms<L>) => (count: number) => string {
	return (forms) => (count) => {
		const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
		return (known[rules(language).select(count)] ?? forms.other).replace('#', digits(language).format(count));
	};
}
