import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readSettings, type Settings } from '../../config.ts';
import { optional, UsageError, type Command } from '../command.ts';
import { checkBackups, tryRestore } from './check-backups.ts';
import { checkCertificate } from './check-certificate.ts';
import { checkConfiguration } from './check-configuration.ts';
import { checkDataFolder } from './check-data-folder.ts';
import { checkFonts } from './check-fonts.ts';
import { checkLiveLines } from './check-live-lines.ts';
import { checkMail } from './check-mail.ts';
import { checkMachine } from './check-machine.ts';
import { checkPostgres } from './check-postgres.ts';
import { checkReplica } from './check-replica.ts';
import { checkProvider } from './check-provider.ts';
import { checkPublicAddress, checkServer } from './check-public-address.ts';
import { checkUploads } from './check-uploads.ts';
import { linesOf, skipped, type Finding } from './finding.ts';
import { thisMachine, type Machine } from './machine.ts';

export const command: Command = {
	usage: 'doctor [--backups FOLDER] [--try-restore]',
	about: 'Looks at configuration, data folder, machine, proxy and backups, changes nothing, and says what to do.',
	words: 0,
	options: { backups: { type: 'string' }, 'try-restore': { type: 'boolean' } },
	async run(given, desk) {
		const typed = optional(given, 'backups');
		const backups = typed === undefined ? null : desk.path(typed);
		const triesRestore = given.options['try-restore'] === true;
		if (triesRestore && backups === null) throw new UsageError('--try-restore needs --backups FOLDER.');
		const findings = await diagnose(desk.env, { backups, triesRestore });
		const counts = { bad: 0, warn: 0, ok: 0, skipped: 0 };
		for (const { level } of findings) counts[level]++;
		const sum = `${counts.bad} bad, ${counts.warn} to look at, ${counts.ok} well, ${counts.skipped} not asked.`;
		return { json: { ok: counts.bad === 0, counts, findings }, lines: [...linesOf(findings), '', sum] };
	}
};

type Options = { backups: string | null; triesRestore: boolean; machine?: Machine; quietMs?: number };

/**
 * [OPERATE15] Every check by itself: one that fails prevents none of the others. Findings hold names of variables and
 * numbers, and no value, address, path, key or name of anybody: they can be sent to helpers.
 */
export async function diagnose(env: NodeJS.ProcessEnv, options: Options): Promise<Finding[]> {
	const { machine = thisMachine } = options;
	const findings = [...checkConfiguration(env), ...(await checkMachine(machine)), await checkFonts()];
	const settings = usableSettings(env);
	if (settings === null)
		return [...findings, skipped('everything else', 'Correct the configuration first, then ask again.')];
	const { databaseUrl, databaseReadUrl } = settings;
	findings.push(...checkDataFolder(settings.dataDir, machine, databaseUrl === null));
	if (databaseUrl !== null) findings.push(...(await checkPostgres(databaseUrl, machine.now)));
	if (databaseUrl !== null && databaseReadUrl !== null) findings.push(await checkReplica(databaseUrl, databaseReadUrl));
	findings.push(await checkServer(settings), ...(await checkFromOutside(settings, options)));
	if (settings.provider) findings.push(await checkProvider(settings.provider.issuer));
	if (settings.smtp) findings.push(await checkMail(settings.smtp));
	const { backups, triesRestore } = options;
	if (databaseUrl !== null)
		return [...findings, skipped('backups', 'Those of PostgreSQL are made by its own programs: see docs/operate.md.')];
	const hasData = existsSync(join(settings.dataDir, 'plenum.db'));
	findings.push(...checkBackups(backups, hasData, machine.now()));
	if (backups !== null && triesRestore) findings.push(await tryRestore(backups, env, keyIn(settings, env)));
	return findings;
}

async function checkFromOutside(settings: Settings, { machine = thisMachine, quietMs }: Options): Promise<Finding[]> {
	const { publicUrl, isPublicUrlSet } = settings;
	if (!isPublicUrlSet) return [skipped('address', 'PUBLIC_URL is not set: there is no proxy to ask through.')];
	const certificate = await checkCertificate(publicUrl, machine.now);
	const address = await checkPublicAddress(settings, machine.now);
	// What else is asked would be refused for want of the name, or by nobody.
	if (address.some(({ check, level }) => ['address', 'host'].includes(check) && level === 'bad'))
		return [certificate, ...address, skipped('websockets', 'Nor uploads: not asked before that is mended.')];
	return [certificate, ...address, ...(await checkLiveLines(publicUrl, quietMs)), ...(await checkUploads(publicUrl))];
}

function usableSettings(env: NodeJS.ProcessEnv): Settings | null {
	try {
		return readSettings(env);
	} catch (error) {
		if (error instanceof ConfigError) return null;
		throw error;
	}
}

/** For a tried restore: the key there is, which is never made here. */
function keyIn({ dataDir }: Settings, env: NodeJS.ProcessEnv): string | null {
	const file = join(dataDir, 'secret.key');
	return env.PLENUM_SECRET ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : null);
}
