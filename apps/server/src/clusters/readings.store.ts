import type { AgreedLevel, Reading } from '@plenum/domain/clusters/levels';
import type { Stance } from '@plenum/domain/clusters/spread';
import type { ClusterStanding } from '@plenum/protocol/clusters';
import { and, asc, eq, ne, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { upsertForEach } from '../db/prepared-row.ts';
import { clusters, readings } from './clusters.tables.ts';

/** Of each cluster and side the last one counts. */
export async function upsertReadings(db: Db, given: readonly (Reading & { cluster: string })[]): Promise<void> {
	const target = [readings.cluster, readings.constituency];
	await upsertForEach(db, readings, target, given);
}

export async function deleteReading(db: Db, cluster: string, constituency: string): Promise<void> {
	await db
		.delete(readings)
		.where(and(eq(readings.cluster, cluster), eq(readings.constituency, constituency)))
		.run();
}

const said = {
	constituency: readings.constituency,
	level: readings.level,
	percentage: readings.percentage,
	regression: readings.regression,
	explanation: readings.explanation,
	at: readings.at
};

/** In the order of the constituencies' ids; the caller knows the consultation's own order. */
export async function findReadings(db: Db, cluster: string): Promise<Reading[]> {
	return await db
		.select(said)
		.from(readings)
		.where(eq(readings.cluster, cluster))
		.orderBy(asc(readings.constituency))
		.all();
}

export async function findAllReadings(db: Db, consultation: string): Promise<Map<string, Reading[]>> {
	const rows = await readingsIn(db).all({ consultation });
	const byCluster = new Map<string, Reading[]>();
	for (const { cluster, reading } of rows) byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), reading]);
	return byCluster;
}

const readingsIn = prepared((db) =>
	db
		.select({ cluster: readings.cluster, reading: said })
		.from(readings)
		.innerJoin(clusters, eq(clusters.id, readings.cluster))
		.where(eq(clusters.consultation, sql.placeholder('consultation')))
		.orderBy(asc(readings.constituency))
		.prepare()
);

/** [OPERATE56] What of all readings says where the sides stand: their words may be long. */
export async function findAllStances(db: Db, consultation: string): Promise<(Stance & { cluster: string })[]> {
	return await stancesIn(db).all({ consultation });
}

const stancesIn = prepared((db) =>
	db
		.select({
			cluster: readings.cluster,
			constituency: readings.constituency,
			level: readings.level,
			regression: readings.regression
		})
		.from(readings)
		.innerJoin(clusters, eq(clusters.id, readings.cluster))
		.where(eq(clusters.consultation, sql.placeholder('consultation')))
		.orderBy(asc(readings.constituency))
		.prepare()
);

/** Null: none is agreed. */
export async function updateAgreedLevel(db: Db, cluster: string, agreed: AgreedLevel | null): Promise<void> {
	await db.update(clusters).set(agreedFields(agreed)).where(eq(clusters.id, cluster)).run();
}

/** As a cluster's row holds it. */
export function agreedFields(agreed: AgreedLevel | null) {
	const { level, percentage, regression, explanation, at } = agreed ?? notAgreed;
	return {
		agreedLevel: level,
		agreedPercentage: percentage,
		agreedRegression: regression,
		agreedExplanation: explanation,
		agreedAt: at
	};
}

const notAgreed = { level: null, percentage: null, regression: null, explanation: null, at: null };

export async function findAgreedLevel(db: Db, cluster: string): Promise<AgreedLevel | null> {
	const row = await db.select(agreedColumns).from(clusters).where(eq(clusters.id, cluster)).get();
	return row ? agreedOf(row) : null;
}

export async function findAllAgreedLevels(db: Db, consultation: string): Promise<Map<string, AgreedLevel | null>> {
	const rows = await agreedIn(db).all({ consultation });
	return new Map(rows.map((row) => [row.id, agreedOf(row)]));
}

type Named = Pick<ClusterStanding, 'id' | 'label' | 'state' | 'agreed'>;

/** As the list has them, with what is agreed of each. */
export async function findStandings(db: Db, consultation: string): Promise<Named[]> {
	const rows = await standingsIn(db).all({ consultation });
	return rows.map(({ id, label, state, level, percentage, regression }) => ({
		...{ id, label, state: state === 'open' ? 'open' : 'closed' },
		agreed: level === null ? null : { level, percentage, regression: regression ?? false }
	}));
}

const standingsIn = prepared((db) =>
	db
		.select({
			id: clusters.id,
			label: clusters.label,
			state: clusters.state,
			level: clusters.agreedLevel,
			percentage: clusters.agreedPercentage,
			regression: clusters.agreedRegression
		})
		.from(clusters)
		.where(and(eq(clusters.consultation, sql.placeholder('consultation')), ne(clusters.state, 'merged')))
		.orderBy(asc(clusters.place))
		.prepare()
);

/** Without what stands in a closing, which may be long. */
const agreedColumns = {
	id: clusters.id,
	agreedLevel: clusters.agreedLevel,
	agreedPercentage: clusters.agreedPercentage,
	agreedRegression: clusters.agreedRegression,
	agreedExplanation: clusters.agreedExplanation,
	agreedAt: clusters.agreedAt
};

const agreedIn = prepared((db) =>
	db
		.select(agreedColumns)
		.from(clusters)
		.where(eq(clusters.consultation, sql.placeholder('consultation')))
		.prepare()
);

function agreedOf(row: Pick<typeof clusters.$inferSelect, keyof typeof agreedColumns>): AgreedLevel | null {
	if (row.agreedLevel === null) return null;
	return {
		level: row.agreedLevel,
		percentage: row.agreedPercentage,
		regression: row.agreedRegression ?? false,
		explanation: row.agreedExplanation ?? '',
		at: row.agreedAt ?? 0
	};
}
