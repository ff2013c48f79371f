import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { billOfMaterials } from './bill-of-materials.ts';

/** `npm run sbom [-- FILE]`: the bill of materials, on the standard output or into a file. */
const bill = JSON.stringify(billOfMaterials(), null, '\t');
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(`${bill}\n`);
else writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), `${bill}\n`);
