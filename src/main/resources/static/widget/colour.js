import { element } from '../page/nodes.js';

/** Black or white, whichever reads better on a colour: one of them has a contrast of 4.5 to 1 with any. */
export function onBrand(colour, root) {
  const probe = element('i');
  probe.style.color = `color-mix(in srgb, ${colour} 100%, black)`;
  root.append(probe);
  const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+(?:e-?\d+)?/g).map(Number).map(linear);
  probe.remove();
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000' : '#fff';
}

/** A part of a colour as light, by the definition of contrast in WCAG 2. */
function linear(part) {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
