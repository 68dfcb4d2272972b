import { CheckField } from '../form/field.tsx';
import { say } from './say.ts';

/** Whether the device is one's own; unticked unless its holder ticks it. */
export function OwnDeviceField({ own, onOwn }: { own: boolean; onOwn: (own: boolean) => void }) {
  return (
    <CheckField
      label={
        <>
          {say('own.label')} <span className="quiet">{say('own.hint')}</span>
        </>
      }
      checked={own}
      onCheck={onOwn}
    />
  );
}
