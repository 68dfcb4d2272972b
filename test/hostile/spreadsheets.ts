import { archiveBombs, forgedDirectories, mutations, truncations } from './archive-files.ts';
import { evilNames, otherFormats, polyglots, textTables } from './foreign-files.ts';
import { brokenMarkup, documentTypes, logicalBombs } from './markup-files.ts';
import { type HostileFile } from './hostile-file.ts';

/** The whole corpus: made anew each time, nothing is kept as a file. */
export function hostileFiles(): HostileFile[] {
  return [
    ...archiveBombs(),
    ...forgedDirectories(),
    ...logicalBombs(),
    ...documentTypes(),
    ...polyglots(),
    ...otherFormats(),
    ...brokenMarkup(),
    ...evilNames(),
    ...textTables(),
    ...truncations(),
    ...mutations(),
  ];
}
