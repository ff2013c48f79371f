import type { HouseStyle } from '@plenum/formats/house-style/house-style';
import { houseTemplate, planted } from '@plenum/formats/house-style/house-template.fixture';
import { readHouseStyle } from '@plenum/formats/house-style/read-house-style';
import { openPackage } from '@plenum/tables/package/zip';
import { exportFormats, isForOthers, minutesFormats } from '@plenum/protocol/exports/export-formats';
import { sampleMinutes } from '@plenum/reports/minutes/sample-minutes.fixture';
import { minutesReport } from '@plenum/reports/minutes/minutes-report';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { expect, test } from 'vitest';
import { createExport, plainly } from '../create-export.ts';
import { createMinutesFile } from '../minutes/create-minutes-file.ts';
import { jsonBytes } from '../export-file.ts';
import { minutesWords } from '@plenum/reports/words/minutes-words';
import { reportWords } from '@plenum/reports/words/report-words';

const isText = (name: string) => /\.(?:docx|odt)$/.test(name);

/** With words on its cover that stand nowhere else. */
function styled(): HouseStyle {
	const read = readHouseStyle(houseTemplate());
	if (!read.ok) throw new Error(read.reason);
	const { style } = read.value;
	const cover = JSON.stringify(style.cover).replace('{{kind}}', 'Cover of the house');
	return { ...style, cover: JSON.parse(cover) as HouseStyle['cover'] };
}

function open(bytes: Uint8Array): [string, Uint8Array][] {
	const opened = openPackage(bytes, () => true);
	if (!opened.ok) throw new Error(opened.reason);
	return [...opened.value];
}

/** What a document says in all of its parts. */
const saidIn = (bytes: Uint8Array) =>
	open(bytes)
		.map(([, part]) => Buffer.from(part).toString('latin1'))
		.join('');

/** The documents for programs for texts in what is taken: itself, or those of a folder. */
const textsOf = (name: string, bytes: Uint8Array) =>
	isText(name)
		? [{ name, bytes }]
		: open(bytes).flatMap(([inside, part]) => (isText(inside) ? [{ name: inside, bytes: part }] : []));

test.each(exportFormats.filter((format) => isText(format) || (isForOthers(format) && format.endsWith('.zip'))))(
	'[REPORTS70] %s looks as the house has it, but for matrices; what is handed out has no cover',
	async (format) => {
		const file = await createExport({ ...plainly, outcome: sampleOutcome, language: 'en', house: styled() }, format);
		const texts = textsOf(format, file.bytes);
		expect(texts.length).toBeGreaterThan(0);
		for (const { name, bytes } of texts) {
			const said = saidIn(bytes);
			const isMatrix = format.startsWith('matrix-');
			expect([name, said.includes('House of Rights'), planted.filter((words) => said.includes(words))]).toEqual([
				name,
				!isMatrix,
				[]
			]);
			expect([name, said.includes('Cover of the house')]).toEqual([name, !isMatrix && !isForOthers(format)]);
		}
	}
);

test.each(minutesFormats.filter(isText))('[REPORTS70] %s looks as the house has it', async (format) => {
	const minutes = jsonBytes(minutesReport(sampleMinutes, reportWords.en, minutesWords.en));
	const take = async (house: HouseStyle | null) =>
		saidIn((await createMinutesFile({ minutes, format, name: format, house })).bytes);
	const said = await take(styled());
	const own = ['House of Rights', 'Cover of the house'].every((words) => said.includes(words));
	expect([own, planted.filter((words) => said.includes(words))]).toEqual([true, []]);
	expect(await take(null)).not.toContain('House of Rights');
});
