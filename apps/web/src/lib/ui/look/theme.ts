/** How the pages look: as the device says, or as the reader chose on this one. */
export const themes = ['device', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = 'theme';

export function readTheme(cookie: string | undefined): Theme {
	return themes.find((theme) => theme === cookie) ?? 'device';
}
