import { receiptCodeLength, receiptCodeSymbols } from '@plenum/domain/polls/trustees/receipt-code';

/** From the browser's own source of chance; the server learns it only when the envelope is opened. */
export function createReceiptCode(): string {
	let code = '';
	while (code.length < receiptCodeLength) {
		const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
		// Bytes above the last whole multiple are thrown away: every symbol is as likely as every other.
		if (byte < 256 - (256 % receiptCodeSymbols.length)) code += receiptCodeSymbols[byte % receiptCodeSymbols.length];
	}
	return code;
}
