import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clusters } from '../clusters.tables.ts';

/** Clusters that stay out of everything public. */
export const sensitiveClusters = sqliteTable('sensitive_clusters', {
	cluster: text()
		.primaryKey()
		.references(() => clusters.id)
});
