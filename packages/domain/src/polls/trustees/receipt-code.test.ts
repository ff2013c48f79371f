import { expect, test } from 'vitest';
import { isReceiptCode, receiptCodeSymbols, formatReceiptCode, tidyReceiptCode } from './receipt-code.ts';

test('[SECRET4] a receipt code is twelve of 31 symbols, and shown in groups', () => {
	expect(isReceiptCode('ABCDEFGH2345')).toBe(true);
	for (const wrong of ['ABCDEFGH234', 'ABCDEFGH23456', 'ABCDEFGH234O', 'abcdefgh2345', '', null, 7, ['A']])
		expect(isReceiptCode(wrong)).toBe(false);
	expect(receiptCodeSymbols).toHaveLength(31);
	expect(formatReceiptCode('ABCDEFGH2345')).toBe('ABCD EFGH 2345');
});

test('[SECRET9] a code is found however it was typed', () => {
	for (const typed of ['ABCD EFGH 2345', 'abcd-efgh-2345', ' ABCDEFGH٢٣٤٥ ', 'abcdefgh۲۳۴۵', 'ＡＢＣＤ.EFGH.2345'])
		expect(tidyReceiptCode(typed)).toBe('ABCDEFGH2345');
});
