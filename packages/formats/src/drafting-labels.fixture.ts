/**
 * Two hundred published recommendations as one reader judged them, without their texts: language, row of the file (the header is row 0),
 * the first sixteen digits of the SHA-256 of the text, action category, and which letters hold.
 *
 * How they were chosen: the texts of each file in the order of their hashes, the first 120 in English, 40 in French, 30 in Arabic and 10 in
 * Spanish. How they were judged: by reading each, before the linter existed, by one person, who had seen the lists of verbs that suggest
 * categories. There was no second reader, so nothing says how far two people would agree.
 *
 * - Category: by the leading verb, as the field does it.
 * - S: one issue, and an act that one could see: “ratify”, “repeal”, “train”; not “strengthen”, not two acts. “Adopt and implement” is one.
 * - M: a third person could say whether it was done, of every part.
 * - A: an institution is asked to act. A State that is spoken to does not count, nor an institution that is only spoken of.
 * - T: by when. “Without delay” is no term.
 */
export const draftingLabels = `
	en 1070 000321cc368d5139 3 ----
	en 1606 000f2840b5ee7306 4 SM--
	en 1958 00125be31c442eab 5 SM--
	en 2592 0016e3559b185013 5 S---
	en 456 00279543a480c90a 5 ----
	en 1088 0033254118186f30 4 ----
	en 2121 004416b479d63429 4 ---T
	en 2207 004f7e23d33258d9 2 ----
	en 978 0055bba987452ccb 4 ----
	en 2790 0064472af744261c 4 ----
	en 353 0070c917ab7f19d6 4 SM--
	en 2824 00a9b7ebb68217f8 4 ----
	en 1010 00b4788245eaf1de 3 ----
	en 1714 00bd2b127014d494 5 SM--
	en 796 00bf0589d6e36831 2 ----
	en 2311 00c5607140c6ec0d 4 --A-
	en 85 010acd272423f8b9 3 ----
	en 1043 012fa2e173d25213 5 SM--
	en 140 01361ad33cf16d97 4 ----
	en 2461 014f2fc8af0b8e52 2 ----
	en 2506 015359f7dbd1fbfa 5 -M--
	en 863 01654ae472a9b140 4 ----
	en 1523 01868ce7dd05a759 2 ----
	en 1558 01aa12dfeff111fe 5 ----
	en 1669 01b2d65e9b8d46c4 2 ----
	en 1825 01c25821b9cc43bf 5 SM--
	en 194 01d706d8ceada248 5 ----
	en 1113 01d7762a8fb65fe6 4 ----
	en 953 01f3c5bef7d756ba 5 SM--
	en 1506 0200ceef8406df1c 4 ----
	en 270 0206a9dec400bfa2 2 ----
	en 1821 020940cd0012dd22 5 SM--
	en 98 022173b813005d01 5 SM--
	en 1220 0227e271e8c23dee 5 SM--
	en 2921 0241b5ddb9389376 2 ----
	en 435 0276f526a8fbb266 5 ----
	en 451 028ee45fc7434486 2 ----
	en 598 02a8574c3d0d2ddf 2 ----
	en 2455 02bcae7f10712db3 2 ----
	en 1168 02d34e4eecd28bac 5 SM--
	en 2653 02d7826b5f8b0448 4 ----
	en 2470 02da613ef3b980ae 4 ----
	en 2819 03146d64d2e5b91d 4 ----
	en 1376 0340c3d0857c325f 2 ----
	en 1854 03539f7802ab2eac 5 -M--
	en 2191 0375298bd63bfaa2 4 ----
	en 22 039a43586a0130d2 5 SM--
	en 2286 03a60455a73fd388 4 ----
	en 1223 03c103e738b612cb 5 ----
	en 2937 03e1ece89a24c5b2 5 SM--
	en 996 03f72cf6339ef2e9 4 ----
	en 785 03f7e580cd4f5034 5 ----
	en 119 0401be62f35b5632 4 ----
	en 113 042bac1a0f518c19 2 ----
	en 629 0450e8c973d368af 4 ----
	en 2510 0451e7155a183b03 5 SM--
	en 1147 045e4bc51e5da9cb 5 SM--
	en 151 04715913b12a6d98 2 ----
	en 2403 04811153e295673c 4 ----
	en 883 048ef7c689cd8ef5 2 ----
	en 2158 04c1bfddd148ae3d 5 ----
	en 936 04c2ed29ab1b1ae6 5 SM--
	en 2712 04cbac1f7da18899 5 SM--
	en 2543 05153e123436d72b 4 ----
	en 860 05403e55a12ffa6e 4 ----
	en 131 0540dbbfc2d4567d 2 ----
	en 1613 054748150b80ce87 5 SM--
	en 2232 054b47ada05783b5 2 ---T
	en 1918 0593ee1f637afe4b 5 SM--
	en 325 059c4874e057015e 5 SM--
	en 215 05ab5c7c8ab9af20 5 ----
	en 1165 05c1c3793479b731 4 SM--
	en 2289 05da36dea67288d9 2 ----
	en 431 05f0a11f6915e0d0 5 ----
	en 2524 060096d570af3a31 3 ----
	en 1826 0619c798175a3a8f 5 SM--
	en 138 0623ce83acd87cd4 2 ----
	en 2867 063058b2096dfa4e 2 ----
	en 137 0652ff28cf4789df 1 ----
	en 469 066d28ff1e41c545 5 ----
	en 625 067278984e8847e9 5 ----
	en 2723 068e2b1407004df0 2 ----
	en 2143 06c16b84efb27f1f 5 -M--
	en 399 06d8abba5b69f300 4 ----
	en 40 06dfbcb9530103e5 4 --A-
	en 1524 072bb7ba6987bc63 4 SM--
	en 2690 072d8ff7510b6c1c 5 SM--
	en 513 072f4e340f2ccaa7 2 ----
	en 1142 0734cb68ce226295 5 -M--
	en 410 0737ecf77bab1285 5 ----
	en 2868 073b6e282ccf85db 4 ----
	en 1933 073e71c534d07af1 4 ----
	en 1169 07611534b8612e6b 5 ----
	en 1870 07866cc108a44536 4 ----
	en 508 0789f0162c3183c0 2 ----
	en 1163 078f7e8bd5abcfc8 5 ----
	en 1124 0790197277d471d9 2 ----
	en 1774 07c4e67ee9af53fd 4 ----
	en 83 07d56f89acdb651e 3 ----
	en 2770 080861316f628f89 4 ----
	en 2418 080c4e50be282f09 2 ----
	en 1218 08425b048a0fc9ee 5 SM--
	en 1952 084616842017f537 5 S---
	en 1056 0872dc328314307f 4 ----
	en 946 0885e7ac04ead498 5 SM--
	en 976 08b56b6aa6a8c769 4 ----
	en 2004 08d23af454345e39 5 SM--
	en 411 090ea3ef289d088c 4 ----
	en 2021 090ec949132444a7 4 ----
	en 1775 09438b2369a65a57 4 ----
	en 2702 096c90d87ae64763 5 SM--
	en 476 09756e4d07097af2 4 ----
	en 1832 0982b1cf4c336ca3 5 SM--
	en 200 09e77f8682d67584 5 SM--
	en 345 0a04ea61faba5c91 3 ----
	en 373 0a0adde4caf840a2 5 S---
	en 2254 0a5227622f537a67 2 ----
	en 568 0a8b34fc8267b28f 4 ----
	en 734 0a8d81f40fb80f80 2 ----
	en 2308 0a98148dca2450dc 4 ----
	fr 191 00a0b742f488a322 3 ----
	fr 184 01dc78f1e6f602d3 2 ----
	fr 131 027d94b0ceb8a423 4 ----
	fr 85 02d2b161644608e4 2 ----
	fr 7 0328918be8c99fcd 4 ----
	fr 181 039a6a2ed651998c 4 ----
	fr 172 03d227d9fd2eb5f1 5 -M--
	fr 218 048313b6c0df1e78 2 ----
	fr 36 04f431b2dd3bc334 5 SM--
	fr 9 064ab7a17f0b058f 5 S---
	fr 204 099632d8eb5244c1 2 ----
	fr 222 0a3a296e77c48c5e 2 ----
	fr 153 0ac9fc3ad92953a2 5 -M--
	fr 156 0c847c97de12cde2 3 ----
	fr 207 0e310bd7876589eb 4 SM--
	fr 205 0eb55082b99bcdd4 5 SM--
	fr 158 0ff0d22a18cbdace 4 ----
	fr 86 103c81e3d47aad62 4 ----
	fr 126 141e725180958e93 4 ----
	fr 23 162a99844ed334b5 2 ----
	fr 114 167315c253f28280 5 ----
	fr 111 195e68024aa4e47a 2 ----
	fr 137 19aa1ce668424a72 5 SM--
	fr 212 1d1c6ede26bbeca4 5 SM--
	fr 10 1d60130a198514b7 5 SM--
	fr 163 20e5873f35b6a514 4 ----
	fr 83 20e8365613cc242b 2 ----
	fr 14 2141287ff7c44705 3 ----
	fr 115 2445b55a7ca9947e 4 ----
	fr 21 25ebb4eb316ac3d7 5 SM--
	fr 164 266effe359a0a740 2 ----
	fr 182 27f5ba1e76d06fa2 2 ----
	fr 174 284732e24f93ba96 3 S---
	fr 209 28baf3cbdf64bee5 4 SM--
	fr 46 295330f88d9a4f90 5 SM--
	fr 104 2b022492c6d79089 2 SM--
	fr 195 2ca864cc4b172d55 2 ----
	fr 142 2e79be303654591f 4 -M--
	fr 180 2e7df1c00db7a4fa 2 ----
	fr 132 30014526f940b6d0 4 ----
	ar 227 01240be1404a1064 2 ----
	ar 61 0162539182e93fa0 2 ----
	ar 213 0279243353540c8f 2 ----
	ar 151 0484dcc50787e148 4 SM--
	ar 68 05310e3cad6dbc28 2 ----
	ar 153 067f26526d5c24e6 5 SM--
	ar 76 07b0122471ac6ed9 2 ----
	ar 15 07c18aafa5c79b2d 5 SM--
	ar 4 092fd2dc8c546558 5 ----
	ar 179 09e940892ea3e6f6 2 ----
	ar 90 0a443ddbc5fd96f6 2 ----
	ar 67 0a45b56c3ef4b811 2 ----
	ar 170 0c5dcfa6cba0a2aa 4 ----
	ar 84 0d67da1d487b6913 2 ----
	ar 86 0ddcf3d27e63b11d 4 ----
	ar 49 0ecfc0b13c433982 4 S---
	ar 134 0ed796df31da6383 4 ----
	ar 171 0ff3481a0906ca92 4 ----
	ar 186 100d805f3c7ea68a 5 ----
	ar 45 10dc915519b84277 5 SM--
	ar 14 118b39686b894faf 3 ----
	ar 222 1852abda7326b29c 2 ----
	ar 217 1a918927023e6fd2 2 ----
	ar 89 1aa4a05bc5f51acb 2 ----
	ar 80 1c86f94084ef8391 4 ----
	ar 158 1d2977387eb69500 4 ----
	ar 53 1ee2d70a2906a20a 5 ----
	ar 159 1f776b4fbfeb04b2 5 ----
	ar 106 1f80a5df1bde9843 3 ----
	ar 147 1fabbda2a00286e3 5 SM--
	es 14 0d5e76749bfc36f7 4 ----
	es 1 15caf21cfa73c71c 4 ----
	es 10 213d7edb8f951031 4 ----
	es 23 27a9e9451974dd95 5 SM--
	es 15 3ab813434d43743a 5 SM--
	es 22 402f7f703427b248 4 ----
	es 7 541f427ebdb6439c 2 ----
	es 13 68c06ce4f87017c7 4 ----
	es 17 714b7f65dcd2af3f 3 ----
	es 19 82d9990da5a5d458 5 SM--
`;

export const labelledFiles: Readonly<Record<string, { file: string; column: string }>> = {
	en: { file: 'working-group-recommendations-13-states.csv', column: 'text' },
	fr: { file: 'morocco-cycle3-french-arabic.csv', column: 'text_fr' },
	ar: { file: 'morocco-cycle3-french-arabic.csv', column: 'text_ar' },
	es: { file: 'spain-cycle4-spanish-sample.csv', column: 'text' }
};
