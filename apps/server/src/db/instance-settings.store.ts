import { eq, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { instanceSettings } from './instance-settings.tables.ts';

type SettingName = 'secret' | 'poll-keys' | `join-address/${string}`;

export async function findInstanceSetting(db: Db, name: SettingName): Promise<string | undefined> {
	return (await db.select().from(instanceSettings).where(eq(instanceSettings.name, name)).get())?.value;
}

export async function upsertInstanceSetting(db: Db, name: SettingName, value: string): Promise<void> {
	const set = { value: sql`excluded.value` };
	await db
		.insert(instanceSettings)
		.values({ name, value })
		.onConflictDoUpdate({ target: instanceSettings.name, set })
		.run();
}
