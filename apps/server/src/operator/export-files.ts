import { defaultLanguage, documentLanguages } from '@plenum/domain/languages';
import { audiences, type Audience } from '@plenum/reports/audience';
import { exportFormats, type ExportFormat } from '@plenum/protocol/exports/export-formats';
import type { SubmissionExcess } from '@plenum/reports/submission/submission-excess';
import type { WhichVersion } from '@plenum/reports/outcome/outcome';
import { sha256 } from '../sha256.ts';
import { writeFile } from 'node:fs/promises';
import { exportOutcome } from '../exports/outcome/export-outcome.ts';
import { optional, refused, required, UsageError, type Command } from './command.ts';
import { assertExportTarget, assertFree } from './safe-target.ts';

export const command: Command = {
	usage: `export --consultation ID [--outcome latest|draft|NUMBER] [--format ${exportFormats.join('|')}] [--language ${documentLanguages.join('|')}] [--for publication|participants] [--out FILE]`,
	about:
		'The outcome as a file, by default the JSON under a neutral name in this folder; without what is held back, unless it is for participants.',
	words: 0,
	options: {
		consultation: { type: 'string' },
		outcome: { type: 'string' },
		format: { type: 'string' },
		language: { type: 'string' },
		for: { type: 'string' },
		out: { type: 'string' }
	},
	async run(given, desk) {
		const consultation = required(given, 'consultation');
		const format = optional(given, 'format') ?? 'outcome.json';
		if (!isFormat(format)) return refused('export/unknown-format');
		const wanted = optional(given, 'language') ?? defaultLanguage;
		const language = documentLanguages.find((each) => each === wanted);
		if (!language) throw new UsageError(`--language is none of ${documentLanguages.join(', ')}.`);
		const version = asVersion(optional(given, 'outcome') ?? 'latest');
		const audience = optional(given, 'for') ?? 'publication';
		if (!isAudience(audience)) throw new UsageError('--for is neither publication nor participants.');
		const asked = { consultation, participant: null, version, audience };
		const made = await exportOutcome(await desk.context(), asked, format, language);
		if (!made.ok) return refused(made.reason);
		const { name, bytes, excess = null } = made.value;
		const file = desk.path(optional(given, 'out') ?? name);
		assertExportTarget(file, desk.config());
		assertFree(file);
		await writeFile(file, bytes, { mode: 0o600 });
		const hash = sha256(bytes);
		return {
			json: { ok: true, file, format, sha256: hash, excess },
			lines: [`Written: ${file}`, `SHA-256: ${hash}`, ...(excess ? excessLines(excess) : [])]
		};
	}
};

/** [REPORTS131] */
export function excessLines({ limit, words, over, left, shorten }: SubmissionExcess): string[] {
	return [
		`The submission would have ${words} words with all themes, ${over} more than its limit of ${limit}.`,
		`Only in the table of other themes (${left.length}): ${left.map(({ label }) => label).join('; ')}`,
		...(shorten.length === 0 ? ['No summary is longer than its share: raise the limit, or leave themes out.'] : []),
		...shorten.map(({ label, by }) => `Shorten by ${by} words: ${label}`)
	];
}

function asVersion(text: string): WhichVersion {
	if (text === 'latest' || text === 'draft') return text;
	if (/^[1-9][0-9]{0,5}$/.test(text)) return Number(text);
	throw new UsageError('--outcome is neither latest nor draft nor the number of a version.');
}

function isFormat(format: string): format is ExportFormat {
	return (exportFormats as readonly string[]).includes(format);
}

function isAudience(audience: string): audience is Audience {
	return (audiences as readonly string[]).includes(audience);
}
