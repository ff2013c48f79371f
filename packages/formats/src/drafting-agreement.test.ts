import type { SmartName } from '@plenum/domain/clusters/assessment';
import { lintRecommendation } from '@plenum/domain/drafting/lint';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsv } from './sheets/csv.ts';
import { draftingLabels, labelledFiles } from './drafting-labels.fixture.ts';

const folder = join(import.meta.dirname, '../../../../shared/upr/data');
const present = existsSync(folder);
/** Before the first of their terms had passed. */
const today = '2025-01-01';

const letters: Record<string, SmartName> = { S: 'specific', M: 'measurable', A: 'achievable', T: 'timeBound' };

type Labelled = { hash: string; language: string; row: number; category: number; holds: string };

const labelled = draftingLabels
	.trim()
	.split('\n')
	.map((line): Labelled => {
		const [language = '', row, hash = '', category, holds = ''] = line.trim().split(' ');
		return { hash, language, row: Number(row), category: Number(category), holds };
	});

function textsOf(language: string): string[] {
	const { file, column } = labelledFiles[language]!;
	const csv = readCsv(new Uint8Array(readFileSync(join(folder, file))));
	if (!csv.ok) throw new Error(csv.reason);
	const [header = [], ...rows] = csv.value[0]?.rows ?? [];
	const at = header.findIndex((cell) => cell.replace('\ufeff', '') === column);
	return ['', ...rows.map((row) => row[at] ?? '')];
}

/** Even hashes are for tuning; odd ones were looked at when the linter was done. */
const isHeldOut = ({ hash }: Labelled) => Number.parseInt(hash.at(-1)!, 16) % 2 === 1;

type Agreement = { percent: number; kappa: number | null; positive: number };

/** Cohen's kappa; null where nobody said anything but one thing, so that chance alone agrees. */
function agreement(pairs: readonly (readonly [label: unknown, verdict: unknown])[], yes: unknown): Agreement {
	const share = (values: readonly unknown[], value: unknown) =>
		values.filter((one) => one === value).length / pairs.length;
	const labels = pairs.map(([label]) => label);
	const verdicts = pairs.map(([, verdict]) => verdict);
	const observed = pairs.filter(([label, verdict]) => label === verdict).length / pairs.length;
	const chance = [...new Set([...labels, ...verdicts])]
		.map((value) => share(labels, value) * share(verdicts, value))
		.reduce((sum, each) => sum + each, 0);
	return {
		percent: Math.round(observed * 100),
		kappa: chance === 1 ? null : Math.round(((observed - chance) / (1 - chance)) * 100) / 100,
		positive: labels.filter((label) => label === yes).length
	};
}

/** Percent and kappa below which a change of the linter is a step back; kappa of a letter that hardly ever holds says nothing. */
const floors: Record<string, { percent: number; kappa: number | null }> = {
	category: { percent: 93, kappa: 0.9 },
	S: { percent: 88, kappa: 0.7 },
	M: { percent: 83, kappa: 0.6 },
	A: { percent: 97, kappa: null },
	T: { percent: 97, kappa: null }
};

describe.skipIf(!present)(
	`the linter beside a reader${present ? '' : ' (skipped: the folder ../shared is not here)'}`,
	() => {
		test('[DRAFTING7] two hundred labels, each of the text that it was made for', () => {
			expect(new Set(labelled.map(({ hash }) => hash)).size).toBe(200);
			const texts = new Map(Object.keys(labelledFiles).map((language) => [language, textsOf(language)]));
			const strange = labelled.filter(({ language, row, hash }) => {
				const text = texts.get(language)?.[row] ?? '';
				return createHash('sha256').update(text).digest('hex').slice(0, 16) !== hash;
			});
			expect(strange).toEqual([]);
		});

		test.each([
			['tuning', (one: Labelled) => !isHeldOut(one)],
			['held out', isHeldOut]
		])('[DRAFTING7] agrees with the labels at least as well as before: %s', (half, belongs) => {
			const texts = new Map(Object.keys(labelledFiles).map((language) => [language, textsOf(language)]));
			const judged = labelled.filter(belongs).map((label) => ({
				label,
				lint: lintRecommendation(texts.get(label.language)![label.row]!, label.language, today)
			}));
			const found: Record<string, Agreement> = {
				category: agreement(
					judged.map(({ label, lint }) => [label.category, lint.category]),
					5
				)
			};
			for (const [letter, name] of Object.entries(letters))
				found[letter] = agreement(
					judged.map(({ label, lint }) => [
						label.holds.includes(letter),
						!lint.findings.some((one) => one.letter === name)
					]),
					true
				);
			console.info(`${half} (${judged.length}): ${JSON.stringify(found)}`);
			for (const [label, floor] of Object.entries(floors)) {
				expect(found[label]!.percent, `${label}, percent`).toBeGreaterThanOrEqual(floor.percent);
				if (floor.kappa !== null) expect(found[label]!.kappa, `${label}, kappa`).toBeGreaterThanOrEqual(floor.kappa);
			}
		});
	}
);
