import './find-modules.js';

/** The operator's door: `npm run plenum -- <command> [--json]`. */
// After that line, as it concerns what is loaded later.
const { runCommand } = await import('./operator/run-command.ts');
process.exitCode = await runCommand(process.argv.slice(2), process.env, {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text)
});
