import { useEffect, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { say } from './say.ts';
import style from './voice.module.css';

/** Whether something fills the whole screen, and how it comes to and leaves it. */
export function useScreen(frame: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const change = () =>
      setShown(document.fullscreenElement === frame.current && frame.current !== null);
    document.addEventListener('fullscreenchange', change);
    return () => document.removeEventListener('fullscreenchange', change);
  }, [frame]);
  return {
    shown,
    possible: document.fullscreenEnabled,
    show: () => {
      setShown(true);
      void frame.current?.requestFullscreen().catch(() => setShown(false));
    },
    leave: () => void document.exitFullscreen().catch(() => undefined),
  };
}

const SECONDS_EACH = 20;

type ScreenProps = {
  count: number;
  heard: string;
  onLeave: () => void;
  children: (at: number) => ReactNode;
};

/** One entry at a time, large; the next comes by itself, and with the arrow keys. */
export function Screen({ count, heard, onLeave, children }: ScreenProps) {
  const [at, setAt] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setAt((one) => (one + 1) % count), SECONDS_EACH * 1_000);
    const key = ({ key: pressed }: KeyboardEvent) => {
      const step = pressed === 'ArrowRight' ? 1 : pressed === 'ArrowLeft' ? count - 1 : 0;
      if (step > 0) setAt((one) => (one + step) % count);
    };
    addEventListener('keydown', key);
    return () => {
      clearInterval(timer);
      removeEventListener('keydown', key);
    };
  }, [count]);
  return (
    <>
      <h2>{say('wall.title')}</h2>
      {children(Math.min(at, count - 1))}
      <p className={style.screenEnd}>
        <span>{heard}</span>
        <span>{say('wall.of', { at: at + 1, count })}</span>
        <Button kind="quiet" onClick={onLeave}>
          {say('wall.leave')}
        </Button>
      </p>
    </>
  );
}
