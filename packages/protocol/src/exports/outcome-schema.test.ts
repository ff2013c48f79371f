import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outcomeSchemaText } from './outcome-schema.ts';

const published = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'schemas', 'plenum-outcome.json');

test('[REPORTS53] the published schema is the one that is asked (PUBLISH=yes writes it anew)', () => {
	if (process.env.PUBLISH === 'yes') writeFileSync(published, outcomeSchemaText());
	expect(readFileSync(published, 'utf8')).toBe(outcomeSchemaText());
});
