import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Browser = { executablePath: string; env: Record<string, string>; args: string[] };

const version = '153.0.0';
const folder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', `plenum-chromium-${version}`);

/**
 * A real Chromium: the one that CHROMIUM_PATH names, or the one that npm installed (Linux on x64).
 * That one comes packed; it is unpacked once, beside the libraries and fonts that a bare machine lacks.
 */
export async function findBrowser(): Promise<Browser> {
	const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'];
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) return { executablePath: chosen, env: definedOnly(process.env), args };
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('The browser tests bring a Chromium for Linux on x64 only. Set CHROMIUM_PATH to yours.');
	}
	if (!existsSync(folder)) await unpack();
	const env = {
		...definedOnly(process.env),
		LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
		FONTCONFIG_FILE: join(folder, 'fonts.conf')
	};
	return { executablePath: join(folder, 'chromium'), env, args };
}

/** Unpacks beside the final place and renames, so that a broken attempt is never taken for a whole one. */
async function unpack(): Promise<void> {
	const part = `${folder}.${process.pid}`;
	mkdirSync(part, { recursive: true });
	const before = process.env.TMPDIR;
	process.env.TMPDIR = part; // The package unpacks into the temporary folder, and takes whatever it finds there.
	try {
		const { default: chromium, inflate } = await import('@sparticuz/chromium');
		await chromium.executablePath();
		await inflate(
			join(import.meta.dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br')
		);
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
	writeFileSync(join(part, 'fonts.conf'), fontsConf());
	try {
		renameSync(part, folder);
	} catch (error) {
		rmSync(part, { recursive: true, force: true });
		if (!existsSync(folder)) throw error;
	}
}

function fontsConf(): string {
	return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${join(folder, 'fonts', 'fonts')}</dir><dir>/usr/share/fonts</dir>
	<cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
	return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
