/** How it stands with one thing. `skipped`: it could not be asked, or there is nothing to ask. */
export type Level = 'ok' | 'warn' | 'bad' | 'skipped';

/** What was found, what it means for the people who use this Plenum, and what the operator can do about it. */
export type Finding = { check: string; level: Level; found: string; means?: string; advice?: string };

type Trouble = { found: string; means: string; advice: string };

export const fine = (check: string, found: string): Finding => ({ check, level: 'ok', found });
export const skipped = (check: string, found: string): Finding => ({ check, level: 'skipped', found });
export const warning = (check: string, trouble: Trouble): Finding => ({ check, level: 'warn', ...trouble });
export const bad = (check: string, trouble: Trouble): Finding => ({ check, level: 'bad', ...trouble });

/** For people: the level, the check and what was found in one line, the rest below it. */
export function linesOf(findings: readonly Finding[]): string[] {
	return findings.flatMap(({ level, check, found, means, advice }) => [
		`${level.padEnd(8)}${check.padEnd(14)}${found}`,
		...(means === undefined ? [] : [`${' '.repeat(22)}${means}`]),
		...(advice === undefined ? [] : [`${' '.repeat(22)}→ ${advice}`])
	]);
}
