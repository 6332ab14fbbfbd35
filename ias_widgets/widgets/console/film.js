/** The film of the scene at hand: where it stands, by the hub's clock and without asking the kernel, and what can be done with it. */

const SECONDS_BACK = 10;

function part(tag, className, ...children) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function pressable(className, act, icon) {
  const words = part("span", "");
  const button = part("button", `jupyter-button ${className}`, ...(icon ? [icon] : []), words);
  button.type = "button";
  button.addEventListener("click", () => button.getAttribute("aria-disabled") !== "true" && act());
  return { button, words };
}

const told = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

function render({ model, el }) {
  const icon = part("i", "i");
  icon.setAttribute("aria-hidden", "true");
  let offset = 0;
  let ticking = 0;
  let drawn = "";
  let visit = "";

  const face = () => model.get("face");
  const position = () => {
    const { position, at, playing, rate, length } = face();
    return Math.min(length, playing ? position + ((Date.now() + offset - at) / 1000) * rate : position);
  };
  const over = () => position() >= face().length;
  const runs = () => face().playing && !over();
  const send = (event, more) => model.send({ event, visit: face().visit, ...more });

  const play = pressable("film-play", () => send("play", { on: !runs() }), icon);
  const back = pressable("film-back", () => send("seek", { to: Math.max(0, position() - SECONDS_BACK) }));
  const beginning = pressable("film-beginning", () => send("seek", { to: 0 }));
  const speed = part("select", "");
  const speedName = part("span", "");
  speed.addEventListener("change", () => send("speed", { rate: Number(speed.value) }));
  const time = part("b", "num");
  const of = part("span", "num");
  const state = part("span", "film-state");
  const fill = part("div", "fill accent");
  const shot = part("p", "film-shot");
  const summary = part("summary", "");
  const list = part("ol", "");
  const shots = part("details", "film-shots", summary, list);
  const papersName = part("b", "");
  const papers = part("div", "film-papers");
  const track = part("div", "track", fill);
  track.setAttribute("aria-hidden", "true");
  papers.setAttribute("role", "group");
  const root = part(
    "section", "film",
    part("div", "film-buttons", play.button, back.button, beginning.button, part("label", "film-speed", speedName, speed)),
    part("p", "film-time", time, " ", of, state), track, shot, shots, papers,
  );
  el.append(root);

  const at = () => model.get("shots").findLastIndex(({ start }) => start <= Math.max(0, position()) + 0.05);

  const tick = () => {
    clearTimeout(ticking);
    const words = model.get("phrases");
    if (!face().visit) return;
    const [seconds, note] = [Math.max(0, position()), position() < 0];
    put(time, told(seconds));
    put(state, note ? words.note : over() ? words.over : face().playing ? "" : words.resting);
    fill.style.setProperty("--v", (100 * seconds) / Math.max(1, face().length));
    icon.className = `i ${runs() ? "i-pause" : "i-play"}`;
    put(play.words, runs() ? words.pause : over() ? words.again : words.play);
    for (const one of [back, beginning]) one.button.setAttribute("aria-disabled", String(position() <= 0));
    const here = at();
    const one = model.get("shots")[here];
    put(shot, one ? `${one.name}. ${one.seen}` : "");
    [...list.children].forEach((item, place) => {
      if (place === here) item.firstChild.setAttribute("aria-current", "true");
      else item.firstChild.removeAttribute("aria-current");
    });
    if (runs()) ticking = setTimeout(tick, 250);
  };

  const draw = () => {
    const now = JSON.stringify([face().visit, model.get("shots"), model.get("papers").map(({ id, title }) => [id, title])]);
    if (now === drawn) return;
    drawn = now;
    if (visit !== face().visit) shots.open = false;
    visit = face().visit;
    list.replaceChildren(...model.get("shots").map(({ start, seen }) => {
      const { button, words } = pressable("film-to", () => send("seek", { to: start }));
      button.prepend(part("span", "num", told(start)));
      put(words, seen);
      return part("li", "", button);
    }));
    papers.replaceChildren(papersName, ...model.get("papers").map(({ id, title }) => {
      const { button, words } = pressable("film-paper", () => send("paper", { paper: face().paper === id ? null : id }));
      button.dataset.paper = id;
      put(words, title);
      return button;
    }));
  };

  const show = () => {
    const words = model.get("phrases");
    root.setAttribute("aria-label", words.film);
    put(back.words, words.back);
    put(beginning.words, words.beginning);
    put(of, words.of);
    put(summary, words["to-shot"]);
    put(speedName, words.speed);
    put(papersName, words.papers);
    papers.setAttribute("aria-label", words.papers);
    draw();
    papers.hidden = model.get("papers").length === 0;
    for (const button of papers.querySelectorAll("button")) {
      const open = button.dataset.paper === face().paper;
      button.setAttribute("aria-pressed", String(open));
      button.classList.toggle("is-on", open);
    }
    const rates = model.get("rates");
    if (speed.textContent !== rates.map(([, name]) => name).join("")) {
      speed.replaceChildren(...rates.map(([rate, name]) => Object.assign(part("option", "", name), { value: String(rate) })));
    }
    speed.value = String(face().rate);
    tick();
  };
  const hear = (message) => {
    offset = message.now - Date.now();
    tick();
  };
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
