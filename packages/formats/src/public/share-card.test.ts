import { hostileTexts } from '@plenum/reports/hostile-texts.fixture';
import type { ShareCard } from '@plenum/reports/press/share-card';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPicture } from './picture.ts';
import { reportFonts } from '../print/report-fonts.ts';
import { writeShareCard } from './share-card.ts';
import { createTypesetter } from '../print/typesetter.ts';

const server = createRequire(join(import.meta.dirname, '../../../../apps/server/package.json'));
const fonts = reportFonts
	.flatMap(({ files }) => files)
	.map((file) => new Uint8Array(readFileSync(server.resolve(`@expo-google-fonts/${file}`))));
const typesetter = createTypesetter(fonts);

const card: ShareCard = {
	language: 'ar',
	direction: 'rtl',
	kind: 'نتيجة مشاورة وطنية',
	title: 'ألفينيا في منتصف المدة',
	state: 'ألفينيا',
	heading: 'التوصيات: 3',
	longest: 3,
	foot: 'نُشر في 2027',
	rows: [{ label: 'منفَّذة بالكامل', count: 3, fill: '#0b5d5b' }]
};

test('[PUBLISH51] the card is a PNG of 1200 × 630 that says nothing of itself, the same for the same', async () => {
	const png = await writeShareCard(card, typesetter);
	const picture = readPicture(png);
	expect(picture).toMatchObject({ ok: true, value: { kind: 'png', width: 1200, height: 630 } });
	expect(chunksOf(png)).toEqual(['IHDR', 'IDAT', 'IEND']);
	expect(Buffer.compare(png, await writeShareCard(card, typesetter))).toBe(0);
	expect(png.length).toBeLessThan(300_000);
});

/** What a title is for the program that sets it, and for the one that draws: text. */
test('[PUBLISH51] whatever a title says, it is drawn as text', async () => {
	const programs = [
		'#panic("ran")',
		'#read("/etc/passwd")',
		'</text><image href="file:///etc/passwd"/>',
		'$x$ *b* _i_ `c`'
	];
	// As long as a title may be: longer ones take seconds to set.
	const texts = [...programs, ...hostileTexts].map((text) => text.slice(0, 200));
	for (let at = 0; at < texts.length; at += 6) {
		const some = texts.slice(at, at + 6);
		const rows = some.map((label, place) => ({ label, count: place, fill: '#0b5d5b' }));
		const title = some.join(' ');
		const png = await writeShareCard({ ...card, title, state: title, foot: title, heading: title, rows }, typesetter);
		expect(readPicture(png)).toMatchObject({ ok: true, value: { width: 1200, height: 630 } });
	}
});

function chunksOf(png: Uint8Array): string[] {
	const names: string[] = [];
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
		names.push(String.fromCharCode(...png.subarray(at + 4, at + 8)));
	return [...new Set(names)];
}
