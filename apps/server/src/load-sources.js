import { flushCompileCache } from 'node:module';

// [OPERATE37] What threads, jobs and commands load, so that it is kept compiled. In a thread, as they are: packages that the bundle holds
// as well are loaded here a second time.
await Promise.all([import('./app.ts'), import('./db/read.worker.ts'), import('./db/write.worker.ts')]);
flushCompileCache();
