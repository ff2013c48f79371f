import type { Picture } from '@plenum/formats/public/picture';
import type { HouseStyle } from '@plenum/formats/house-style/house-style';
import type { ReadHouseStyle } from '@plenum/formats/house-style/read-house-style';
import type { Template } from '@plenum/reports/template';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { houseStyles } from '../templates.tables.ts';

/** As JSON, its pictures too. */
export function encodeHouseStyle({ style, report }: ReadHouseStyle): string {
	const pictures = Object.entries(style.pictures).map(([id, { bytes, ...picture }]) => {
		return [id, { ...picture, bytes: Buffer.from(bytes).toString('base64') }] as const;
	});
	return JSON.stringify({ style: { ...style, pictures: Object.fromEntries(pictures) }, report });
}

function decodeHouseStyle(json: string): ReadHouseStyle {
	const { style, report } = JSON.parse(json) as ReadHouseStyle;
	const stored = Object.entries(
		style.pictures as unknown as Record<string, Omit<Picture, 'bytes'> & { bytes: string }>
	);
	const pictures = stored.map(([id, { bytes, ...picture }]) => {
		return [id, { ...picture, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) }] as const;
	});
	return { style: { ...style, pictures: Object.fromEntries(pictures) }, report };
}

export async function upsertHouseStyle(db: Db, consultation: string, sha256: string, json: string): Promise<void> {
	await db.insert(houseStyles).values({ consultation, sha256, json }).onConflictDoNothing().run();
}

/** The house style of the documents, where the template in force has one. */
export async function findHouse(
	db: Db,
	consultation: string,
	{ houseStyle }: Pick<Template, 'houseStyle'>
): Promise<HouseStyle | null> {
	const found = houseStyle === null ? undefined : await findHouseStyle(db, consultation, houseStyle);
	return found?.style ?? null;
}

export async function findHouseStyle(
	db: Db,
	consultation: string,
	sha256: string
): Promise<ReadHouseStyle | undefined> {
	const row = await db
		.select({ json: houseStyles.json })
		.from(houseStyles)
		.where(and(eq(houseStyles.consultation, consultation), eq(houseStyles.sha256, sha256)))
		.get();
	return row && decodeHouseStyle(row.json);
}
