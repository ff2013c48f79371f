import { runCommand } from './operator/run-command.ts';

/** The operator's commands: `npm run plenum -- <command> [--json]`. */
process.exitCode = await runCommand(process.argv.slice(2), process.env, {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text)
});
