import { parseArgs } from 'node:util';

export type Options = { rounds: number; scenarios: string[]; peers: string[] };

export const usage = `npm run bench [-- options]
  --quick             one round instead of five
  --rounds <number>   so many rounds
  --scenario <name>   this scenario only; may be given several times
  --peer <name>       this server only; may be given several times
Only a run of all scenarios, all servers and at least three rounds is written to docs/benchmarks.md.`;

export function readOptions(args: string[]): Options {
	const { values } = parseArgs({
		args,
		options: {
			quick: { type: 'boolean', default: false },
			rounds: { type: 'string' },
			scenario: { type: 'string', multiple: true, default: [] },
			peer: { type: 'string', multiple: true, default: [] }
		}
	});
	const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
	if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError('--rounds is not a number of rounds.');
	return { rounds, scenarios: values.scenario, peers: values.peer };
}

/** Whether the run says enough to be kept. */
export function isWhole({ rounds, scenarios, peers }: Options): boolean {
	return rounds >= 3 && scenarios.length === 0 && peers.length === 0;
}
