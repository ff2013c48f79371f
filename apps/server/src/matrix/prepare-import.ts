import { createFirstState } from '@plenum/documents/first-state';
import { createByText, getByText, type Assessment } from '@plenum/domain/clusters/assessment';
import type { FilledRows, FilledText } from '@plenum/domain/ratings/filled-rows';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import type { StoredMechanism } from '@plenum/domain/mechanisms/mechanism';
import { carryOut, type PlanResult } from '@plenum/domain/matrix/carry-out-plan';
import type { ImportEffect } from '@plenum/domain/matrix/import-effect';
import type { ThemePlace } from '@plenum/domain/matrix/place-themes';
import { folded } from '@plenum/domain/matrix/plain-text';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { labelsBrought } from '@plenum/domain/taxonomy/new-labels';
import { growTaxonomy } from '@plenum/domain/taxonomy/grow-taxonomy';
import type { ConfirmImportRequest } from '@plenum/protocol/matrix';
import type { NewRecommendation } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import { fingerprintTables } from '../db/table-fingerprint.ts';
import { workerRead, type WithBytes } from '../db/threads/worker-read.ts';
import { createId } from '../app-context.ts';
import { findTaxonomy } from '../taxonomy/taxonomy.store.ts';
import { countsOf } from './count-import.ts';
import { planAsItStands, previewed } from './import-inputs.ts';
import { readContents, stampOfImport } from './imports.store.ts';
import { findImportOf } from './show-import.ts';

/** Everything that a confirmed import writes, as it stands on what was there when it was planned. */
export type PreparedImport = Pick<ImportEffect, 'review' | 'language' | 'counts' | 'changed'> & {
	/** The state that it was planned on. */
	stamp: string;
	taxonomy: ReturnType<typeof growTaxonomy>;
	/** New ones; `state` is the first state of the document, in base64. */
	clusters: { id: string; label: string; document: string; state: string }[];
	rows: NewRecommendation[];
	/** [MECHANISM3] Recommendations of other mechanisms that come, or that changed. */
	mechanisms: { come: StoredMechanism[]; change: { before: StoredMechanism; after: StoredMechanism }[] };
	/** [MATRIX152] What a file that Plenum wrote says of the recommendations that come. */
	ratings: ({ recommendation: string } & Ratings)[];
	/** Clusters whose assessments stand on other recommendations than before. */
	touched: string[];
};

/** [MATRIX42] Without a choice what Plenum proposes is taken; with one, only if it was made on what stands there now. */
export async function prepareImport(
	db: Db,
	consultation: string,
	id: string,
	choice: ConfirmImportRequest | null
): Promise<Result<PreparedImport>> {
	const found = await findImportOf(db, consultation, id);
	if (!found.ok) return found;
	const preview = previewed(await readContents(db, found.value));
	if (!preview.ok) return preview;
	const read = preview.value.recommendations;
	const {
		plan,
		ground,
		mechanisms: others,
		fingerprint
	} = await planAsItStands(db, consultation, preview.value, choice ?? {});
	if (choice && choice.fingerprint !== fingerprint) return refuse('import/changed-meanwhile');
	const chosen = new Set(choice ? choice.take : plan.items.filter(({ proposed }) => proposed).map(({ key }) => key));
	const open = new Set(ground.clusters.filter(({ state }) => state === 'open').map((cluster) => cluster.id));
	const carried = carryOut(plan, chosen, read, ground.kept, (cluster) => open.has(cluster));
	const lists = [
		...carried.come.map(({ recommendation }) => recommendation),
		...carried.change.map(({ after }) => after)
	];
	const { review, language } = plan;
	const isTaken = choice?.mechanisms ?? true;
	const mechanisms = {
		come: isTaken ? others.come.map((one) => ({ ...one, id: createId() })) : [],
		change: isTaken ? others.change : []
	};
	const known = await findTaxonomy(db, consultation);
	const taxonomy = growTaxonomy(known, lists, review, createId);
	const taken = mechanisms.come.length + mechanisms.change.length;
	const filled = choice?.filled === false || ground.kept.length > 0 ? null : (preview.value.filled ?? null);
	const placed = place(consultation, carried, filled);
	const counts = {
		...countsOf(plan, chosen, carried),
		...(taken > 0 && { mechanisms: taken }),
		...(placed.ratings.length > 0 && { rated: placed.ratings.length }),
		labels: labelsBrought(known.terms, lists).length
	};
	const stamp = await stampOfGround(db, id);
	return ok({ stamp, review, language, counts, taxonomy, mechanisms, ...placed });
}

