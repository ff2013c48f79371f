import { languageTraits, languages, type Script } from '@plenum/domain/languages';

/** A font family of the package `@expo-google-fonts`, with its files. */
export type ReportFont = { family: string; files: readonly string[] };

/** Amiri for Arabic: its letters are found again when the text is read out or copied. Noto Sans also has Greek and Cyrillic. */
const fonts: Record<Script, ReportFont> = {
	latin: {
		family: 'Noto Sans',
		files: [
			'noto-sans/400Regular/NotoSans_400Regular.ttf',
			'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
			'noto-sans/700Bold/NotoSans_700Bold.ttf',
			'noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf'
		]
	},
	arabic: {
		family: 'Amiri',
		files: ['amiri/400Regular/Amiri_400Regular.ttf', 'amiri/700Bold/Amiri_700Bold.ttf']
	}
};

/** Fonts of every language, because a report in one quotes the others. */
export const reportFonts: readonly ReportFont[] = [
	...new Set(languages.map((language) => fonts[languageTraits[language].script]))
];
