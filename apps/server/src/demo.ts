import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from './config.ts';

/** A living consultation of an invented State, on a data folder that is gone when the process ends. */

const say = (text: string) => void process.stdout.write(`${text}\n`);
const dataDir = mkdtempSync(join(tmpdir(), 'plenum-demo-'));
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));

try {
	const config = readConfig({ ...process.env, DATA_DIR: dataDir });
	say('Preparing the sample consultation…');
	// Loaded here, so that the line above is seen at once.
	const { createPlenum } = await import('./app.ts');
	const { formatAddresses } = await import('./demo/addresses.ts');
	const { seed } = await import('./demo/seed.ts');
	const plenum = await createPlenum(config, { pages: true, log: process.stderr });
	await plenum.app.listen({ port: config.port, host: config.host });
	const setupToken = (await plenum.setupLink())?.split('#')[1] ?? '';
	const url = `http://localhost:${config.port}`;
	const sample = await seed(url, setupToken);
	say(`
Plenum’s demonstration is ready. Nothing of it is kept when you stop it (Ctrl C).

${formatAddresses(config.publicUrl, sample)}
`);
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.once(signal, () => void plenum.close().then(() => process.exit(0)));
	}
} catch (error) {
	say(error instanceof ConfigError ? `Plenum cannot start: ${error.message}` : String((error as Error).stack ?? error));
	process.exit(1);
}
