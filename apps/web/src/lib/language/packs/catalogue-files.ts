import { defaultLanguage } from '@plenum/domain/languages';
import { catalogues } from '@plenum/messages/catalogues';
import { textFiles } from '../text-files.ts';

export type CatalogueName = keyof (typeof catalogues)[typeof defaultLanguage];

/** The files of a pack that make up each catalogue (`catalogues.ts`). A pack has no words of decisions and of dates yet. */
export const catalogueFiles = Object.fromEntries(
	Object.keys(catalogues[defaultLanguage]).map((name) => [name, filesOf(name)])
) as Record<CatalogueName, string[]>;

export function isCatalogueName(name: string): name is CatalogueName {
	return Object.hasOwn(catalogueFiles, name);
}

/** Whether the catalogue has rooms of which a pack has none. */
export function isShared(name: string): boolean {
	return textFiles[name]?.rooms.some((room) => room.includes('/')) ?? false;
}

function filesOf(name: string): string[] {
	if (name === 'refusals') return ['refusals/refusals'];
	const { rooms } = textFiles[name] ?? { rooms: [name] };
	return rooms.filter((room) => !room.includes('/')).map((room) => `interface/${room}`);
}
