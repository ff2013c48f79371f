import { createPlenum, type AppOptions, type Plenum } from '../../app.ts';
import { readConfig } from '../../config.ts';

export type { Plenum } from '../../app.ts';

/** The whole server in this process, on a free port, without pages or log unless the test asks for them. */
export async function openPlenum(env: NodeJS.ProcessEnv, options: Partial<AppOptions> = {}): Promise<Plenum> {
	return createPlenum(readConfig({ PORT: '0', ...env }), { pages: false, log: null, ...options });
}
