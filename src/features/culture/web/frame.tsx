import { Outlet } from '@tanstack/react-router';
import { Purpose } from '../../../web/shell/purpose.tsx';

/** A page of how the firm is led, and under it what that is for. */
export function Frame() {
  return (
    <>
      <Outlet />
      <Purpose />
    </>
  );
}
