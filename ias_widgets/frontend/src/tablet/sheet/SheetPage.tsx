import { useEffect } from "preact/hooks";
import type { JSX } from "preact";
import { useStore } from "@/tablet/Frame";
import { ItemPage } from "@/tablet/sheet/ItemPage";
import { LinkPage } from "@/tablet/sheet/LinkPage";
import { OverviewPage } from "@/tablet/sheet/OverviewPage";
import { DonePage, SurePage } from "@/tablet/sheet/HandingIn";
import { TablePage } from "@/tablet/sheet/TablePage";
import { LoadingPage } from "@/tablet/views/LoadingPage";

/** A sheet that everybody fills in alone: first the linking code, then item after item, a look over them, and handing in. */
export function SheetPage(): JSX.Element | null {
  const store = useStore();
  const { sheets } = store;
  const face = store.view.value?.sheet;
  useEffect(() => {
    if (face && !sheets.own) store.askOwn();
  }, [face?.step, sheets.own === null]);
  if (!face) return null;
  if (!sheets.own) return <LoadingPage />;
  if (sheets.handedIn !== "no") return <DonePage face={face} />;
  if (store.you.value?.table) return <TablePage face={face} />;
  if (sheets.asksCode) return <LinkPage face={face} />;
  const { items, place } = sheets;
  if (place.at === "sure") return <SurePage face={face} />;
  const item = place.at === "item" ? items[place.nth] : undefined;
  return item && place.at === "item" ? <ItemPage key={item.id} face={face} item={item} nth={place.nth} of={items.length} /> : <OverviewPage face={face} items={items} />;
}
