import type { JSX } from "preact";
import type { AgencyCard, FamilyCard } from "@/wire";

/** Colour and pattern of a family; its name always stands beside it. `look` is 1 to 7. */
export function FamilySwatch({ look }: { look: number }): JSX.Element {
  return <span class={`swatch fam f${look}`} aria-hidden="true" />;
}

/** The family an agency is shown with, if any. */
export function familyOf(agency: AgencyCard | undefined, families: FamilyCard[]): FamilyCard | undefined {
  return families.find(({ id }) => id === agency?.family);
}
