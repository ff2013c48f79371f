import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

// Code is kept compiled for the next start, which is twice as fast. This file is plain JavaScript so that all TypeScript comes
// after that line: then Node need not load its own compiler for it, which would stay in memory with 18 MB.
enableCompileCache(join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'plenum-compiled'));
await import('./main.ts');
flushCompileCache(); // Now, not at the end, which may come without warning.
