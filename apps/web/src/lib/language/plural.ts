import { languageTraits, type Language, type PluralForm } from '@plenum/domain/languages';

/** Every form that a language has must be given; each has `other`. */
type Forms<L extends Language> = Record<PluralForm<L>, string> & { other: string };

/** `plural({ one: '# person', other: '# people' })`: `#` stands for the number. */
export function pluralOf<L extends Language>(language: L): (forms: Forms<L>) => (count: number) => string {
	const rules = new Intl.PluralRules(languageTraits[language].locale);
	const digits = new Intl.NumberFormat(languageTraits[language].locale);
	return (forms) => (count) => {
		const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
		return (known[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
	};
}
