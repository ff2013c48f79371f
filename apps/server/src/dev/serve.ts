import { createPlenum } from '../app.ts';
import { ConfigError, readConfig } from '../config.ts';
import { formatAddresses } from '../demo/addresses.ts';
import { seed } from '../demo/seed.ts';
import { serveSourcePages } from './pages.ts';

/** The development server: the server of `app.ts` with pages from their sources and the sample consultation. Started by `dev.ts`. */

const print = (text: string) => void process.stdout.write(`${text}\n`);

let isStopping = false;

try {
	// Pages from their sources and a password on the terminal are for this machine alone, unless `HOST` is set.
	const config = readConfig({ HOST: '127.0.0.1', ...process.env });
	const plenum = await createPlenum(config, { pages: false, log: process.stderr });
	const closePages = await serveSourcePages(plenum.app, config);
	await plenum.app.listen({ port: config.port, host: config.host });
	const stop = (): void => {
		isStopping = true;
		void closePages()
			.then(() => plenum.close())
			.then(() => process.exit(0));
	};
	process.once('SIGTERM', stop);
	process.once('disconnect', stop); // `dev.ts` is gone.
	process.on('SIGINT', () => undefined); // Ctrl C reaches both processes; `dev.ts` then stops this one.
	const setupLink = await plenum.setupLink();
	if (setupLink !== null) {
		print('Creating the sample consultation…');
		const sample = await seed(`http://127.0.0.1:${config.port}`, setupLink.split('#')[1] ?? '');
		print(
			`\nThe development server is ready. Its data is deleted when you stop it (Ctrl C).\n\n${formatAddresses(config.publicUrl, sample)}\n`
		);
	} else print(`The development server is ready at ${config.publicUrl}`);
	process.send?.('ready');
} catch (error) {
	if (!isStopping) fail(error);
}

function fail(error: unknown): void {
	print(
		error instanceof ConfigError ? `Plenum cannot start: ${error.message}` : String((error as Error).stack ?? error)
	);
	process.exit(1);
}
