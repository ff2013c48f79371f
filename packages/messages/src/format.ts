/** What compiled messages call: they format what is inserted as their language does. */
export type MessageFormat = {
	/** A template. Numbers and lists are formatted, text is isolated where its direction differs. */
	f: (parts: TemplateStringsArray, ...values: Insertable[]) => string;
	/** The form of a number among those of a plural; an exact number goes before its category. */
	c: (count: number, forms: Forms) => string;
	/** A message that is one plural: `#` stands for the number. */
	p: (forms: Forms) => (count: number) => string;
	/** Begins with a small letter, unless it is an abbreviation. */
	l: (text: string) => string;
};

export type Insertable = string | number | readonly string[] | null;
type Forms = { readonly [form: string]: string; readonly other: string };

const rightToLeft = '\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc';
const foreign = { ltr: new RegExp(`[${rightToLeft}]`), rtl: new RegExp(`[^\\P{L}${rightToLeft}]`, 'u') };

/** Each format is created when it is first used: creating one takes longer than hundreds of uses, and memory outside the heap. */
export function createFormat(locale: string | readonly string[], direction: 'ltr' | 'rtl'): MessageFormat {
	let rules: Intl.PluralRules | undefined;
	let numbers: Intl.NumberFormat | undefined;
	let lists: Intl.ListFormat | undefined;

	const digits = (value: number) => (numbers ??= new Intl.NumberFormat(locale)).format(value);
	const c = (count: number, forms: Forms) =>
		forms[count] ?? forms[(rules ??= new Intl.PluralRules(locale)).select(count)] ?? forms.other;

	/** [WEB321] Letters of the other direction stay by themselves in the line. What is isolated already needs nothing more. */
	const isolate = (text: string) =>
		foreign[direction].test(text) && foreign[direction].test(text.replace(/\u2068[^\u2068\u2069]*\u2069/g, ''))
			? `\u2068${text}\u2069`
			: text;
	const show = (value: Insertable) =>
		typeof value === 'string'
			? isolate(value)
			: typeof value === 'number'
				? digits(value)
				: value === null
					? ''
					: (lists ??= new Intl.ListFormat(locale)).format(value.map(isolate));

	return {
		f: (parts, ...values) => values.reduce<string>((text, value, at) => text + show(value) + parts[at + 1], parts[0]!),
		c,
		l: (text) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(locale)),
		p: (forms) => (count) => c(count, forms).replace('#', digits(count))
	};
}
