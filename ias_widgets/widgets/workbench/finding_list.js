/** What is to be mended, by files. Each note is a button that leads to its scene. */

function part(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function note(model, said, words) {
  const item = part("li");
  const button = part(said.leads ? "button" : "div", "finding");
  if (said.leads) button.type = "button";
  button.dataset.number = said.number;
  if (said.number === model.get("at")) button.setAttribute("aria-current", "true");
  const head = part("span", "finding-head");
  head.append(part("b", "finding-line", said.line), part("span", "finding-scene", said.scene));
  const told = part("span", "finding-told");
  for (const [name, text] of [["found", said.found], ["expected", said.expected], ["mend", said.mend]]) {
    if (!text) continue;
    const row = part("span", `finding-${name}`);
    const value = part("span", "", text);
    value.lang = "en"; // what the checker says is English
    row.append(part("span", "finding-label", words[name]), " ", value);
    told.append(row);
  }
  button.append(head, told);
  if (said.leads) button.addEventListener("click", () => model.send({ go: said.number }));
  item.append(button);
  return item;
}

function render({ model, el }) {
  const list = part("div", "findings");
  el.append(list);

  const show = () => {
    const words = model.get("words");
    const held = list.contains(document.activeElement) ? document.activeElement.dataset.number : undefined;
    list.replaceChildren();
    for (const group of model.get("groups")) {
      list.append(part("h3", "", group.file));
      const notes = part("ul");
      notes.append(...group.notes.map((said) => note(model, said, words)));
      list.append(notes);
    }
    if (held !== undefined) focus(Number(held));
  };
  const focus = (number) => list.querySelector(`[data-number="${number}"]`)?.focus();
  const hear = (message) => {
    if (typeof message.focus === "number") focus(message.focus);
  };
  for (const name of ["groups", "words", "at"]) model.on(`change:${name}`, show);
  model.on("msg:custom", hear);
  show();
  return () => {
    for (const name of ["groups", "words", "at"]) model.off(`change:${name}`, show);
    model.off("msg:custom", hear);
  };
}

export default { render };
