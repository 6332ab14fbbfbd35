/** A film's drawing: scrolled and zoomed by buttons, keys, wheel and drag; its scenes are buttons. */

const LEAST = 0.3; // smaller, a card is no target any more
const MOST = 2;
const FIRST = 0.6;
const STEP = 1.25;
const DRAG = 5;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function button(className) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `jupyter-button ${className}`;
  return made;
}

/** The scene nearest in a direction: what lies aside counts thrice. */
function nearest(scenes, from, [dx, dy]) {
  const middle = (scene) => {
    const { x, y, width, height } = scene.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const [x, y] = middle(from);
  let best = null;
  for (const scene of scenes) {
    const [toX, toY] = middle(scene);
    const ahead = (toX - x) * dx + (toY - y) * dy;
    const aside = Math.abs((toX - x) * dy) + Math.abs((toY - y) * dx);
    if (scene === from || ahead <= 1) continue;
    const far = ahead + 3 * aside;
    if (!best || far < best.far) best = { scene, far };
  }
  return best?.scene;
}

function parse(text) {
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (root.nodeName !== "svg") return null;
  return document.importNode(root, true);
}

function render({ model, el }) {
  const bar = document.createElement("div");
  bar.className = "graph-bar";
  const view = document.createElement("div");
  view.className = "graph-view";
  const [smaller, larger, whole, tall] = ["smaller", "larger", "whole", "tall"].map((name) => button(`graph-${name}`));
  const shown = document.createElement("span");
  shown.className = "graph-scale num";
  bar.append(smaller, shown, larger, whole, tall);
  el.append(bar, view);

  let svg = null;
  let scale = FIRST;
  let size = [1, 1];
  let begun = false;
  const scenes = () => [...(svg?.querySelectorAll("g.scene") ?? [])];
  const sceneOf = (id) => scenes().find((scene) => scene.dataset.scene === id);

  const zoom = (to, [x, y] = [view.clientWidth / 2, view.clientHeight / 2]) => {
    const next = Math.min(MOST, Math.max(LEAST, to));
    const [left, top] = [(view.scrollLeft + x) / scale, (view.scrollTop + y) / scale];
    scale = next;
    if (svg) [svg.style.width, svg.style.height] = size.map((length) => `${length * scale}px`);
    view.scrollTo(left * scale - x, top * scale - y);
    shown.textContent = `${Math.round(scale * 100)} %`;
  };
  const fit = () => {
    zoom(Math.min(view.clientWidth / size[0], view.clientHeight / size[1]));
    view.scrollTo(0, 0);
  };
  const bring = (scene) => scene?.scrollIntoView({ block: "nearest", inline: "center" });
  const choose = (scene) => model.send({ choose: scene.dataset.scene });

  const mark = () => {
    const [chosen, walk] = [model.get("chosen"), model.get("walk")];
    const all = scenes();
    const at = all.find((scene) => scene.dataset.scene === chosen) ?? all[0];
    const passed = new Set(walk.flatMap(([from, , to]) => [from, to]));
    for (const scene of all) {
      const id = scene.dataset.scene;
      scene.setAttribute("role", "button");
      scene.setAttribute("aria-pressed", String(id === chosen));
      scene.setAttribute("tabindex", scene === at ? "0" : "-1");
      scene.classList.toggle("is-chosen", id === chosen);
      scene.classList.toggle("is-passed", passed.has(id));
    }
    for (const link of svg?.querySelectorAll("g.link[data-from]") ?? []) {
      const { from, to, choice } = link.dataset;
      link.classList.toggle("is-taken", walk.some(([a, by, b]) => a === from && b === to && (by ?? undefined) === choice));
    }
  };

  const draw = () => {
    const held = view.contains(document.activeElement) ? document.activeElement.dataset.scene : undefined;
    const [left, top] = [view.scrollLeft, view.scrollTop];
    svg = parse(model.get("svg"));
    view.replaceChildren(...(svg ? [svg] : []));
    if (!svg) return;
    // In a page it is no picture but a place to walk in; what it would tell as a picture, the lists beside it tell.
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", svg.querySelector(":scope > title")?.textContent ?? "");
    for (const name of ["aria-labelledby", "aria-describedby"]) svg.removeAttribute(name);
    for (const told of svg.querySelectorAll(":scope > title, :scope > desc")) told.remove();
    for (const scene of scenes()) {
      // A button is called what can be read on it; what is cut there is told to those who point at it.
      const frame = scene.querySelector(".frame");
      frame.setAttribute("aria-hidden", "true");
      frame.append(scene.querySelector(":scope > title"));
    }
    size = [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height];
    zoom(scale);
    view.scrollTo(left, top);
    mark();
    say();
    if (!begun) sceneOf(model.get("chosen"))?.scrollIntoView({ block: "center", inline: "nearest" });
    begun = true;
    if (held !== undefined) (sceneOf(held) ?? scenes()[0])?.focus({ preventScroll: true });
  };

  const say = () => {
    const words = model.get("words");
    [smaller.textContent, larger.textContent, whole.textContent] = [words.smaller, words.larger, words.whole];
    tall.textContent = words.tall;
    tall.setAttribute("aria-pressed", String(model.get("tall")));
    svg?.setAttribute("aria-description", words.keys);
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", words.bar);
  };

  const key = (event) => {
    const scene = event.target.closest("g.scene");
    if (!scene || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = scenes();
    const to =
      event.key in ARROWS ? nearest(all, scene, ARROWS[event.key]) : event.key === "Home" ? all[0] : event.key === "End" ? all.at(-1) : null;
    if (to) {
      for (const one of all) one.setAttribute("tabindex", one === to ? "0" : "-1");
      to.focus({ preventScroll: true });
      bring(to);
    } else if (event.key === "Enter" || event.key === " ") choose(scene);
    else if (event.key === "+" || event.key === "=") zoom(scale * STEP);
    else if (event.key === "-") zoom(scale / STEP);
    else if (event.key === "0") fit();
    else if (!(event.key in ARROWS)) return;
    event.preventDefault();
  };

  let drag = null;
  const press = (event) => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    drag = { x: event.clientX, y: event.clientY, left: view.scrollLeft, top: view.scrollTop, far: false };
  };
  const move = (event) => {
    if (!drag) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.far && Math.hypot(dx, dy) < DRAG) return;
    if (!drag.far) view.setPointerCapture(event.pointerId);
    drag.far = true;
    view.scrollTo(drag.left - dx, drag.top - dy);
  };
  const release = () => setTimeout(() => (drag = null));
  const click = (event) => {
    const scene = event.target.closest("g.scene");
    if (scene && !drag?.far) choose(scene);
  };
  const wheel = (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const box = view.getBoundingClientRect();
    zoom(scale * (event.deltaY < 0 ? STEP : 1 / STEP), [event.clientX - box.x, event.clientY - box.y]);
  };
  const hear = (message) => {
    if (typeof message.show === "string") bring(sceneOf(message.show));
  };

  smaller.addEventListener("click", () => zoom(scale / STEP));
  larger.addEventListener("click", () => zoom(scale * STEP));
  whole.addEventListener("click", fit);
  tall.addEventListener("click", () => model.send({ stretch: !model.get("tall") }));
  view.addEventListener("keydown", key);
  view.addEventListener("pointerdown", press);
  view.addEventListener("pointermove", move);
  view.addEventListener("pointerup", release);
  view.addEventListener("pointercancel", release);
  view.addEventListener("click", click);
  view.addEventListener("wheel", wheel, { passive: false });
  model.on("change:svg", draw);
  model.on("change:words change:tall", say);
  for (const name of ["chosen", "walk"]) model.on(`change:${name}`, mark);
  model.on("msg:custom", hear);
  say();
  zoom(scale);
  draw();
  return () => {
    model.off("change:svg", draw);
    model.off("change:words change:tall", say);
    for (const name of ["chosen", "walk"]) model.off(`change:${name}`, mark);
    model.off("msg:custom", hear);
  };
}

export default { render };
