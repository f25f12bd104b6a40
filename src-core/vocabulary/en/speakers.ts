import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: String.raw`Deputy|Minister (?:of State )?(?:for|at)|Taoiseach|Tánaiste|Hon\.?|Sen\.|Senator|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Sir|Dame|Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess|Madam|(?:(?:An|Several|Some) )?[Hh]on\. (?:[Mm]embers?|Friend)|(?:A[nN] )?HON MEMBERS?|(?:The )?(?:Right|Rt\.?) Hon\.|(?:A |Several )?[Nn]oble Lords?|An (?:Leas-Cheann|Ceann) Comhairle|(?:An )?(?:Cathaoirleach|Leas-Chathaoirleach)(?: Gníomhach)?|(?:The )?(?:Acting |Vice |Vice-)?Chair(?:man|woman|person)|Acting Chair|MR|MRS|MS|MISS|DR|PROFESSOR|SIR|LADY|LORD|(?:ACTING |DEPUTY )?CHAIR|(?:ASSISTANT |DEPUTY )?SPEAKER|THE (?:CHAIR(?:MAN|WOMAN|PERSON)?|PRESIDENT|SPEAKER|CLERK|WITNESS)|The`,
  questionNumber: String.raw`Q\d{1,4}`,
  stopped: String.raw`(?<speaker>(?:Mr|Mrs|Ms|Miss|Dr)\. (?:(?:Mc|Mac|Van|De|St\.) ?)?\p{Lu}[\p{L}’'-]+(?: of \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?| OF \p{Lu}{3,}(?: \p{Lu}{3,})?)?|The (?:Chair(?:man|woman|person)?|CHAIR(?:MAN|WOMAN)|President|PRESIDENT|Acting President pro tempore)|(?:Chair(?:man|woman)|Senator|Representative|General|Admiral|Secretary|Ambassador|Governor|Judge|Colonel|Commissioner|Mayor) \p{Lu}[\p{L}’'-]+)(?: \[[^\]]{3,40}\])?\.`,
  chair:
    '(?:The |Madam |Mr )?(?:Lord |Deputy |Senior Deputy )?(?:SPEAKER|Speaker|CHAIRPERSON|Chairperson|Chair|CHAIR|CHAIRMAN|Chairman)',
  particles: 'of|the|and|for|to|in|on',
  nameParticles: 'of|ole|wa|arap',
  offices:
    '(?:The |Madam |Mr )?(?:Parliamentary (?:Under-)?Secretary|(?:First |Deputy First )?Minister|(?:Chief|Economic|Financial|Exchequer|Home|Foreign) Secretary|Paymaster General|Lord Advocate|Secretary of State|Prime Minister|Chancellor|Leader of|Deputy Leader|Attorney General|Solicitor General|Advocate[ -]General|Lord (?:Chancellor|Privy Seal|Speaker|President)|Deputy Speaker|Deputy Chairman of Committees|Earl of|Duke of|Marquess of|Countess of|(?:Lord )?Bishop of|(?:Lord )?Archbishop of)',
  seatTitles: String.raw`Minister (?:of State )?(?:for|at)|Taoiseach|Tánaiste|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Sir|Dame|Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess|The|Hon\.|Senator`,
  seatParties:
    'Con|Lab|Lab/Co-op|Lib|Lib Dem|Lib\\. ?Dem\\.?|Ind|Alba|Green|Greens|Reform|Reform UK|Alliance|Plaid|Conservative|Labour|Liberal|Liberal Democrats?|Crossbench|Non-affiliated|Non-Afl|Independent|Democrat|Republican|National|Nationals|Fine Gael|Fianna Fáil|Sinn Féin|Bloc',
  moved: 'moved|replied',
  presides: 'Chair(?:man|woman|person)?',
  leads: 'chair(?:man|woman|person)?|speaker',
  ofGroup: 'on behalf of the',
}