/** Changes whenever anything changes that a plan depends on. */
export async function stampOfGround(db: Db, id: string): Promise<string> {
	const tables = [
		'consultations',
		'clusters',
		'recommendations',
		'taxonomy_terms',
		'taxonomy_links',
		'mechanism_recommendations'
	];
	return `${await stampOfImport(db, id)} ${await fingerprintTables(db, tables)}`;
}

/** As JSON, to be handed from one worker to the other. From `changesAt` on: what changes, as it is kept to be taken back. */
export type EncodedImport = WithBytes & { changesAt: number };

export async function encodeImport(...input: Parameters<typeof prepareImport>): Promise<Result<EncodedImport>> {
	const prepared = await prepareImport(...input);
	if (!prepared.ok) return prepared;
	const { changed, ...rest } = prepared.value;
	const encode = (value: unknown) => Buffer.from(JSON.stringify(value));
	const first = encode(rest);
	const changes = encode(changed);
	return ok({ bytes: new Uint8Array(Buffer.concat([first, changes])), changesAt: first.length });
}

export function decodeImport(bytes: Uint8Array, changesAt: number): PreparedImport {
	const decode = (part: Uint8Array) => JSON.parse(new TextDecoder().decode(part)) as unknown;
	const changed = decode(bytes.subarray(changesAt)) as PreparedImport['changed'];
	return { ...(decode(bytes.subarray(0, changesAt)) as Omit<PreparedImport, 'changed'>), changed };
}

export const importPrepared = workerRead(import.meta.url, encodeImport);

function place(
	consultation: string,
	carried: PlanResult,
	filled: FilledRows | null
): Pick<PreparedImport, 'clusters' | 'rows' | 'changed' | 'touched' | 'ratings'> {
	const made = new Map<string, Omit<PreparedImport['clusters'][number], 'state'>>();
	/** Clusters as they are needed: one for each new label. */
	const placeOf = ({ cluster, label }: ThemePlace): string => {
		if (cluster !== null) return cluster;
		const known = made.get(folded(label));
		if (known) return known.id;
		const added = { id: createId(), label, document: createId() };
		made.set(folded(label), added);
		return added.id;
	};
	const rows = carried.come.map(({ into, recommendation }) => ({
		...recommendation,
		id: createId(),
		consultation,
		cluster: placeOf(into)
	}));
	const changed = carried.change.map(({ before, after, into }) => ({
		before,
		after: into ? { ...after, cluster: placeOf(into) } : after
	}));
	const touched = new Set(changed.filter(isSeen).flatMap(({ before, after }) => [before.cluster, after.cluster]));
	for (const { cluster } of rows) touched.add(cluster);
	const byRow = new Map(rows.map((one) => [one.row, one]));
	const clusters = [...made.values()].map((cluster) => {
		const texts = filled?.texts.filter(({ row }) => byRow.get(row)?.cluster === cluster.id) ?? [];
		return { ...cluster, state: Buffer.from(createFirstState(assessmentOf(texts))).toString('base64') };
	});
	const ratings = (filled?.ratings ?? []).flatMap(({ row, ...given }) => {
		const recommendation = byRow.get(row)?.id;
		return recommendation === undefined ? [] : [{ recommendation, ...given }];
	});
	return { clusters, rows, changed, touched: [...touched], ratings };
}

/** [MATRIX152] Themes of the file that go into one cluster bring their texts together. */
function assessmentOf(texts: readonly FilledText[]): Assessment {
	return {
		...createByText((name) => texts.flatMap((text) => getByText(text, name))),
		actions: texts.flatMap(({ actions }) => actions.map((action) => ({ ...action, id: createId(), indicators: [] }))),
		indicators: []
	};
}

/** A further language, or what was only filled in, changes nothing that an assessment was made on. */
function isSeen({ before, after }: PreparedImport['changed'][number]): boolean {
	const { review, annotation, language, headerTheme, translations } = before;
	return (
		JSON.stringify({ ...after, review, annotation, language, headerTheme, translations }) !== JSON.stringify(before)
	);
}
