import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Plenum } from './app.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { explainFullDisk } from './db/storage/full-disk.ts';
import { assertSound } from './db/sqlite/assert-sound.ts';
import { listNetworkAddresses, reachableOrigins } from './http/network-addresses.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);

/** Many a host would kill after ten seconds. */
const longestStop = 9000;
/** After which proxies that ask once a second for a node's health send it nothing more. */
const notice = () => sleep(3000);

// Where the log goes may be as full as the disk: that is no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

let plenum: Plenum | undefined;
let stopping = false;
// From the first moment: as the only process of a container, the program hears no signal that it does not listen to.
process.on('SIGTERM', () => stop(0)).on('SIGINT', () => stop(0));

try {
	const config = readConfig(process.env);
	say('Plenum is starting…');
	// Loaded here, so that the line above is seen at once. A thread checks the database meanwhile.
	const [{ createPlenum }] = await Promise.all([
		import('./app.ts'),
		config.databaseUrl === null ? assertSound(join(config.dataDir, 'plenum.db')) : undefined
	]);
	plenum = await createPlenum(config, { pages: true, log: process.stderr });
	await plenum.app.listen({ port: config.port, host: config.host });
	const link = await plenum.setupLink();
	say(`Plenum is ready at ${config.publicUrl}${otherDevices(config)}${link === null ? '' : firstSteps(link)}`);
	plenum.onOutdated(() => {
		say(
			'Plenum cannot go on: the database was brought up to date for a newer version, beside which this one may not run. Start the newer version here.'
		);
		stop(1);
	});
} catch (error) {
	if (error instanceof ConfigError || (error instanceof Error && error.name === 'DatabaseRefusedError'))
		say(`Plenum cannot start: ${error.message}`);
	else printUnexpected(error);
	process.exitCode = 1;
}

function printUnexpected(error: unknown): void {
	const full = explainFullDisk(error, process.env.DATA_DIR || './data');
	if (full !== null) say(`Plenum cannot start: ${full}`);
	else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

/** [PEOPLE76] Where phones reach it, while nothing says so. */
function otherDevices(config: Config): string {
	const origins = config.isPublicUrlSet ? [] : reachableOrigins(config, listNetworkAddresses());
	return origins.length === 0 ? '' : `\nOther devices in the same network open ${origins.join(' or ')}`;
}

function firstSteps(link: string): string {
	return `\n\n  Nobody can sign in yet. Open this link to become the first facilitator (it works once):\n  ${link}\n`;
}

/** What was accepted is finished and recorded, within the time that a host's service manager grants; a second signal ends at once. [OPERATE27] */
function stop(status: number): void {
	if (stopping) process.exit(1);
	stopping = true;
	say('Plenum is stopping…');
	setTimeout(() => process.exit(1), longestStop).unref();
	void Promise.resolve(plenum?.close(status === 0 ? notice : undefined)).then(
		() => process.exit(process.exitCode ?? status),
		() => process.exit(1)
	);
}
