/** A field that unfolds into agencies by family, and a row to add one's own. */

function part(tag, className, text = "") {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

function labelled(tag, text, element) {
  const label = part(tag, "own-field");
  label.append(part("span", "", text), element);
  return label;
}

function render({ model, el }) {
  const name = part("span", "picker-name");
  const details = part("details", "picker");
  const summary = part("summary", "");
  const groups = part("div", "picker-groups");
  const own = part("div", "picker-own");
  details.append(summary, groups, own);
  el.append(name, details);

  const chosen = () => new Set(model.get("chosen"));
  const box = (agency) => {
    const label = part("label", "picker-agency");
    const input = part("input", "");
    input.type = "checkbox";
    input.value = agency.id;
    label.append(input, part("span", "", agency.name));
    return label;
  };
  const drawGroups = () => {
    const open = groups.contains(document.activeElement) ? document.activeElement.value : null;
    groups.replaceChildren(
      ...model.get("families").filter((family) => family.agencies.length > 0).map((family) => {
        const group = part("fieldset", "");
        group.append(part("legend", "", family.name), ...family.agencies.map(box));
        return group;
      }),
    );
    mark();
    if (open) groups.querySelector(`input[value="${CSS.escape(open)}"]`)?.focus();
  };
  const drawOwn = () => {
    const phrases = model.get("phrases");
    const field = part("input", "");
    field.type = "text";
    field.maxLength = 80;
    const family = part("select", "");
    for (const one of model.get("families")) {
      const option = part("option", "", one.id ? one.name : phrases["own-none"]);
      option.value = one.id;
      family.append(option);
    }
    const add = part("button", "jupyter-button", phrases["own-add"]);
    add.type = "button";
    const send = () => {
      if (!field.value.trim()) return field.focus();
      model.send({ event: "add", name: field.value, family: family.value });
      field.value = "";
      field.focus();
    };
    add.addEventListener("click", send);
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") send();
    });
    own.replaceChildren(
      part("h3", "", phrases.own),
      labelled("label", phrases["own-name"], field),
      labelled("label", phrases["own-family"], family),
      add,
    );
    name.textContent = phrases.agencies;
    summary.setAttribute("aria-label", `${phrases.agencies}: ${model.get("summary")}`);
  };
  const mark = () => {
    const ids = chosen();
    for (const input of groups.querySelectorAll("input")) {
      input.checked = ids.has(input.value);
      input.disabled = model.get("disabled");
    }
    own.hidden = model.get("disabled");
    summary.textContent = model.get("summary");
    summary.setAttribute("aria-label", `${model.get("phrases").agencies}: ${model.get("summary")}`);
  };
  groups.addEventListener("change", (event) => {
    const ids = chosen();
    if (event.target.checked) ids.add(event.target.value);
    else ids.delete(event.target.value);
    model.set("chosen", [...ids]);
    model.save_changes();
  });
  const events = { "change:families": drawGroups, "change:phrases": drawOwn, "change:chosen": mark, "change:summary": mark, "change:disabled": mark };
  for (const [event, does] of Object.entries(events)) model.on(event, does);
  drawOwn();
  drawGroups();
  return () => {
    for (const [event, does] of Object.entries(events)) model.off(event, does);
  };
}

export default { render };
