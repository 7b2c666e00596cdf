// Returns a line for every text whose colour is too near the colour behind it (WCAG 1.4.3), from computed colours alone:
// the nearest boxes around it that are painted, whatever lies over them at the moment. A picture behind text is reported, as it has no one colour.
() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const channels = new Map();
  const parse = colour => { // any CSS colour as red, green, blue from 0 to 255 and alpha from 0 to 1
    if (!channels.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      channels.set(colour, [r, g, b, a / 255]);
    }
    return channels.get(colour);
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const luminance = ([r, g, b]) => [r, g, b]
    .map(value => value / 255).map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const nameOf = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + [...element.classList].map(name => '.' + name).join('');

  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.backgroundColor = 'Canvas';
  const windowColour = parse(getComputedStyle(probe).backgroundColor);
  probe.remove();

  const behind = element => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== 'none') return null;
      const layer = parse(style.backgroundColor);
      layers.push(layer);
      if (layer[3] === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), windowColour);
  };

  const findings = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('script, style') || !element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const ground = behind(element);
    if (ground === null) {
      findings.add(`${nameOf(element)} stands on a picture`);
      continue;
    }
    const ink = over(parse(element.closest('svg') ? style.fill : style.color), ground);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const found = contrast(ink, ground);
    if (found < needed) findings.add(`${nameOf(element)} has a contrast of ${found.toFixed(2)}, less than ${needed}`);
  }
  return [...findings];
}
