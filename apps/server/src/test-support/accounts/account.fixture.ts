import BetterSqlite3 from 'better-sqlite3';
import { TOTP } from 'otpauth';
import { join } from 'node:path';

/** The code that an app shows, so many steps from now: each is good once. */
export function codeOfApp(secret: string, step = 0): string {
	return new TOTP({ secret: secret.replace(/\s/g, '') }).generate({ timestamp: Date.now() + step * 30_000 });
}

/** As if everybody had signed in an hour ago, in the database of a server that runs. */
export function ageProofs(dataDir: string): void {
	const connection = new BetterSqlite3(join(dataDir, 'plenum.db'));
	connection.pragma('busy_timeout = 5000');
	connection.prepare('update sessions set proven_at = proven_at - 3600000').run();
	connection.close();
}
