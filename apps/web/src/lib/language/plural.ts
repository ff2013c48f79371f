import { localeOf } from './formats.ts';
import type { Language } from './languages.ts';

type Forms = {
	en: Record<'one' | 'other', string>;
	fr: Record<'one' | 'other', string>;
	ar: Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>;
};

/** `plural({ one: '# person', other: '# people' })`: `#` stands for the number. Every form a language has must be given. */
export function pluralOf<L extends Language>(language: L): (forms: Forms[L]) => (count: number) => string {
	const rules = new Intl.PluralRules(localeOf[language]);
	const digits = new Intl.NumberFormat(localeOf[language]);
	return (forms) => (count) => {
		const known: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = forms;
		return (known[rules.select(count)] ?? known.other).replace('#', digits.format(count));
	};
}
