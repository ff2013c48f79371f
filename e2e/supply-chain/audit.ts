import { spawnSync } from 'node:child_process';
import { readAudit } from './read-audit.ts';
import { root } from './bill-of-materials.ts';

/**
 * `npm run audit`: known vulnerabilities of everything in the lockfile, what is bundled into the pages included. Exit status 0 none, 1
 * found, 2 not known, because the registry did not answer: never taken for none.
 */
const { stdout, stderr } = spawnSync('npx', ['-y', 'pnpm@12.4.2', 'audit', '--json'], { cwd: root, encoding: 'utf8' });
const { status, lines } = readAudit(stdout, stderr);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = status;
