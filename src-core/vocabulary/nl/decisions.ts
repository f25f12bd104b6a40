import type { DecisionWords } from '../shape/decision-words'

export const DECISIONS: DecisionWords = {
  called: 'besluitenlijst|lijst van besluiten',
  activity: String.raw`(?:^|\n)Activiteit:? (?<activity>(?:E-mailp|P)rocedurevergadering[^\n]{0,60}|Regeling van werkzaamheden|Extra procedurevergadering)`,
  item: 'Agendapunt|Onderwerp',
  matter: 'Zaak|Stuk',
  aside: String.raw`Volgcommissie(?:\(s\)|s)?|Griffier|Voorzitter|Activiteitnummer|Voortouwcommissie`,
  decision: String.raw`(?:Besluit|Noot|Beslissing|Voorstel)\s*:|(?:De (?:gemeente)?raad|De commissie|Het college) (?:besluit|beslist|stemt in)[^:.]{0,40}(?::|\([^():]{3,60}\)\s*(?::|$))`,
  numbersItems: String.raw`besluitenlijst|lijst van besluiten|\bagenda\b`,
  decides: String.raw`(?:De (?:gemeente)?raad|De commissie|Het college) (?:besluit|beslist|stemt in)[^:.]{0,40}(?::|\([^():]{3,60}\))`,
  title: String.raw`Besluitenlijst van [^\n]{0,80}vergadering[^\n]{0,80}`,
}
