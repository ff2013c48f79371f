import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { compileChangedMessages } from './apps/web/compile-messages.ts';
import { buildPart, isBuilt, pages, server } from './built-parts.ts';

/** `npm run build`: builds the pages and the server, each only where its sources changed since the last time. */
compileChangedMessages();
const changed = [pages, server].filter((part) => !isBuilt(part));
await Promise.all(changed.map((part) => buildPart(part, () => runBuild(part.folder))));

async function runBuild(folder: string): Promise<void> {
	const npm = spawn('npm run --silent build', { cwd: folder, stdio: 'inherit', shell: true });
	const [status] = (await once(npm, 'exit')) as [number | null];
	if (status !== 0) process.exit(status ?? 1);
}
