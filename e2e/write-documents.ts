import { languages } from '@plenum/domain/languages';
import { exportFormats } from '@plenum/protocol/exports/export-formats';
import { withFollowUp } from '@plenum/reports/followed-outcome.fixture';
import { ratedOutcome } from '@plenum/reports/rated-outcome.fixture';
import { withOtherVotes } from '@plenum/reports/rated-votes.fixture';
import { defaultTemplate } from '@plenum/reports/template';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createExport } from '../apps/server/src/exports/create-export.ts';
import { readUpload } from '../apps/server/src/matrix/upload/read-upload.ts';

/**
 * `npm run documents -- MATRIX FOLDER [FORMAT…]`: writes each document in each language, from a matrix with ratings, texts,
 * votes and follow-up that are made up, so that its pages can be looked at.
 */
const [matrix, folder, ...chosen] = process.argv.slice(2);
if (matrix === undefined || folder === undefined)
	throw new Error('Usage: npm run documents -- MATRIX FOLDER [FORMAT…]');

const read = await readUpload({ bytes: readFileSync(matrix), remembered: {} }, () => undefined);
if (!read.ok || !read.value.interpretation) throw new Error(`${basename(matrix)} holds no list of recommendations.`);
const outcome = withFollowUp(withOtherVotes(ratedOutcome(read.value.interpretation)));
const formats = exportFormats.filter((format) => chosen.length === 0 || chosen.includes(format));

for (const language of languages) {
	mkdirSync(join(folder, language), { recursive: true });
	for (const format of formats) {
		const making = {
			outcome,
			language,
			audience: 'participants',
			template: defaultTemplate,
			logo: null,
			house: null
		} as const;
		const { name, bytes } = await createExport(making, format);
		writeFileSync(join(folder, language, name), bytes);
		process.stdout.write(`${join(language, name)} ${bytes.byteLength}\n`);
	}
}
