// Returns a line for everything that a reader would see laid out wrongly: text that is cut, lies over other text,
// stands outside of its box, or makes the page wider than the window. Elements are named, never quoted.
() => {
  const findings = [];
  const slack = 1.5; // CSS pixels: rounding of positions and the overhang of slanted letters

  const nameOf = element => {
    const own = element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
      + [...element.classList].map(name => '.' + name).join('');
    return element.id || !element.parentElement || element.parentElement === document.body ? own : nameOf(element.parentElement) + ' > ' + own;
  };
  // A rectangle for every word, or part of one on a line: white space at a line's end may hang over the edge.
  const rectsOf = node => [...node.data.matchAll(/\S+/g)].flatMap(word => {
    const range = document.createRange();
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    return [...range.getClientRects()].filter(rect => rect.width >= 1);
  });
  const clips = style => style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const scrolls = value => value === 'auto' || value === 'scroll';
  const isFixed = element => {
    for (let at = element; at; at = at.parentElement) if (getComputedStyle(at).position === 'fixed') return true;
    return false;
  };
  // Text for screen readers alone is a box of one pixel, or stands beyond the left edge until it has the focus.
  const isForReadersAlone = element => {
    for (let at = element; at; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      if (getComputedStyle(at).position === 'absolute' && (box.right <= 0 || (box.width <= 1 && box.height <= 1))) return true;
    }
    return false;
  };

  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth) findings.push(`the page is ${page.scrollWidth} wide in a window of ${page.clientWidth}`);

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('script, style, svg') || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (isFixed(element) || isForReadersAlone(element)) continue;
    for (const rect of rectsOf(node)) {
      let { left, right, top, bottom } = rect;
      let isFree = true; // no box on the way up is scrolled sideways
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        if (style.display !== 'inline' && style.display !== 'contents') {
          if (scrolls(style.overflowX)) isFree = false;
          if (isFree && (right > box.right + slack || left < box.left - slack)) {
            findings.push(`${nameOf(element)} stands ${Math.round(Math.max(right - box.right, box.left - left))} outside of ${nameOf(at)}`);
            isFree = false;
          }
          if (clips(style)) {
            if (!scrolls(style.overflowY) && (bottom > box.bottom + slack || top < box.top - slack)) findings.push(`${nameOf(element)} is cut by ${nameOf(at)}`);
            [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
            [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
          }
        }
      }
      if (right - left > slack && bottom - top > slack) {
        const middle = (top + bottom) / 2, half = (bottom - top) * 0.3; // the letters, without what the font keeps free above and below
        lines.push({ node, element, left, right, top: middle - half, bottom: middle + half });
      }
    }
  }

  lines.sort((one, other) => one.top - other.top);
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom - slack; j++) {
      const [one, other] = [lines[i], lines[j]];
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - other.top;
      if (wide > slack && high > slack) findings.push(`${nameOf(one.element)} lies over ${nameOf(other.element)}`);
    }
  }
  return [...new Set(findings)];
}
