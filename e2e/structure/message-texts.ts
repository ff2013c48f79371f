import { readFileSync } from 'node:fs';
import { readModule, type Piece } from '../../packages/messages/src/compiler/read-module.ts';

/** The pieces of text of a Fluent file, without the values between them. */
export function messageTexts(path: string): string[] {
	return readModule(path, readFileSync(path, 'utf8')).messages.flatMap(({ texts }) =>
		texts.flatMap(({ pieces }) => pieces.flatMap(textOf))
	);
}

function textOf(piece: Piece): string[] {
	if (piece.kind === 'text') return [piece.text];
	return piece.kind === 'select' ? [...piece.forms.values()].flatMap((form) => form.flatMap(textOf)) : [];
}
