import { expect, test } from 'vitest';
import { createRecoveryCode, readRecoveryCode, formatRecoveryCode } from './recovery-code.ts';

test('[ACCOUNT12] a recovery code is read back however it was typed', () => {
	const code = createRecoveryCode([0, 1, 2, 3, 8, 9, 10, 11, 26, 27, 28, 29]);
	expect(formatRecoveryCode(code)).toBe('2345-ABCD-WXYZ');
	for (const typed of ['2345-abcd-wxyz', ' 2345 ABCD WXYZ ', '\u200E２３４５-ABCD-WXYZ'])
		expect(readRecoveryCode(typed)).toBe(code);
	for (const typed of ['', '2345-ABCD', '2345-ABCD-WXYZ2', '2345-ABCD-WXY1'])
		expect(readRecoveryCode(typed)).toBeNull();
});
