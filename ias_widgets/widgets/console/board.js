/** The board in the facilitator's hands: its stage, and notes put into groups by dragging, or chosen and put by keyboard. */

function part(tag, className, ...children) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function pressable(className, act) {
  const button = part("button", `jupyter-button ${className}`);
  button.type = "button";
  button.addEventListener("click", act);
  return button;
}

/** A new group's id: made here, so that it can be named and filled at once. */
const newId = () => `g${[...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

function render({ model, el }) {
  const chosen = new Set();
  const notes = new Map();
  const groups = new Map();
  let current = "";

  const send = (event, more) => model.send({ event, wall: model.get("wall"), ...more });
  const words = () => model.get("phrases");
  const keysOf = (key) => (chosen.has(key) || !key ? [...chosen] : [key]);
  const move = (keys, group) => {
    if (keys.length === 0) return;
    send("group", { keys, group });
    chosen.clear();
    mark();
  };

  const stages = part("div", "board-stages");
  stages.setAttribute("role", "group");
  const count = part("p", "");
  const large = pressable("", () => send("large", { keys: [...chosen] }));
  const hide = pressable("", () => {
    send("withhold", { keys: [...chosen] });
    chosen.clear();
    mark();
  });
  const unchoose = pressable("mod-plain", () => {
    chosen.clear();
    mark();
    notes.get(current)?.item.focus();
  });
  const tools = part("div", "board-tools", count, large, hide, unchoose);
  const named = part("div", "board-named");
  const sections = part("div", "board-groups", named);
  const empty = part("p", "board-empty");
  const name = Object.assign(part("input", ""), { type: "text", maxLength: 40 });
  const nameLabel = part("span", "");
  const add = pressable("", () => {
    const id = newId();
    if (!name.value.trim() && chosen.size === 0) return name.focus();
    if (name.value.trim()) send("name", { group: id, name: name.value.trim() });
    move([...chosen], id);
    name.value = "";
  });
  name.addEventListener("keydown", (event) => event.key === "Enter" && add.click());
  const adding = part("div", "row-field board-new", part("label", "own-field", nameLabel, name), add);
  const root = part("section", "board", stages, empty, tools, sections);
  named.append(adding);
  el.append(root);

  const mark = () => {
    for (const key of [...chosen]) if (!notes.has(key)) chosen.delete(key);
    for (const note of notes.values()) {
      note.item.setAttribute("aria-selected", String(chosen.has(note.key)));
      note.item.tabIndex = note.key === current ? 0 : -1;
    }
    const some = chosen.size > 0;
    put(count, some ? words().chosen.replace("#", String(chosen.size)) : words()[model.get("grouped") ? "board-keys" : "board-plain-keys"]);
    count.className = some ? "" : "quiet";
    for (const button of [hide, unchoose]) button.hidden = !some;
    large.hidden = chosen.size !== 1;
    const [one] = chosen;
    put(large, one && one === model.get("large") ? words()["large-off"] : words().large);
    for (const group of groups.values()) group.here.hidden = !some;
    put(add, some ? words()["put-new"] : words()["group-add"]);
  };

  const makeGroup = (id) => {
    const group = { id, field: null, title: part("h3", ""), here: pressable("", () => move([...chosen], id)), list: part("ul", "board-notes") };
    group.head = part("div", "board-head", group.title, group.here);
    if (id) {
      group.title.className = "vh";
      group.field = Object.assign(part("input", ""), { type: "text", maxLength: 40 });
      group.field.addEventListener("change", () => send("name", { group: id, name: group.field.value.trim() }));
      group.field.addEventListener("keydown", (event) => event.key === "Enter" && group.field.blur());
      group.number = part("kbd", "");
      group.number.setAttribute("aria-hidden", "true");
      group.head.prepend(group.number, group.field);
    }
    group.list.setAttribute("role", "listbox");
    group.list.setAttribute("aria-multiselectable", "true");
    group.section = part("section", "board-group", group.head, group.list);
    group.section.addEventListener("dragover", (event) => {
      event.preventDefault();
      group.section.classList.add("is-over");
    });
    group.section.addEventListener("dragleave", (event) => {
      if (!group.section.contains(event.relatedTarget)) group.section.classList.remove("is-over");
    });
    group.section.addEventListener("drop", (event) => {
      event.preventDefault();
      group.section.classList.remove("is-over");
      const key = event.dataTransfer.getData("text/plain");
      if (notes.has(key)) move(keysOf(key), id);
    });
    return group;
  };

  const makeNote = (key) => {
    const note = { key, item: part("li", "board-note"), words: part("p", ""), facts: part("p", "quiet"), votes: part("b", "num") };
    note.item.append(note.words, note.facts, note.votes);
    note.item.draggable = true;
    note.item.dataset.key = key;
    note.item.setAttribute("role", "option");
    note.item.addEventListener("dragstart", (event) => event.dataTransfer.setData("text/plain", key));
    return note;
  };

  const drawStages = () => {
    const all = model.get("stages");
    stages.setAttribute("aria-label", words().stage);
    while (stages.children.length > all.length) stages.lastChild.remove();
    all.forEach(({ name: stage, label }, at) => {
      if (!stages.children[at]) stages.append(pressable("", ({ currentTarget }) => send("stage", { stage: currentTarget.dataset.stage })));
      const button = stages.children[at];
      button.dataset.stage = stage;
      put(button, label);
      button.setAttribute("aria-pressed", String(stage === model.get("stage")));
      button.classList.toggle("is-on", stage === model.get("stage"));
    });
  };

  const drawGroups = () => {
    const wanted = [{ id: "", name: "" }, ...model.get("groups")];
    const ids = new Set(wanted.map(({ id }) => id));
    for (const [id, group] of groups) {
      if (ids.has(id)) continue;
      group.section.remove();
      groups.delete(id);
    }
    wanted.forEach(({ id, name: said }, number) => {
      if (!groups.has(id)) groups.set(id, makeGroup(id));
      const group = groups.get(id);
      const unnamed = words()["group-unnamed"].replace("#", String(number));
      put(group.title, id ? `${number} · ${said || unnamed}` : words().ungrouped);
      group.list.setAttribute("aria-label", id ? said || unnamed : words().ungrouped);
      put(group.here, words().put);
      if (group.field) {
        put(group.number, String(number));
        group.field.setAttribute("aria-label", words()["group-name"].replace("#", String(number)));
        group.field.placeholder = unnamed;
        if (group.field !== document.activeElement && group.field.value !== said) group.field.value = said;
      }
      if (!id) {
        if (!group.section.isConnected) sections.prepend(group.section);
      } else if (named.children[number - 1] !== group.section) named.insertBefore(group.section, named.children[number - 1]);
    });
  };

  const drawNotes = () => {
    const all = model.get("notes");
    const keys = new Set(all.map(({ key }) => key));
    const focused = sections.contains(document.activeElement) ? document.activeElement : null;
    const before = [...notes.keys()];
    for (const [key, note] of notes) {
      if (keys.has(key)) continue;
      note.item.remove();
      notes.delete(key);
    }
    if (!notes.has(current) && !keys.has(current)) {
      const at = before.indexOf(current);
      current = before.slice(at + 1).find((key) => keys.has(key)) ?? all[0]?.key ?? "";
    }
    const places = new Map();
    for (const data of all) {
      if (!notes.has(data.key)) notes.set(data.key, makeNote(data.key));
      const note = notes.get(data.key);
      const { list } = groups.get(data.group) ?? groups.get("");
      const at = places.get(list) ?? 0;
      places.set(list, at + 1);
      put(note.words, data.words);
      put(note.facts, data.facts.join(" · "));
      put(note.votes, data.votes);
      note.item.classList.toggle("is-large", data.key === model.get("large"));
      if (list.children[at] !== note.item) list.insertBefore(note.item, list.children[at] ?? null);
    }
    for (const group of groups.values()) group.list.hidden = group.list.children.length === 0;
    if (focused && !focused.isConnected) notes.get(current)?.item.focus();
    else if (focused && focused !== document.activeElement) focused.focus();
  };

  const show = () => {
    if (!model.get("wall")) return;
    const grouped = model.get("grouped");
    root.setAttribute("aria-label", words().board ?? "");
    drawStages();
    drawGroups();
    drawNotes();
    put(hide, words().withhold);
    put(unchoose, words().unchoose);
    put(nameLabel, words()["group-new"]);
    put(empty, words()["board-empty"]);
    empty.hidden = notes.size > 0;
    tools.hidden = notes.size === 0;
    named.hidden = !grouped;
    sections.classList.toggle("is-plain", !grouped);
    groups.get("").head.hidden = !grouped;
    mark();
  };

  const toggle = (key) => {
    if (chosen.has(key)) chosen.delete(key);
    else chosen.add(key);
    current = key;
    mark();
  };
  sections.addEventListener("click", (event) => {
    const item = event.target.closest("li.board-note");
    if (item) toggle(item.dataset.key);
  });
  sections.addEventListener("keydown", (event) => {
    const item = event.target.closest("li.board-note");
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step) {
      const items = [...sections.querySelectorAll("li.board-note")];
      const next = items[items.indexOf(item) + step];
      if (next) {
        current = next.dataset.key;
        mark();
        next.focus();
      }
    } else if (event.key === " " || event.key === "Enter") {
      if (!event.repeat) toggle(item.dataset.key);
    } else if (/^[0-9]$/.test(event.key) && model.get("grouped")) {
      const group = ["", ...model.get("groups").map(({ id }) => id)][Number(event.key)];
      if (group !== undefined && !event.repeat) move(keysOf(item.dataset.key), group);
    } else return;
    event.preventDefault();
  });
  model.on("change", show);
  show();
  return () => model.off("change", show);
}

export default { render };
