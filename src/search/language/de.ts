import { makeCompounds } from './compounds.ts';
import { inflectionRoot, stemGerman } from './german-stem.ts';
import { groupForms, readIrregular, readWordList } from './irregular.ts';

/** What is typed for an umlaut where there is no key for it; a `ue` behind a vowel or q is none, nor one at the end, as in value and issues. */
const TYPED_UMLAUTS = /[ao]e|(?<![aeiouyäöüq])ue(?!s?(?:$|\P{L}))/gu;

/**
 * A part of a word: lower case, umlauts and what is typed for them as plain vowels, ß as ss. An umlaut before an e stays (Trophäe), or the two
 * would be read as one that was typed: what is folded is the same when it is folded again.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(TYPED_UMLAUTS, ([vowel]) => `${vowel}\u0308`)
    .normalize('NFD')
    .replaceAll(/(?!\u0308e)\p{M}/gu, '')
    .normalize('NFC');
}

/** Apostrophes, the s after one at a word's end (geht's, Git's), and hyphens that are seen at a line's end alone. */
export const LEFT_OUT = /[’']s(?=$|[^\p{L}])|[’'`\u{AD}]/gu;

export const FUNCTION_WORDS = /* @__PURE__ */ readWordList(
  fold(`ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes ans auch auf aufs aus ausserdem außer
  bei beide beiden beim bereits bevor bin bis bist bleiben bleibt bzw da dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf daraus darf darin darüber darum darunter das dass davon davor dazu
  dein deine deinem deinen deiner dem den denen denn dennoch der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen
  eben ebenso ein eine einem einen einer eines einfach einige einigem einigen einiger einiges einmal er erst es etwa etwas euch euer eure fast für gar gegen genau genug gerade gern
  gibt hab habe haben hast hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins irgend ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt
  kam kann kannst kein keine keinem keinen keiner konnte könnte könnten können lassen lasse lässt man manche manchem manchen mancher mein meine meinem meinen meiner mich mir mit möchte möchten mögen muss müssen musst musste
  nach nachdem nämlich neben nein nicht nichts noch nun nur ob obwohl oder ohne oft per pro schon sehr sein seine seinem seinen seiner seines seit seid selber selbst sich sie sind so sobald sofern sogar solche solchem solchen solcher soll sollen sollte sollten sondern sonst soweit sowie
  statt trotz über überhaupt um und uns unser unsere unserem unseren unserer unter usw vom von vor vorher während wann war waren warum was weder wegen weil welche welchem welchen welcher welches wem wen wenn wer werde werden wessen weshalb wie wieder wieso wird wirst wir
  wo wobei wodurch wofür woher wohin womit wollen worauf woraus worin wovon wozu wurde wurden würde würden z zb zu zum zur zwar zwischen`),
);

export const ASKING_WORDS = /* @__PURE__ */ readWordList(
  fold(`antwort antworten bedeuten bedeutet bedeutung beispiel beispiele beschreibe beschreiben brauche brauchen braucht detail details einzeln erkläre erklären erklärt erklärung erzähle erzählen frage fragen fragt funktioniert funktionieren
  genauer gut heißen heißt helfen hilfe interview kenne kennen kurz lerne lernen machen macht meinen meint möglich nennen nenne sagen sagt schritt schritte schrittweise tun tut unterschied unterschiede unterscheiden unterscheidet
  verstehe verstehen versteht vorstellungsgespräch weiß wissen zeige zeigen`),
);

export const SHORT_FORMS =
  /^[("„“]*(?:z\.\s?b|d\.\s?h|u\.\s?a|u|d|z|b|a|bzw|ca|evtl|ggf|inkl|max|min|mind|nr|o|s|sog|u\.\s?u|usw|v|vgl|vs|dr|abs|art|abb|\d+)\.$/i;

/** Forms of verbs and nouns that no ending explains, participles with ge- above all, each with its plain form. */
const IRREGULAR = /* @__PURE__ */ readIrregular(
  fold(`ändert:ändern änderte:ändern geändert:ändern geantwortet:antworten gearbeitet:arbeiten gebaut:bauen gebunden:binden band:binden bricht:brechen brach:brechen gebrochen:brechen bringt:bringen brachte:bringen gebracht:bringen
  gebraucht:brauchen gedacht:denken dachte:denken gedruckt:drucken geendet:enden fällt:fallen fiel:fallen gefallen:fallen gefiltert:filtern findet:finden fand:finden gefunden:finden geflossen:fließen floss:fließen gefragt:fragen geführt:führen gefüllt:füllen
  gegeben:geben gab:geben gegangen:gehen ging:gehen gehalten:halten hält:halten hielt:halten geholt:holen gehört:hören geklont:klonen gekommen:kommen gekonnt:können gekürzt:kürzen geladen:laden lädt:laden lud:laden gelassen:lassen ließ:lassen gelaufen:laufen läuft:laufen lief:laufen
  gelegt:legen gelesen:lesen liest:lesen las:lesen geliefert:liefern gelegen:liegen lag:liegen geloggt:loggen gelöscht:löschen gelöst:lösen gemacht:machen gemeldet:melden gemerkt:merken gemessen:messen misst:messen maß:messen gemischt:mischen
  genannt:nennen nannte:nennen genommen:nehmen nimmt:nehmen nahm:nehmen genutzt:nutzen geöffnet:öffnen gepackt:packen geplant:planen geprüft:prüfen gepuffert:puffern gepflegt:pflegen gerechnet:rechnen geregelt:regeln gerufen:rufen rief:rufen gesagt:sagen gesammelt:sammeln
  geschaltet:schalten geschehen:geschehen geschieht:geschehen geschah:geschehen geschickt:schicken geschlossen:schließen schloss:schließen geschrieben:schreiben schrieb:schreiben geschützt:schützen gesehen:sehen sieht:sehen sah:sehen gesendet:senden gesandt:senden gesetzt:setzen gesichert:sichern gesperrt:sperren
  gespeichert:speichern gespiegelt:spiegeln gesprochen:sprechen spricht:sprechen sprach:sprechen gestanden:stehen stand:stehen gestartet:starten gestellt:stellen gesteuert:steuern gestiegen:steigen stieg:steigen gestoppt:stoppen gestorben:sterben stirbt:sterben starb:sterben gestoßen:stoßen gesucht:suchen geteilt:teilen
  getan:tun getestet:testen getragen:tragen trägt:tragen trug:tragen getrennt:trennen getroffen:treffen trifft:treffen traf:treffen gewählt:wählen gewartet:warten gewechselt:wechseln geworden:werden wirft:werfen warf:werfen geworfen:werfen gewusst:wissen wusste:wissen gezählt:zählen gezeigt:zeigen gezogen:ziehen zog:ziehen gezwungen:zwingen zwang:zwingen
  vergaß:vergessen vergisst:vergessen verlor:verlieren verloren:verlieren verband:verbinden verbunden:verbinden verstand:verstehen verstanden:verstehen entschied:entscheiden entschieden:entscheiden beschrieben:beschreiben beschrieb:beschreiben begann:beginnen begonnen:beginnen
  besser:gut beste:gut besten:gut bester:gut bestes:gut mehr:viel meist:viel meiste:viel meisten:viel höher:hoch höhere:hoch höheren:hoch näher:nah nächste:nah indizes:index matrizen:matrix risiken:risiko konten:konto themen:thema schemata:schema daten:datum kriterien:kriterium medien:medium praktika:praktikum`),
);

/** The stem of a word, by the rules of Snowball and a list of irregular forms. */
export function stem(word: string): string {
  return /\d/.test(word) ? word : stemGerman(IRREGULAR.get(word) ?? word);
}

export const STEM_START = 3;

const FORMS_OF = /* @__PURE__ */ groupForms(IRREGULAR, stemGerman);

export function irregularForms(stemmed: string): readonly string[] {
  return FORMS_OF.get(stemmed) ?? [];
}

export function isInflection(a: string, b: string): boolean {
  return inflectionRoot(IRREGULAR.get(a) ?? a) === inflectionRoot(IRREGULAR.get(b) ?? b);
}

export const compounds = /* @__PURE__ */ makeCompounds(stem, 'es|en|er|s|n|e');

export const pageForms = (word: string): readonly string[] => [word];
