const hour = 60 * 60_000;

/** [ACCOUNT18] The latest use of a session is noted in steps of this length: enough to recognise it, too coarse to follow someone. */
export const useStep = 10 * 60_000;

/** [ACCOUNT19] Is a session over that nobody has used for this many hours? Null: it is no account's. */
export function isIdle(lastUsedAt: number | null, idleHours: number, now: number): boolean {
	return lastUsedAt !== null && now - lastUsedAt > idleHours * hour;
}

/** [ACCOUNT18] */
export function isUseWorthNoting(lastUsedAt: number | null, now: number): boolean {
	return lastUsedAt !== null && now - lastUsedAt >= useStep;
}

const browsers: [name: string, mark: RegExp][] = [
	['Edge', /\bEdg(?:A|iOS)?\//],
	['Opera', /\bOPR\//],
	['Samsung Internet', /\bSamsungBrowser\//],
	['Firefox', /\b(?:Firefox|FxiOS)\//],
	['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
	['Safari', /\bSafari\//]
];
const systems: [name: string, mark: RegExp][] = [
	['Android', /\bAndroid\b/],
	['iOS', /\b(?:iPhone|iPad)\b/],
	['Windows', /\bWindows\b/],
	['ChromeOS', /\bCrOS\b/],
	['macOS', /\bMac OS X\b/],
	['Linux', /\bLinux\b/]
];

/** [ACCOUNT18] The kind of browser as it names itself, in two words; version, language and device are not kept. Null for a program. */
export function browserKind(userAgent: string | undefined): string | null {
	const nameIn = (list: typeof browsers) => list.find(([, mark]) => mark.test(userAgent ?? ''))?.[0];
	const [browser, system] = [nameIn(browsers), nameIn(systems)];
	return browser === undefined ? null : [browser, system].filter((word) => word !== undefined).join(', ');
}
