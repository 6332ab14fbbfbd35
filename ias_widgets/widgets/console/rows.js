/** Rows with a mark, words and buttons. A row is changed where it stands: nothing flickers, the focus stays. */

const MARKS = { no: "i-cross", hey: "i-bang", wait: "i-hold", ok: "i-check" };

function part(tag, className) {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function makeRow() {
  const row = { item: part("li", ""), mark: part("span", "st"), icon: part("i", "i"), acts: part("span", "acts") };
  row.words = part("div", "said");
  [row.state, row.title, row.text] = [part("span", "vh"), part("b", ""), part("span", "more")];
  row.since = part("span", "quiet num since");
  row.mark.append(row.icon);
  row.mark.setAttribute("aria-hidden", "true");
  row.words.append(row.state, row.title, row.text);
  row.item.append(row.mark, row.words, row.since, row.acts);
  return row;
}

function makeAct(act, elsewhere) {
  const made = part(act.href ? "a" : "button", `jupyter-button${act.bad ? " mod-bad" : ""}`);
  if (act.href) {
    Object.assign(made, { href: act.href, target: "_blank", rel: "noopener" });
    made.append(part("span", ""), part("span", "vh"));
    made.lastChild.textContent = ` (${elsewhere})`;
  } else {
    made.type = "button";
    made.append(part("span", ""));
  }
  made.dataset.act = act.name;
  return made;
}

function render({ model, el }) {
  const list = part("ul", "pre");
  const made = new Map();
  let offset = 0;
  let ticking = 0;
  el.append(list);

  const fillActs = (row, data) => {
    const same = (act, at) => row.acts.children[at]?.dataset.act === act.name && !!row.acts.children[at].href === !!act.href;
    if (row.acts.children.length !== data.acts.length || !data.acts.every(same)) {
      row.acts.replaceChildren(...data.acts.map((act) => makeAct(act, model.get("elsewhere"))));
    }
    data.acts.forEach((act, at) => {
      const element = row.acts.children[at];
      say(element.firstChild, act.label);
      if (act.href && element.getAttribute("href") !== act.href) element.href = act.href;
    });
  };
  const fill = (row, data) => {
    row.item.className = data.look;
    row.item.dataset.key = data.key;
    row.icon.className = `i ${MARKS[data.look] ?? ""}`;
    row.mark.hidden = !MARKS[data.look];
    say(row.state, data.state ? `${data.state}: ` : "");
    say(row.title, data.title);
    say(row.text, data.text);
    fillActs(row, data);
    row.from = data.since;
  };
  const tick = () => {
    clearTimeout(ticking);
    let any = false;
    for (const row of made.values()) {
      const counts = row.from !== null;
      any ||= counts;
      row.since.hidden = !counts;
      if (counts) say(row.since, minutes(Math.max(0, Math.floor((Date.now() + offset - row.from) / 1000))));
    }
    if (any) ticking = setTimeout(tick, 500);
  };
  const show = () => {
    const rows = model.get("rows");
    list.setAttribute("aria-label", model.get("label"));
    const keys = new Set(rows.map((row) => row.key));
    for (const [key, row] of made) {
      if (keys.has(key)) continue;
      row.item.remove();
      made.delete(key);
    }
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    rows.forEach((data, at) => {
      if (!made.has(data.key)) made.set(data.key, makeRow());
      const row = made.get(data.key);
      fill(row, data);
      if (list.children[at] !== row.item) list.insertBefore(row.item, list.children[at] ?? null);
    });
    if (focused?.isConnected && focused !== document.activeElement) focused.focus();
    tick();
  };
  const hear = (message) => {
    offset = message.now - Date.now();
    tick();
  };
  list.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-act]");
    if (button) model.send({ event: "press", key: button.closest("li").dataset.key, act: button.dataset.act });
  });
  model.on("change", show);
  model.on("msg:custom", hear);
  model.send({ event: "clock" });
  show();
  return () => {
    clearTimeout(ticking);
    model.off("change", show);
    model.off("msg:custom", hear);
  };
}

export default { render };
