import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The last commit of the first phase. It made the same promises for text, with far fewer features around it. */
const commit = '4822799a14a9a5d918dd2f1c080947a6ea062324';

const root = join(import.meta.dirname, '..');
const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');

/** A git worktree with its own packages, kept between runs. Node strips no types under `node_modules`, and linters read the rest. */
export const firstPhaseFolder = join(cache, 'plenum-bench', 'first-phase');

export function prepareFirstPhase(): void {
	if (!existsSync(firstPhaseFolder))
		// The worktree is registered still where somebody deleted its folder.
		run('git', ['worktree', 'add', '--force', '--detach', firstPhaseFolder, commit], root);
	if (!existsSync(join(firstPhaseFolder, 'node_modules')))
		run('npx', ['-y', 'pnpm@12.4.2', 'install', '--frozen-lockfile', '--prefer-offline'], firstPhaseFolder);
}

function run(command: string, args: string[], cwd: string): void {
	execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
