/** What participants wrote, as cards to be decided on: by mouse, or with one key each. Nothing moves but by a decision made here. */

function part(tag, className, ...children) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Words in which what may tell who somebody is stands out; `start` and `end` count UTF-16 code units, as strings do here. */
function marked(words, marks) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of [...marks].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    pieces.push(words.slice(at, start), part("mark", "", words.slice(start, end)));
    at = end;
  }
  return [...pieces, words.slice(at)];
}

/** Elements of a list, made to be as many as there are texts. */
function lines(list, texts) {
  if (list.textContent !== texts.join("")) list.replaceChildren(...texts.map((text) => part("li", "", text)));
  list.hidden = texts.length === 0;
}

function makeCard(key) {
  const card = { key, item: part("li", "desk-card"), about: part("p", "desk-about quiet"), words: part("p", "desk-words") };
  [card.hints, card.facts] = [part("ul", "desk-hints"), part("ul", "desk-facts")];
  [card.acts, card.gone] = [part("div", "buttons"), part("p", "desk-gone quiet")];
  card.item.append(card.about, card.words, card.facts, card.hints, card.acts, card.gone);
  card.item.dataset.key = key;
  card.words.id = `desk-${key}`;
  card.item.setAttribute("aria-labelledby", card.words.id);
  return card;
}

function makeAct({ name }, number) {
  const hint = part("kbd", "", String(number));
  hint.setAttribute("aria-hidden", "true");
  const button = part("button", "jupyter-button", hint, part("span", ""));
  button.type = "button";
  button.dataset.act = name;
  button.setAttribute("aria-keyshortcuts", String(number));
  return button;
}

