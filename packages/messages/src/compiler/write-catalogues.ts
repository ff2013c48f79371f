/** A file of texts that pages load: its rooms by their files of messages, in one object where `isObject`, which may begin with `above`. */
export type TextFile = { rooms: readonly string[]; isObject?: true; above?: string };
export type TextFiles = Readonly<Record<string, TextFile>>;

/** What pages load one by one: the files of texts, rooms that are in none of them (`kind/name`), and refusals. */
export function writeCatalogues(languages: readonly string[], files: TextFiles, rooms: readonly string[]): string {
	const inFiles = new Set(Object.values(files).flatMap((file) => file.rooms.map(pathOf)));
	const alone = rooms.filter((room) => /^(?:interface|refusals)\//.test(room) && !inFiles.has(room));
	const loaders = [
		...Object.keys(files).map((name) => [name, `files/${name}`] as const),
		...alone.map((room) => [camelCase(nameOf(room)), room] as const)
	];
	const catalogue = (language: string) =>
		`${language}: {\n${loaders.map(([name, path]) => `${name}: () => import('./${language}/${path}.ts')`).join(',\n')}\n}`;
	return `export const catalogues = {\n${languages.map(catalogue).join(',\n')}\n};\n`;
}

/** One file of texts in one language. */
export function writeTextFile(name: string, { rooms, isObject, above }: TextFile): string {
	if (!isObject)
		return rooms.map((room) => `export { ${camelCase(nameOf(room))} } from '../${pathOf(room)}.ts';\n`).join('');
	const names = rooms.map((room) => camelCase(nameOf(room)));
	return [
		...(above === undefined ? [] : [`import { ${above} } from './${above}.ts';`]),
		...rooms.map((room, at) => `import { ${names[at]} } from '../${pathOf(room)}.ts';`),
		'',
		`export const ${name} = { ${[...(above === undefined ? [] : [`...${above}`]), ...names].join(', ')} };`,
		`export type ${name.replace(/^./, (letter) => letter.toUpperCase())} = typeof ${name};`,
		''
	].join('\n');
}

/** Rooms are of the interface, unless they say otherwise: `decisions/decision`. */
function pathOf(room: string): string {
	return room.includes('/') ? room : `interface/${room}`;
}

function nameOf(room: string): string {
	return room.split('/').at(-1)!;
}

export function camelCase(name: string): string {
	return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
