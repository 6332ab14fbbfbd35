// What keeps people from reading, hitting or hearing what a tablet or a player shows.
async () => {
  const SMALLEST_TEXT = 16;
  const SMALLEST_TARGET = 48;
  const found = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > innerWidth) found.push(`scrolls sideways: ${root.scrollWidth} of ${innerWidth}`);
  for (const element of document.querySelectorAll('#ias *')) {
    if (!element.getClientRects().length || element.closest('svg, .vh') || element.matches('option')) continue;
    const words = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    const size = parseFloat(getComputedStyle(element).fontSize);
    const said = element.textContent.trim().slice(0, 30);
    if (words && size < SMALLEST_TEXT) found.push(`small text ${size}: ${said}`);
    const box = element.getBoundingClientRect();
    if (element.matches('button, a, select, summary, input') && (box.height < SMALLEST_TARGET || box.width < SMALLEST_TARGET))
      found.push(`small target ${Math.round(box.width)}x${Math.round(box.height)}: ${said}`);
    if (words && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline'
        && getComputedStyle(element).textOverflow !== 'ellipsis') found.push(`cut off: ${said}`);
  }
  // What lies under the foot comes out by scrolling: it is no small target.
  const feet = document.querySelectorAll('.foot');
  for (const foot of feet) foot.style.position = 'static';
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // No rule of these tags reads style sheets: axe need not fetch and parse them anew for each state.
  const axe = await window.axe.run(document, {resultTypes: ['violations'], runOnly: tags, preload: {assets: ['media']}});
  for (const {id, nodes} of axe.violations) found.push(`axe ${id}: ${nodes.map(n => n.html).join(' ').slice(0, 300)}`);
  for (const foot of feet) foot.style.position = '';
  return found;
}