function render({ model, el }) {
  const tabs = part("div", "desk-tabs");
  const switches = part("div", "desk-switches");
  const keys = part("p", "quiet desk-keys");
  const none = part("p", "desk-none");
  const list = part("ol", "desk-cards");
  const status = part("p", "vh");
  tabs.setAttribute("role", "group");
  status.setAttribute("role", "status");
  el.append(part("section", "desk-view", tabs, switches, keys, none, list, status));

  const cards = new Map();
  const busy = new Set(); // decided, and not yet answered by the room
  const decided = new Set(); // here, and not by somebody else
  let order = [];
  let open = "";
  let current = "";
  let opened = -1;

  const tab = () => model.get("tabs").find(({ name }) => name === open) ?? model.get("tabs")[0];
  const here = (card) => !card.item.classList.contains("is-gone");
  const displayed = () => order.map((key) => cards.get(key)).filter((card) => card && here(card));

  const choose = (key, focus) => {
    current = key;
    for (const card of cards.values()) {
      const on = card.key === key;
      card.item.tabIndex = on ? 0 : -1;
      for (const button of card.acts.children) button.tabIndex = on ? 0 : -1;
    }
    if (focus) cards.get(key)?.item.focus();
  };

  const decide = (key, act) => {
    const data = tab()?.cards.find((card) => card.key === key);
    if (!data || busy.has(key) || !data.acts.some(({ name }) => name === act)) return;
    const left = displayed();
    const at = left.findIndex((card) => card.key === key);
    busy.add(key);
    decided.add(key);
    cards.get(key).item.setAttribute("aria-busy", "true");
    model.send({ event: "act", key, act });
    put(status, model.get("phrases")[act] ?? "");
    if (data.acts.find(({ name }) => name === act).stays) return choose(key, true);
    const next = left[at + 1] ?? left[at - 1];
    if (next) choose(next.key, true);
  };

  const fill = (card, data) => {
    card.item.classList.remove("is-gone");
    put(card.about, [data.where, data.state, data.votes].filter(Boolean).join(" · "));
    if (card.said !== JSON.stringify([data.words, data.marks])) {
      card.said = JSON.stringify([data.words, data.marks]);
      card.words.replaceChildren(...marked(data.words, data.marks));
    }
    lines(card.facts, data.facts);
    lines(card.hints, data.hints);
    const names = data.acts.map(({ name }) => name).join();
    if (card.names !== names) card.acts.replaceChildren(...data.acts.map((act, at) => makeAct(act, at + 1)));
    card.names = names;
    data.acts.forEach(({ label, on, main }, at) => {
      const button = card.acts.children[at];
      put(button.lastChild, label);
      button.classList.toggle("mod-primary", Boolean(main));
      button.classList.toggle("is-on", on === true);
      if (on === null) button.removeAttribute("aria-pressed");
      else button.setAttribute("aria-pressed", String(on));
    });
  };

  const drawTabs = () => {
    const all = model.get("tabs");
    if (!all.some(({ name }) => name === open)) open = all[0]?.name ?? "";
    tabs.setAttribute("aria-label", model.get("phrases").desk);
    while (tabs.children.length > all.length) tabs.lastChild.remove();
    all.forEach(({ name, label }, at) => {
      const button = tabs.children[at] ?? tabs.appendChild(Object.assign(part("button", "jupyter-button"), { type: "button" }));
      button.dataset.tab = name;
      put(button, label);
      button.setAttribute("aria-pressed", String(name === open));
      button.classList.toggle("is-on", name === open);
    });
  };

  const drawSwitches = () => {
    const wanted = tab()?.switches ?? [];
    while (switches.children.length > wanted.length) switches.lastChild.remove();
    wanted.forEach(({ name, label, on }, at) => {
      if (!switches.children[at]) {
        const box = Object.assign(part("input", ""), { type: "checkbox" });
        switches.append(part("label", "", box, part("span", "")));
      }
      const [box, words] = switches.children[at].children;
      box.dataset.switch = name;
      box.checked = on;
      put(words, label);
    });
    switches.hidden = wanted.length === 0;
  };

  /** Draw the open tab. What was not decided here keeps its place: it is told to be gone, and what is new stands last. */
  const drawCards = (anew) => {
    const now = tab();
    const data = new Map((now?.cards ?? []).map((card) => [card.key, card]));
    const mine = [...decided].some((key) => !data.has(key));
    if (anew || mine) order = [...data.keys()];
    else order.push(...[...data.keys()].filter((key) => !order.includes(key)));
    for (const key of [...decided]) if (!data.has(key)) decided.delete(key);
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    for (const [key, card] of cards) {
      if (order.includes(key)) continue;
      card.item.remove();
      cards.delete(key);
    }
    order.forEach((key, at) => {
      if (!cards.has(key)) cards.set(key, makeCard(key));
      const card = cards.get(key);
      if (data.has(key)) fill(card, data.get(key));
      else card.item.classList.add("is-gone");
      put(card.gone, model.get("phrases").gone);
      if (list.children[at] !== card.item) list.insertBefore(card.item, list.children[at] ?? null);
    });
    const left = displayed();
    choose(left.some((card) => card.key === current) ? current : (left[0]?.key ?? ""), false);
    if (focused && !focused.isConnected) cards.get(current)?.item.focus();
    else if (focused && focused !== document.activeElement) focused.focus();
    put(none, now?.none ?? "");
    none.hidden = order.length > 0;
    put(keys, model.get("phrases").keys);
    keys.hidden = left.length === 0 || now?.name !== "waiting";
    list.setAttribute("aria-label", now?.label ?? "");
  };

  /** It is drawn before it stands in the page, and before its drawer is seen: a few pictures later at most. */
  const whenSeen = (act, left = 120) => {
    if (el.isConnected && el.offsetParent !== null) act();
    else if (left > 0) requestAnimationFrame(() => whenSeen(act, left - 1));
  };

  const show = () => {
    drawTabs();
    drawSwitches();
    const anew = opened !== model.get("opened");
    opened = model.get("opened");
    if (!model.get("sending")) {
      busy.clear();
      for (const card of cards.values()) card.item.removeAttribute("aria-busy");
    }
    drawCards(anew);
    if (anew && opened > 0) whenSeen(() => (cards.get(current)?.item ?? tabs.firstChild)?.focus());
  };

  tabs.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    open = button.dataset.tab;
    drawTabs();
    drawSwitches();
    drawCards(true);
  });
  switches.addEventListener("change", ({ target }) => {
    model.send({ event: "switch", name: target.dataset.switch, on: target.checked });
  });
  list.addEventListener("click", (event) => {
    const item = event.target.closest("li.desk-card");
    const button = event.target.closest("button[data-act]");
    if (item) choose(item.dataset.key, false);
    if (button && event.detail < 2) decide(item.dataset.key, button.dataset.act); // a double click decides one card, not two
  });
  list.addEventListener("keydown", (event) => {
    const item = event.target.closest("li.desk-card");
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const act = tab()?.cards.find((card) => card.key === item.dataset.key)?.acts[Number(event.key) - 1];
    if (step) {
      const left = displayed();
      const next = left[left.findIndex((card) => card.item === item) + step];
      if (next) choose(next.key, true);
    } else if (act && !event.repeat) decide(item.dataset.key, act.name);
    else if (!act) return;
    event.preventDefault();
  });
  model.on("change", show);
  show();
  return () => model.off("change", show);
}

export default { render };
