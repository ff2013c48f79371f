import { availableParallelism, totalmem } from 'node:os';
import { tableOfResults, tableOfTargets } from './results.ts';
import type { Runs } from './runs.ts';

/** The page that a whole run leaves behind. */
export function page(all: readonly Runs[], rounds: number, failed: readonly string[]): string {
	const results = all.map((runs) => `### ${runs.scenario.title}\n\n${runs.scenario.story}\n\n${tableOfResults(runs)}`);
	const missing = failed.length === 0 ? [] : [`Not measured, for the run failed there: ${failed.join('; ')}.`];
	return [
		head,
		`The figures below were taken on ${machine()}, in ${rounds} rounds. Each is the middle of them.`,
		...missing,
		`## Targets\n\n${targets}\n\n${tableOfTargets(all)}`,
		`## Results\n\n${results.join('\n\n')}`,
		tail
	].join('\n\n');
}

function machine(): string {
	const memory = Math.round(totalmem() / 2 ** 30);
	return `a machine with ${availableParallelism()} cores and ${memory} GB of memory, Node ${process.versions.node}, ${process.platform}`;
}

const head = `# Benchmarks

How Plenum’s document engine and its ballots do beside their peers, measured in one run on one machine. This page is written by the run itself: \`npm run bench\` does it again, in less than an hour. \`npm run bench -- --quick\` takes one round, \`--scenario hall --peer plenum\` a part; both only print.`;

const targets = `Ratios are taken round by round, of servers that ran within the same minute; the middle ratio counts. Absolute times hold for this machine only.`;

const tail = `## What is measured

- **A delivery** is one keystroke that reached one other connection.
- **CPU** is what the server process used, all its threads, while it was measured; **RSS** its resident memory at the end of it. “The generator’s cores” is what the load cost: near 1, the server might have done more.
- Every server runs in a process of its own, on 127.0.0.1. All load comes from one other process, over bare sockets that speak the sync protocol without a document behind each. In each round every server has its turn, each round beginning with another. All start with code that an earlier start has compiled, as Plenum does: none carries Node’s own compiler for TypeScript.
- Latency runs from the moment a key is written to its author’s socket until it is read from another person’s. p99 is of what arrived; “arrived within 1 s” says what share that is.
- **Plenum** is the whole product: sessions, rights from the record, and the gate in front of every frame. It commits with \`synchronous=FULL\` before anything is acknowledged or shown. The peers check nothing and acknowledge from memory.

- **Nodes on one PostgreSQL** are processes of the whole product. They use a PostgreSQL server that the run starts and throws away, and its commits wait for the disk. \`npm run bench -- --quick --scenario nodes\` measures them alone; SQLite and PostgreSQL are compared within the same round. Where there is no PostgreSQL, only SQLite’s row is filled.

The servers:

- **relay**: a bare \`ws\` server that forwards frames and knows nothing: the floor of the usual way.
- **@y/websocket-server** 0.1.5, with ws 8 in place of the version 6 that it names.
- **+ y-leveldb**: the same with y-leveldb 0.2.0, every update stored.
- **Hocuspocus**: @hocuspocus/server 4.7.0 as it comes; it sends what it has collected in one turn as one update.
- **Hocuspocus + SQLite**: the same with its SQLite extension on better-sqlite3 13.2.0, which stores once nobody has typed for two seconds, or after ten.
- **Hocuspocus + Redis + PostgreSQL**: several of them with its extensions for Redis and for a database, as they come, on the same PostgreSQL as Plenum. Redis or Valkey is the machine’s own (in \`PATH\`, or named by \`REDIS_SERVER\`); without one its row is left out.
- **Plenum, first phase**: the code of the first phase (commit \`4822799\`), in a git worktree of its own with the packages it had. It made the same promises for text and had far fewer features. It is left out where the clone does not hold that commit.
- **mammoth** 1.13.0 and **LibreOffice**, where it is installed: for the reading of a Word file alone, each in a process of its own.

## Where the CPU goes

By a profile of the process (\`perf\`, all threads), taken apart from this run on two shared cores, in 40 rooms of 25. Each row is a share of Plenum’s CPU time; beside it, how much that is of all of the relay’s in the same minutes.

|                                                                                    | share | × relay |
| ---------------------------------------------------------------------------------- | ----: | ------: |
| writing to readers’ sockets, some 15,000 times a second: the kernel                |  20 % |    0.24 |
| the same in Node and in the document’s loop over its readers                       |  14 % |    0.17 |
| reading frames: the event loop, sockets, \`ws\`                                      |  13 % |    0.16 |
| judging them: gate, carets, rights from the record                                 |  18 % |    0.21 |
| some 190 commits a second: the disk’s sync                                         |   6 % |    0.07 |
| the same in SQLite, pages and log                                                  |   7 % |    0.08 |
| the same around it: transaction, acknowledgements, presence, heads beside the file |   9 % |    0.11 |
| compiling and collecting garbage, most of it in other threads                      |   8 % |    0.09 |
| timers, memory, the rest                                                           |   6 % |    0.07 |

There is little left to gather. A key reaches 24 others and its author in one write each, with pending presence and the confirmation that it is saved. The frame is built once, and its bytes are the same for all. Keys of one room come 67 ms apart. Two of them share a write only where someone waits much longer than the 5 ms for which commits are spaced. The relay makes 38,400 writes a second and does nothing besides: 80 % of its time is writing.

Sockets’ writes, the disk’s sync, SQLite and the reading of frames are 0.72 of the relay’s time by themselves. This is the floor of a server that commits before it broadcasts. What comes to more than that is what the relay does not do: to judge each frame, and to keep account of what was said. With it, Plenum was at 1.16 × the relay in these minutes, at 0.86 × @y/websocket-server and at 0.58 × Hocuspocus with SQLite.

The ratio to the relay says as much of the machine as of Plenum. The relay’s code and its version of \`ws\` are what they were when the targets were set. Plenum as it was on 25 November had 0.99 × the relay in its day. It was at 1.3 × the relay when both were run again beside today’s, which was at 1.2. From run to run it lies between 1.1 and 1.5. The same holds where people type as fast as confirmed. The code of 25 November, at 1.46 × Hocuspocus with SQLite in its day, is at 1.2 × now, as today’s is.

In one small room the commits weigh most. With 10 people each key is a commit of its own, because nobody else writes at the same time. They are 36 % of Plenum’s time there, and the writes to readers 13 %.

Resident memory is that of the whole product, with its pages’ interface, imports and exports. After a cold open, the document is 3 to 6 MB of it. The code of Node is 50 MB of it, what all rooms’ modules leave in the heap 36.

## Limits of these figures

- Server and generator share the machine. Where both are busy, the peers that make more writes also make the generator slower.
- Everyone types at the end of a paragraph of their own, in ASCII. Real editing moves more; all servers would see the same.
- 127.0.0.1 loses nothing and takes no time: on a real network latencies are larger for all, and batching costs relatively less.
- Runs are short: some seconds each. Behaviour over hours is not shown here.
`;
