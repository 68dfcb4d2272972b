/** Red, green and blue, each 0 to 255. */
type Rgb = readonly [number, number, number];

function parse(hex: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) throw new RangeError(`Not a colour of six hexadecimal digits: ${hex}`);
  const [, red, green, blue] = match as unknown as [string, string, string, string];
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it (relative luminance of sRGB). */
export function contrast(one: string, other: string): number {
  const values = [luminance(parse(one)), luminance(parse(other))];
  return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
}

/** Every colour of tokens.css by name, in both themes. Colours outside `light-dark()` are not listed. */
export function coloursOf(css: string): Map<string, { light: string; dark: string }> {
  const found = css.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi);
  return new Map(
    [...found].map(([, name, light, dark]) => [
      name ?? '',
      { light: light ?? '', dark: dark ?? '' },
    ]),
  );
}
