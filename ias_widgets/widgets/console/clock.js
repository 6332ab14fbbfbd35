/** Minutes and seconds left, counted here, by the hub's clock: the kernel is not asked every second. */

const words = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function render({ model, el }) {
  const clock = document.createElement("b");
  clock.className = "num clock";
  clock.setAttribute("role", "timer");
  el.append(clock);
  let offset = 0;
  let ticking = 0;

  const left = () => (model.get("running") ? (model.get("ends_at") - Date.now() - offset) / 1000 : model.get("left"));
  const show = () => {
    clearTimeout(ticking);
    const seconds = Math.max(0, Math.ceil(left()));
    const up = model.get("there") && seconds === 0;
    const text = up ? model.get("up") : words(seconds);
    if (clock.textContent !== text) clock.textContent = text;
    clock.classList.toggle("is-up", up);
    clock.setAttribute("aria-label", model.get("label"));
    if (model.get("running") && seconds > 0) ticking = setTimeout(show, 200);
  };
  const hear = (message) => {
    offset = message.now - Date.now();
    show();
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
