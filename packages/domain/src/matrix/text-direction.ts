const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'ur']);

/** How a text is written; where its language is not known its own letters decide. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
	if (language === null) return 'auto';
	return rightToLeft.has(language) ? 'rtl' : 'ltr';
}
