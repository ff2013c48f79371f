/** [MATRIX180] The length of each part of a file that is uploaded in parts; the last part holds the rest. */
export const importPartBytes = 128 * 1024;
