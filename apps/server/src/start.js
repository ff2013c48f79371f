import { once } from 'node:events';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { findBundle } from './bundled.js';
import { beginWithThem } from './engine.js';

beginWithThem();

// Threads that load TypeScript run its compiler as WebAssembly; where one replaces a wrapper of it while another does, V8 can end
// the whole process (nodejs/node#64500). So many calls are never reached, and no wrapper is replaced.
setFlagsFromString('--wasm-wrapper-tiering-budget=1000000000');

// Code is kept compiled for the next start, which is twice as fast. This file is plain JavaScript so that all TypeScript comes
// after that line: then Node need not load its own compiler for it, which would stay in memory with 18 MB.
const compiled = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'plenum-compiled');
enableCompileCache(compiled);
process.env.NODE_COMPILE_CACHE ??= compiled; // Threads look here.
const bundle = findBundle();
if (bundle === null) await import('./find-modules.js');
await import(bundle === null ? './main.ts' : pathToFileURL(bundle).href);
// An image is made with what a start compiles in it, as nothing can be written beside the program later: with what threads load as well.
const isOnce = process.argv.includes('--once');
if (isOnce && process.exitCode === undefined)
	await once(new Worker(new URL('./load-sources.js', import.meta.url)), 'exit');
flushCompileCache(); // Now, not at the end, which may come without warning.
if (isOnce) process.kill(process.pid, 'SIGTERM');
