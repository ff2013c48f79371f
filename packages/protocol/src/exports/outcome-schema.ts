import { outcomeVersion } from '@plenum/reports/outcome/outcome';
import { OutcomeFile } from './outcome.ts';
import { isShape, referTo } from '../schemas/shared-shapes.ts';

/** Shorter ones are easier to read where they stand. */
const worthSharing = 160;

/** [REPORTS53] What `outcome.json` is, for other programs: the schema by which Plenum itself takes one in. */
function publishedSchema(): object {
	const whole = JSON.parse(JSON.stringify(OutcomeFile)) as object;
	const shared = repeatedShapes(whole);
	const { within } = referTo('#/$defs/', shared);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: `urn:plenum:${outcomeVersion.replace('/', ':')}`,
		title: 'The outcome of a consultation',
		...within(whole),
		$defs: Object.fromEntries([...shared].map(([text, name]) => [name, within(JSON.parse(text) as object)]))
	};
}

/** Shapes that stand in several places, by their text, each with a name. */
function repeatedShapes(whole: object): Map<string, string> {
	const counts = new Map<string, number>();
	const visit = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		const text = JSON.stringify(value);
		if (isShape(value) && text.length > worthSharing) {
			const count = (counts.get(text) ?? 0) + 1;
			counts.set(text, count);
			if (count > 1) return;
		}
		Object.values(value).forEach(visit);
	};
	visit(whole);
	const repeated = [...counts].filter(([, count]) => count > 1).map(([text]) => text);
	return new Map(repeated.map((text, at) => [text, `shape${at + 1}`]));
}

/** As it is published. */
export function outcomeSchemaText(): string {
	return `${JSON.stringify(publishedSchema(), null, '\t')}\n`;
}
