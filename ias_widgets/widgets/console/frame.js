/** Gives the console what ipywidgets cannot say: its language, its landmarks, its live regions, the focus. */

const ROOT = ".ias-console";

function apply(root, model) {
  root.dataset.surface = "console";
  root.dataset.lmSuppressShortcuts = "true"; // JupyterLab would take letters for its own
  root.lang = model.get("language");
  for (const [place, attributes] of Object.entries(model.get("marks"))) {
    for (const element of root.querySelectorAll(`.${place}`)) {
      for (const [name, value] of Object.entries(attributes)) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
    }
  }
}

/** Whether this is a page of its own (Voilà). */
const alone = () => document.body.dataset.voila === "voila";

/** A page of its own speaks the console's language and bears the room's name. */
function namePage(model) {
  if (!alone()) return;
  document.documentElement.lang = model.get("language");
  if (model.get("title")) document.title = model.get("title");
}

function whenThere(el, signal, then) {
  const look = () => {
    if (signal.aborted) return;
    const root = el.closest(ROOT);
    if (root) then(root);
    else requestAnimationFrame(look);
  };
  look();
}

function render({ model, el }) {
  const ending = new AbortController();
  el.hidden = true;
  whenThere(el, ending.signal, (root) => {
    let due = false;
    const renew = () => {
      if (due) return;
      due = true;
      requestAnimationFrame(() => {
        due = false;
        apply(root, model);
        namePage(model);
      });
    };
    const focus = () => {
      const wanted = model.get("focus").split(" ")[0];
      if (wanted) requestAnimationFrame(() => root.querySelector(`.${wanted} :is(select, input, button), button.${wanted}`)?.focus());
    };
    const escape = (event) => {
      if (event.key === "Escape") model.send({ event: "escape" });
    };
    root.addEventListener("keydown", escape, { signal: ending.signal });
    const observer = new MutationObserver(renew);
    observer.observe(root, { childList: true, subtree: true });
    ending.signal.addEventListener("abort", () => observer.disconnect());
    for (const name of ["language", "marks", "title"]) model.on(`change:${name}`, renew);
    model.on("change:focus", focus);
    renew();
    if (alone()) focus(); // in a notebook the focus is the writer's
  });
  return () => ending.abort();
}

export default { render };
