import { writeFileSync } from 'node:fs';
import { createExport, plainly } from '../../apps/server/src/exports/create-export.ts';
import { exportFormats } from '@plenum/protocol/exports/export-formats';
import { largeOutcome } from './large-outcome.ts';

/** One export in a process of its own: `write-format.ts FORMAT FILE`. Says how long the writing took, without the start of the process. */
const [, , asked, file] = process.argv;
const format = exportFormats.find((each) => each === asked);
if (!format || !file) throw new Error('write-format.ts FORMAT FILE');
const outcome = largeOutcome();
const start = performance.now();
const { bytes } = await createExport({ outcome, language: 'en', ...plainly }, format);
const milliseconds = performance.now() - start;
writeFileSync(file, bytes);
process.stdout.write(JSON.stringify({ milliseconds }));
