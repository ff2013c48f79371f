import { reportFonts } from '@plenum/formats/print/report-fonts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** In the process that writes the report, which ends with it: nothing is kept. */
export function readReportFonts(): Uint8Array[] {
	const files = reportFonts.flatMap(({ files }) => files);
	return files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
}
