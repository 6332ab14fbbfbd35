// What anywidget loads for the analyst's page: ias_widgets/widgets/cohorts.
import { render as draw } from "preact";
import { Dashboard } from "@/cohorts/Dashboard";
import type { Model } from "@/cohorts/model";

function render({ model, el }: { model: Model; el: HTMLElement }): () => void {
  el.classList.add("ias", "ias-cohorts");
  el.dataset["surface"] = "console";
  el.dataset["theme"] = "light"; // figures are drawn on paper
  el.dataset["lmSuppressShortcuts"] = "true"; // JupyterLab would take letters for its own
  const speak = () => (el.lang = (model.get("page") as { language: string }).language);
  model.on("change:page", speak);
  speak();
  draw(<Dashboard model={model} />, el);
  return () => {
    model.off("change:page", speak);
    draw(null, el);
  };
}

export default { render };
