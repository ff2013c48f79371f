import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Started = { env: Record<string, string>; execArgv: string[] };

/** With what the service starts the server: what the C library reads, and settings of the engine. */
export function asStarted(): Started {
	const unit = readFileSync(join(import.meta.dirname, '..', 'deploy', 'plenum.service'), 'utf8');
	const command = /^ExecStart=\S+ (.*) \S+$/m.exec(unit)?.[1] ?? '';
	return {
		env: Object.fromEntries(
			[...unit.matchAll(/^Environment=(MALLOC_\w+)=(\S+)$/gm)].map(([, name = '', value = '']) => [name, value])
		),
		execArgv: command.split(' ')
	};
}
