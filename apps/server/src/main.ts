import { createPlenum, type Plenum } from './app.ts';
import { ConfigError, readConfig } from './config.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);

try {
	const config = readConfig(process.env);
	say('Plenum is starting…');
	const plenum = await createPlenum(config, { pages: true, log: process.stderr });
	await plenum.app.listen({ port: config.port, host: config.host });
	const link = await plenum.setupLink();
	say(`Plenum is ready at ${config.publicUrl}${link === null ? '' : firstSteps(link)}`);
	stopOnSignal(plenum);
} catch (error) {
	if (error instanceof ConfigError) say(`Plenum cannot start: ${error.message}`);
	else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	process.exitCode = 1;
}

function firstSteps(link: string): string {
	return `\n\n  Nobody can sign in yet. Open this link to become the first facilitator (it works once):\n  ${link}\n`;
}

/** What was accepted is finished and recorded; a second signal ends at once. */
function stopOnSignal(plenum: Plenum): void {
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.once(signal, () => {
			say('Plenum is stopping…');
			void plenum.close().then(() => process.exit(0));
		});
	}
}
