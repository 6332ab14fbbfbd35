/** The one large button. It is never disabled, only marked so: whoever leads by keyboard keeps the focus. */

function part(tag, className) {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

function render({ model, el }) {
  const button = part("button", "jupyter-button mod-primary next-button");
  const words = part("span", "next-words");
  const [label, detail] = [part("span", "next-label"), part("small", "next-detail")];
  words.append(label, detail);
  button.type = "button";
  button.append(words, part("i", "i i-next"));

  const show = () => {
    label.textContent = model.get("label");
    detail.textContent = model.get("detail");
    detail.hidden = !model.get("detail");
    button.setAttribute("aria-disabled", String(!model.get("allowed")));
    button.setAttribute("aria-busy", String(model.get("busy")));
    button.dataset.seen = model.get("seen");
  };
  button.addEventListener("click", () => {
    if (model.get("allowed") && !model.get("busy")) model.send({ event: "click", seen: model.get("seen") });
  });
  model.on("change", show);
  show();
  el.append(button);
  return () => model.off("change", show);
}

export default { render };
