import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Noto Sans for Latin, Greek and Cyrillic; Amiri for Arabic, whose letters are found again when the text is read out or copied. */
const files = [
	'noto-sans/400Regular/NotoSans_400Regular.ttf',
	'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
	'noto-sans/700Bold/NotoSans_700Bold.ttf',
	'noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf',
	'amiri/400Regular/Amiri_400Regular.ttf',
	'amiri/700Bold/Amiri_700Bold.ttf'
];

const { resolve } = createRequire(import.meta.url);

/** In the process that writes the report, which ends with it: nothing is kept. */
export function readReportFonts(): Uint8Array[] {
	return files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
}
