/** Every country code of ISO 3166-1, and XK, which European papers use for Kosovo. */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO ' +
  'JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR ' +
  'MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO ' +
  'RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV ' +
  'TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** Territories whose people hold another country's passport, and those where nobody lives. */
const WITHOUT_PASSPORT =
  'AQ AS AW AX BL BQ BV CC CK CW CX EH FO GF GL GP GS GU HM IO MF MP MQ NC NF NU PF PM PN PR RE SJ SX TF TK UM VI WF YT';

/** Every country and territory. */
export const COUNTRIES: readonly string[] = CODES.split(' ');

/** Countries that give passports of their own. */
export const NATIONALITIES: readonly string[] = COUNTRIES.filter((code) => !WITHOUT_PASSPORT.split(' ').includes(code));

/** The languages of ISO 639-1 that people's papers are written in. */
export const TONGUES: readonly string[] = (
  'af am ar as ay az be bg bn bo br bs ca co cs cy da de dv dz el en eo es et eu fa fi fj fo fr fy ga gd gl gn gu ha ' +
  'he hi hr ht hu hy id ig is it ja jv ka kk kl km kn ko ku ky la lb lg ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl ' +
  'nn no ny oc om or pa pl ps pt qu rm rn ro ru rw sa sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk ' +
  'tn to tr ts tt ug uk ur uz ve vi wo xh yo zh zu'
).split(' ');
