/** `npm run plenum -- <command>`: starts the operator's commands from the build. Any version of Node reads this file. */
import { existsSync } from 'node:fs';

const built = new URL('build/plenum.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
	process.stderr.write('Plenum is not built yet. Run `npm run setup` once, then this command again.\n');
	process.exitCode = 1;
}
