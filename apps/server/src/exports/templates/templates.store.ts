import { normalizeTemplate, defaultTemplate, type Template, type TemplateInput } from '@plenum/reports/template';
import type { Picture } from '@plenum/formats/public/picture';
import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { logos, submitters, templates } from '../templates.tables.ts';

export type StoredTemplate = { version: number; template: Template; at: number | null };

/** The last one, or the one of a version; the default where nothing was saved yet. */
export async function findTemplate(
	db: Db,
	consultation: string,
	version: number | null = null
): Promise<StoredTemplate | undefined> {
	const list = (await db.select().from(submitters).where(eq(submitters.consultation, consultation)).get())?.list ?? [];
	if (version === 0) return { version: 0, template: { ...defaultTemplate, submitters: list }, at: null };
	const here = eq(templates.consultation, consultation);
	const row = await db
		.select()
		.from(templates)
		.where(version === null ? here : and(here, eq(templates.version, version)))
		.orderBy(desc(templates.version))
		.limit(1)
		.get();
	if (!row) return version === null ? findTemplate(db, consultation, 0) : undefined;
	const stored = JSON.parse(row.json) as Omit<TemplateInput, 'submitters'>;
	return { version: row.version, template: normalizeTemplate({ ...stored, submitters: list }), at: row.at };
}

export async function getTemplate(db: Db, consultation: string): Promise<StoredTemplate> {
	const found = await findTemplate(db, consultation);
	if (!found) throw new Error('There is always a default template.');
	return found;
}

/** Which versions were saved, when and by whom; the last one first. */
export async function findTemplateVersions(
	db: Db,
	consultation: string
): Promise<{ version: number; at: number; by: string | null }[]> {
	const { version, at, by } = templates;
	return await db
		.select({ version, at, by })
		.from(templates)
		.where(eq(templates.consultation, consultation))
		.orderBy(desc(version))
		.all();
}

export async function insertTemplate(
	db: Db,
	consultation: string,
	{ submitters: list, ...rest }: Template,
	row: { version: number; at: number; by: string | null }
): Promise<void> {
	await db
		.insert(templates)
		.values({ consultation, ...row, json: JSON.stringify(rest) })
		.run();
	await db
		.insert(submitters)
		.values({ consultation, list })
		.onConflictDoUpdate({ target: submitters.consultation, set: { list } })
		.run();
}

export async function upsertLogo(db: Db, consultation: string, sha256: string, picture: Picture): Promise<void> {
	const bytes = Buffer.from(picture.bytes);
	await db
		.insert(logos)
		.values({ ...picture, consultation, sha256, bytes })
		.onConflictDoNothing()
		.run();
}

export async function findLogo(db: Db, consultation: string, sha256: string): Promise<Picture | undefined> {
	const row = await db
		.select()
		.from(logos)
		.where(and(eq(logos.consultation, consultation), eq(logos.sha256, sha256)))
		.get();
	return row && { kind: row.kind, width: row.width, height: row.height, bytes: row.bytes };
}
