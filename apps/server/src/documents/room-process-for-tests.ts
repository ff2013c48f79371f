import { openRoom } from './room-for-tests.ts';

/** A documents room in a process of its own, for a test to kill: `node room-process-for-tests.ts FILE PORT`. */
const [file = '', port = '0'] = process.argv.slice(2);
const room = await openRoom({ file, port: Number(port), limits: { rowsBeforeSnapshot: 20 } });
process.stdout.write(`${room.port}\n`);
