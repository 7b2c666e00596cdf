// The element that has the focus: who it is, whether it can be seen, and how its focus is shown. Null where none has it.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const seen = (x, y) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (top === element || element.contains(top));
  };
  // A line of text is seen where its start, middle and end are; one of its lines is enough, as a sentence may be longer than the window.
  const isSeen = [...element.getClientRects()].some(rect => {
    const y = Math.min(Math.max((rect.top + rect.bottom) / 2, 1), innerHeight - 1);
    return rect.bottom > 0 && rect.top < innerHeight && [0.1, 0.5, 0.9].every(part => seen(rect.left + rect.width * part, y));
  });
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const all = [...document.querySelectorAll('*')];
  return {
    place: all.indexOf(element),
    name: element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + [...element.classList].map(name => '.' + name).join(''),
    isSeen,
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    top: Math.round(box.top), bottom: Math.round(box.bottom),
  };
}
