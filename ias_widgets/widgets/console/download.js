/** A button that gathers a file from the kernel, part by part, and hands it to the browser's downloads. */

const PAUSE = 300; // milliseconds between two parts: a server cuts off a kernel that says more than 1 MB a second

function render({ model, el }) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "jupyter-button mod-wide";
  el.append(button);
  let parts = [];
  let got = 0;
  let waiting = 0;

  const show = () => {
    button.textContent = model.get("label");
    button.disabled = model.get("disabled");
  };
  const want = () => model.send({ event: "want", start: got });
  const save = () => {
    const url = URL.createObjectURL(new Blob(parts, { type: model.get("kind") }));
    const link = document.createElement("a");
    Object.assign(link, { href: url, download: model.get("name") });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  const over = () => {
    parts = [];
    button.removeAttribute("aria-busy");
  };
  const hear = (message, buffers) => {
    if (message.event !== "part" || message.start !== got || !button.hasAttribute("aria-busy")) return;
    if (buffers[0]?.byteLength) parts.push(buffers[0]);
    got += buffers[0]?.byteLength ?? 0;
    if (got < message.size) {
      waiting = setTimeout(want, PAUSE);
      return;
    }
    if (message.size > 0) save();
    over();
  };
  button.addEventListener("click", () => {
    if (button.hasAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    [parts, got] = [[], 0];
    want();
  });
  model.on("change", show);
  model.on("msg:custom", hear);
  show();
  return () => {
    clearTimeout(waiting);
    model.off("change", show);
    model.off("msg:custom", hear);
  };
}

export default { render };
