import type { DrawnPoint, WallLines, WallPoint } from '../contract/shapes.ts';

/** The points of a chart with their lines said once for all that share them, as the wall is sent. */
export function packed(points: readonly DrawnPoint[]): { points: WallPoint[]; lines: WallLines[] } {
  const lines: WallLines[] = [];
  for (const [from, { centre, lower, upper, phase }] of points.entries()) {
    const last = lines.at(-1);
    const same =
      last?.centre === centre &&
      last.lower === lower &&
      last.upper === upper &&
      last.phase === phase;
    if (!same) lines.push({ from, centre, lower, upper, phase });
  }
  return {
    points: points.map(({ period, value, signals }) => ({ period, value, signals })),
    lines,
  };
}

/** The points as they are drawn, each with its own lines. */
export function unpacked(row: {
  readonly points: readonly WallPoint[];
  readonly lines: readonly WallLines[];
}): DrawnPoint[] {
  let at = -1;
  return row.points.map((point, place) => {
    if (row.lines[at + 1]?.from === place) at += 1;
    const { from: _from, ...lines } = row.lines[at]!;
    return { ...point, ...lines };
  });
}
