import { useState, type ReactNode } from 'react';
import { Dialog } from '../../../web/float/dialog.tsx';
import type { Category } from '../contract/kinds.ts';
import type { ProblemRecord } from '../contract/record.ts';
import type { Cause } from '../contract/shapes.ts';
import { CauseForm } from './cause-form.tsx';
import { shortened, skeletonOf, type Bone } from './fishbone-layout.ts';
import style from './problems.module.css';
import { say } from './say.ts';

const HEAD_LETTERS = 20;

/** What is open: a cause to put better, or a bone to add one to. */
type Opened = { readonly cause: Cause } | { readonly category: Category };

/** The same causes by where in the set-up they lie, drawn for the wall and for paper; each can be changed where it stands. */
export function Fishbone({ problem }: { problem: ProblemRecord }) {
  const { wide, high, spine, bones } = skeletonOf(problem.causes);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const { work } = problem.can;
  return (
    <details>
      <summary>{say('causes.fishbone')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too */}
      <div className={style.fish} role="region" tabIndex={0} aria-label={say('causes.fishbone')}>
        <svg
          viewBox={`0 0 ${wide} ${high}`}
          role={work ? 'group' : 'img'}
          aria-label={say('causes.fishbone_alt')}
        >
          <line className={style.bone} x1={8} x2={wide - 150} y1={spine} y2={spine} />
          <text className={style.name} x={wide - 142} y={spine + 4}>
            {shortened(problem.title, HEAD_LETTERS)}
          </text>
          {bones.map((bone) => (
            <OneBone
              key={bone.category}
              bone={bone}
              spine={spine}
              onOpen={work ? setOpened : undefined}
            />
          ))}
        </svg>
      </div>
      {opened && (
        <Dialog title={say('cause' in opened ? 'causes.edit' : 'causes.add')} onClose={close}>
          <CauseForm problem={problem} parent={null} {...opened} onDone={close} />
        </Dialog>
      )}
    </details>
  );
}

type BoneProps = {
  bone: Bone;
  spine: number;
  /** Left out where nothing can be changed. */
  onOpen: ((opened: Opened) => void) | undefined;
};

function OneBone({ bone: { category, foot, top, causes }, spine, onOpen }: BoneProps) {
  const name = say(`category.${category}`);
  const high = top.y < spine ? top.y - 6 : top.y + 16;
  return (
    <g>
      <line className={style.bone} x1={foot} y1={spine} x2={top.x} y2={top.y} />
      <Label
        x={top.x}
        y={high}
        anchor="middle"
        strong
        says={say('causes.add_to', { category: name })}
        onPress={onOpen && (() => onOpen({ category }))}
      >
        {name}
      </Label>
      {causes.map(({ cause, x, y, words }) => (
        <Label
          key={cause.cause}
          x={x}
          y={y}
          anchor="end"
          strong={cause.root}
          says={say('causes.edit_of', { cause: cause.text })}
          onPress={onOpen && (() => onOpen({ cause }))}
        >
          {words}
        </Label>
      ))}
    </g>
  );
}

type LabelProps = {
  x: number;
  y: number;
  anchor: 'middle' | 'end';
  strong: boolean;
  /** What pressing it does, where it can be pressed. */
  says: string;
  onPress: (() => void) | undefined;
  children: ReactNode;
};

/** Room for a label that is pressed, in the pixels of the drawing. */
const ROOM = { wide: 240, high: 20, above: 14 };

/** Words in the drawing; a button where they can be changed, so that the keyboard comes there as well. */
function Label({ x, y, anchor, strong, says, onPress, children }: LabelProps) {
  const look = strong ? style.name : undefined;
  if (onPress === undefined) {
    return (
      <text className={look} x={x} y={y} textAnchor={anchor}>
        {children}
      </text>
    );
  }
  const { wide, high, above } = ROOM;
  return (
    <foreignObject
      x={anchor === 'end' ? x - wide : x - wide / 2}
      y={y - above}
      width={wide}
      height={high}
      className={style.room}
      data-anchor={anchor}
    >
      <button type="button" className={look} aria-label={says} onClick={onPress}>
        {children}
      </button>
    </foreignObject>
  );
}
