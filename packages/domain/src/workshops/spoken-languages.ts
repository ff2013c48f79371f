/** The languages spoken or signed in the workshop, and those into which it was interpreted: BCP 47 codes, not tied to any person. */
export type SpokenLanguages = { spoken: string[]; interpreted: string[] };

export const internationalSign = 'ils';

/**
 * Sign languages by their code, with the State that each is named after and, where that has several, the language spoken beside it.
 * The locale data that browsers and servers share name next to none of them.
 */
const signed = `
aed AR, aen AM, afg AF, ase US, asf AU, asp DZ, asq AT, bfi GB, bqn BG, bvl BO, bzs BR, cds TD, csc ES ca, cse CZ, csf CU, csg CL,
csl CN, csn CO, csq HR, csr CR, csx KH, doq DO, dse NL, dsl DK, ecs EC, esl EG, esn SV, eso EE, eth ET, fcs CA fr, fse FI, fsl FR,
fss FI sv, gse GH, gsg DE, gsm GT, gss GR, gus GN, hds HN, hks HK, hsh HU, iks CA iu, icl IS, inl ID, ins IN, ise IT, isg IE,
isr IL, jls JM, jos JO, jsl JP, kvk KR, lbs LY, lgs GW, lls LT, lsb BI, lsl LV, lso LA, lsp PA, lst TT, lsw SC, lsy MU, lws MW,
mdl MT, mfs MX, msr MN, mzc MG, mzy MZ, nbs NA, ncs NI, nsi NG, nsl NO, nsp NP, nzs NZ, pgz PG, pks PK, prl PE, psc IR, psl PR,
pso PL, psp PH, psr PT, pys PY, rms RO, rsl RU, rsn RW, sdl SA, sfb BE fr, sfs ZA, sgg CH de, sgx SL, slf CH it, sls SG, sqk AL,
sqs LK, ssp ES, ssr CH fr, svk SK, swl SE, szs SB, tse TN, tsm TR, tsq TH, tss TW, tza TZ, ugn UG, ugy UY, ukl UA, vgt BE nl,
vsi MD, vsl VE, vsv ES ca-valencia, xki KE, xml MY, xms MA, ysm MM, zib ZW, zsl ZM`;

export type SignLanguage = { state: string; beside: string | null };
export const signLanguages: ReadonlyMap<string, SignLanguage> = new Map(
	signed
		.trim()
		.split(/,\s+/)
		.map((line) => {
			const [code = '', state = '', beside = null] = line.split(' ');
			return [code, { state, beside }];
		})
);

/** Living languages that the Unicode locale data have a name for. A list, so that no update of theirs makes a record wrong. */
const spokenCodes = `
aa ab ace ach ada ady aeb af afh agq ain ak akz ale aln alt am an ann anp ar arn aro arp arq ars arw ary arz as asa ast atj av
awa ay az ba bal ban bar bas bax bbc bbj be bej bem bew bez bfd bfq bg bgc bgn bho bi bik bin bjn bkm bla blo blt bm bn bo
bpy bqi br bra brh brx bs bss bua bug bum byn byv ca cad car cay cch ccp ce ceb cgg ch chb chg chk chm chn cho chp chr chy cic
ckb clc co cop cps cr crg crh crj crk crl crm crr crs cs csb csw cv cy da dak dar dav de del den dgr din dje doi dsb dtp dua
dv dyo dyu dz dzg ebu ee efi egl eka el en eo es esu et eu ewo ext fa fan ff fi fil fit fj fo fon fr frc frp frr frs fur fy ga
gaa gag gan gay gba gbz gd gez gil gl glk gn gon gor grb gsw gu guc gur guz gv gwi ha hai hak haw hax he hi hif hil hmn hnj ho
hr hsb hsn ht hu hup hur hy hz ia iba ibb id ig ii ik ikt ilo inh is it iu izh ja jam jgo jmc jpr jrb jut jv ka kaa kab kac
kaj kam kaw kbd kbl kcg kde kea kek ken kfo kg kgp kha kho khq khw ki kiu kj kk kkj kl kln km kmb kn ko koi kok kos kpe kr krc
kri krj krl kru ks ksb ksf ksh ku kum kut kv kw kwk kxv ky la lad lag lah lam lb lez lg li lij lil liv lkt lmo ln lo lol lou
loz lrc lsm lt ltg lu lua lui lun luo lus luy lv lzz mad maf mag mai mak man mas mde mdf mdr men mer mfe mg mgh mgo mh mi mic
min mk ml mn mnc mni moe moh mos mr mrj ms mt mua mus mwl mwr mwv my mye myv mzn na nan nap naq nb nd nds ne new ng nia niu
njo nl nmg nn nnh no nog nqo nr nso nus nv ny nym nyn nyo nzi oc oj ojb ojc ojs ojw oka om or os osa ota pa pag pal pam pap
pau pcd pcm pdc pdt pfl pis pl pms pnt pon pqm ps pt qu quc qug raj rap rar rgn rhg rif rm rn ro rof rom rtm ru rue rug rup rw
rwk sa sad sah saq sas sat saz sba sbp sc scn sco sd sdc sdh se see seh sei sel ses sg sgs shi shn shu si sid sk sl slh sli
sly sm sma smj smn sms sn snk so sq sr srn srr ss ssy st stq str su suk sus sv sw swb syr szl ta tce tcy te tem teo ter tet tg
tgx th tht ti tig tiv tk tkl tkr tli tly tmh tn to tog tok tpi tr tru trv trw ts tsd tsi tt ttm ttt tum tvl twq ty tyv tzm
udm ug uk umb ur uz vai ve vec vep vi vls vmf vmw vot vro vun wa wae wal war was wbp wo wuu xal xh xmf xnr xog yao yap yav ybb
yi yo yrl yue za zap zea zgh zh zu zun zza`;

/** [WORKSHOP26] Each language once, by the shortest code that it has. */
export const languageCodes: ReadonlySet<string> = new Set([
	...spokenCodes.trim().split(/\s+/),
	...signLanguages.keys(),
	internationalSign
]);

/** What can be recorded: languages that have a name, none of them twice. */
export function areLanguages({ spoken, interpreted }: SpokenLanguages): boolean {
	return [spoken, interpreted].every(
		(codes) => new Set(codes).size === codes.length && codes.every((code) => languageCodes.has(code))
	);
}
