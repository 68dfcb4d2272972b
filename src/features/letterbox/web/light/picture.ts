import { GREATEST_PICTURE } from '../../contract/kinds.ts';

const LONGEST_SIDE = 1_600;
const QUALITIES = [0.82, 0.65, 0.45] as const;

/**
 * The picture drawn anew: what the camera wrote beside it (place, time, device) stays behind. Undefined where the browser
 * cannot read it.
 */
export async function drawnAnew(file: Blob): Promise<Blob | undefined> {
  const source = await createImageBitmap(file).catch(() => undefined);
  if (source === undefined) return undefined;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(source.width, source.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(source.width * scale));
  canvas.height = Math.max(1, Math.round(source.height * scale));
  canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height);
  source.close();
  for (const quality of QUALITIES) {
    const drawn = await asJpeg(canvas, quality);
    if (drawn !== undefined && drawn.size <= GREATEST_PICTURE) return drawn;
  }
  return undefined;
}

function asJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob | undefined> {
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', quality);
  });
}
