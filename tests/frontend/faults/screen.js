// What cannot be read from the last row, or runs out of its place, on the big screen.
() => {
  const screen = document.querySelector('.screen'), frame = screen.getBoundingClientRect(), k = frame.width / 1920, faults = [];
  const words = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  for (const element of screen.querySelectorAll('*')) {
    if (element.closest('.controls, .vh, [aria-hidden=true], svg') || !element.getClientRects().length) continue;
    const said = `${element.tagName}.${element.className} "${element.textContent.trim().slice(0, 30)}"`;
    const size = parseFloat(getComputedStyle(element).fontSize) / k;
    if (words(element) && size < 29.5) faults.push(`too small, ${size.toFixed(1)} units: ${said}`);
    const box = element.getBoundingClientRect();
    if (words(element) && (box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.left < frame.left - 1 || box.top < frame.top - 1)) faults.push(`outside the screen: ${said}`);
    if (getComputedStyle(element).overflow !== 'visible' && (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2)) faults.push(`cut off: ${said}`);
    if (words(element) && getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 2) faults.push(`wider than its place: ${said}`);
  }
  const strip = screen.querySelector('.strip')?.getBoundingClientRect(), body = screen.querySelector('.body');
  if (strip && strip.height > 120 * k) faults.push(`the strip is ${(strip.height / k).toFixed(0)} units high`);
  if (strip) for (const element of body.querySelectorAll('*')) if (words(element) && !element.closest('.vh') && element.getBoundingClientRect().bottom > strip.top + 1) faults.push(`under the strip: ${element.textContent.slice(0, 30)}`);
  return faults;
}
