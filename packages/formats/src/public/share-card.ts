import type { ShareCard } from '@plenum/reports/press/share-card';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cardSize, shareCardTemplate } from './share-card-template.ts';
import type { Typesetter } from '../print/typesetter.ts';

/** The template and the data do not go together: an error of ours. It tells nothing of the card's words. */
export class ShareCardError extends Error {
	override name = 'ShareCardError';
}

let drawing: Promise<void> | undefined;

/** Once in a process: the program that draws is compiled when the first card is. */
function loadDrawing(): Promise<void> {
	const { resolve } = createRequire(import.meta.url);
	drawing ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then((program) => initWasm(program));
	return drawing;
}

/**
 * [PUBLISH51] A picture of 1200 × 630 to be shown beside an address. Typst shapes and sets the text, as in a report, and returns it as
 * outlines. So the renderer needs no font and no layout. The same card gives the same bytes.
 */
export async function writeShareCard(card: ShareCard, { compiler, set }: Typesetter): Promise<Uint8Array> {
	const result = set(shareCardTemplate, card);
	if ('problem' in result) throw new ShareCardError(result.problem);
	const svg = compiler.plainSvg(result.document);
	await loadDrawing();
	const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: cardSize.width } });
	return drawn.render().asPng();
}
