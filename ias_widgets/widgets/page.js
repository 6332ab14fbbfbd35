// A page of its own in a frame: it runs its scripts, and reaches neither this page nor the network's cookies.
function render({ model, el }) {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.className = "page-frame";
  const show = () => {
    frame.srcdoc = model.get("page");
    frame.title = model.get("title");
  };
  model.on("change:page change:title", show);
  show();
  el.append(frame);
  return () => model.off("change:page change:title", show);
}
export default { render };
