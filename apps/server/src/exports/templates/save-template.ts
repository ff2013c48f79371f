import type { Refusal } from '@plenum/domain/refusals';
import type { Template } from '@plenum/reports/template';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { readPicture } from '@plenum/formats/public/picture';
import { sha256 } from '../../sha256.ts';
import { transaction, type Transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import type { FileReader } from '../../matrix/upload/upload-reader.ts';
import { findHouseStyle, upsertHouseStyle } from './house-styles.store.ts';
import { findLogo, getTemplate, insertTemplate, upsertLogo, type StoredTemplate } from './templates.store.ts';

type TemplateAuthor = { consultation: string; participant: string };

/** [REPORTS32] The next version, made from the one that was seen: what another saved meanwhile is not overwritten. */
export function saveTemplate(
	context: AppContext,
	who: TemplateAuthor,
	seen: number,
	template: Template
): Promise<Result<StoredTemplate>> {
	return transaction(context.database, async (tx) => {
		const { version } = await getTemplate(tx.db, who.consultation);
		if (version !== seen) return refuse('template/changed-meanwhile');
		const { logo } = template;
		if (logo !== null && !(await findLogo(tx.db, who.consultation, logo))) return refuse('template/logo-unreadable');
		const { houseStyle } = template;
		if (houseStyle !== null && !(await findHouseStyle(tx.db, who.consultation, houseStyle)))
			return refuse('template/house-style-unreadable');
		return ok(await append(context, tx, who, version + 1, template));
	});
}

/** [REPORTS33] The picture, stripped, and a version that shows it. */
export async function saveLogo(
	context: AppContext,
	who: TemplateAuthor,
	bytes: Uint8Array
): Promise<Result<StoredTemplate>> {
	const picture = readPicture(bytes);
	if (!picture.ok) return picture;
	const logo = sha256(picture.value.bytes);
	return transaction(context.database, async (tx) => {
		const { version, template } = await getTemplate(tx.db, who.consultation);
		await upsertLogo(tx.db, who.consultation, logo, picture.value);
		return ok(await append(context, tx, who, version + 1, { ...template, logo }));
	});
}

export type HouseStyleReader = FileReader<{ bytes: Uint8Array }, string>;

/** [REPORTS71] What is kept of a Word file, read away from here, and a version that follows it. */
export async function saveHouseStyle(
	context: AppContext,
	reader: HouseStyleReader,
	who: TemplateAuthor,
	bytes: Uint8Array
): Promise<Result<StoredTemplate>> {
	const read: Result<string, Refusal> = await reader.read({ bytes });
	if (!read.ok) return refuse(refusalOf(read.reason));
	const houseStyle = sha256(read.value);
	return transaction(context.database, async (tx) => {
		const { version, template } = await getTemplate(tx.db, who.consultation);
		await upsertHouseStyle(tx.db, who.consultation, houseStyle, read.value);
		return ok(await append(context, tx, who, version + 1, { ...template, houseStyle }));
	});
}

/** What ends a process that reads is said as of any file that is brought in. */
function refusalOf(reason: Refusal): Refusal {
	if (reason.startsWith('template/')) return reason;
	return reason === 'import/unpacks-too-large' ? 'template/house-style-too-large' : 'template/house-style-unreadable';
}

async function append(
	context: AppContext,
	tx: Transaction,
	{ consultation, participant }: TemplateAuthor,
	version: number,
	template: Template
): Promise<StoredTemplate> {
	const at = context.now();
	await insertTemplate(tx.db, consultation, template, { version, at, by: participant });
	const data = { version };
	const line = { consultation, stream: 'exports', type: 'template-saved' as const, at, by: participant, data };
	await context.journal.append(tx, line);
	return { version, template, at };
}
