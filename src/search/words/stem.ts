import { stemmer } from 'stemmer';

/** Forms of verbs and nouns that no ending explains, each with its plain form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `ate:eat became:become been:be began:begin begun:begin bought:buy broke:break broken:break brought:bring built:build burnt:burn came:come caught:catch chose:choose chosen:choose
  did:do done:do drawn:draw drew:draw driven:drive fed:feed fell:fall fallen:fall felt:feel forgot:forget forgotten:forget fought:fight found:find froze:freeze frozen:freeze gave:give given:give
  gone:go got:get grew:grow grown:grow had:have held:hold hid:hide hidden:hide kept:keep knew:know known:know laid:lay leant:lean learnt:learn led:lead left:leave lent:lend lost:lose made:make meant:mean met:meet
  paid:pay ran:run rang:ring rose:rise risen:rise rung:ring said:say sang:sing sat:sit saw:see seen:see sent:send shook:shake shown:show shut:shut slept:sleep sold:sell spent:spend spoke:speak spoken:speak
  stole:steal stolen:steal stood:stand stuck:stick taught:teach threw:throw thrown:throw told:tell took:take taken:take thought:think understood:understand unpaid:pay went:go woke:wake woken:wake won:win
  wore:wear worn:wear written:write wrote:write fewer:few less:little worse:bad worst:bad better:good best:good children:child people:person men:man women:woman indices:index analyses:analysis criteria:criterion dying:die died:die`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The stem of a lower-case English word, by Porter's rules and a list of irregular forms: lock for locked, lose for lost. */
export function stem(word: string): string {
  return /\d/.test(word) ? word : stemmer(IRREGULAR.get(word) ?? word);
}

/** Irregular forms of the words with this stem: for "lose" also lost. */
export function irregularForms(stemmed: string): readonly string[] {
  return FORMS_OF.get(stemmed) ?? [];
}

const FORMS_OF = new Map<string, string[]>();
for (const [form, plain] of IRREGULAR) FORMS_OF.set(stemmer(plain), [...(FORMS_OF.get(stemmer(plain)) ?? []), form]);
