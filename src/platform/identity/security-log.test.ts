import { expect, test } from 'vitest';
import { foundFirm } from '../../../test/app.ts';
import { codeFrom } from '../../../test/authenticator.ts';
import { addPerson, inFirm, invite, openDoor } from '../../../test/visitor.ts';

const PASSWORD = 'canary password one of seven';
const NEXT = 'canary password two of seven';

test('the log says what happened at the door, and holds no secret', async () => {
  const door = await openDoor();
  try {
    const firm = await foundFirm(door);
    const secrets = [PASSWORD, NEXT, 'canary wrong guess of mine', 'canary.name'];
    const personId = await addPerson(door, firm, 'Canary');
    const { code } = await invite(door, firm, personId, 'canary.name@example.org');
    const visitor = door.visitor({ address: '198.51.100.77' });
    await visitor.post('/api/identity/invitation', { code: 'AAAA-AAAA-AAAA-AAAA' });
    await visitor.post('/api/identity/accept', { code, password: PASSWORD });
    secrets.push(code, visitor.jar.get('plumbline-session') ?? 'none');
    const { body } = await visitor.post('/api/auth/two-factor/enable', { password: PASSWORD });
    const shown = codeFrom(body.totpURI);
    await visitor.post('/api/auth/two-factor/verify-totp', { code: shown });
    secrets.push(
      shown,
      body.backupCodes[0],
      new URL(body.totpURI).searchParams.get('secret') ?? '',
    );
    await door.visitor().signIn('canary.name@example.org', 'canary wrong guess of mine');
    const back = door.visitor();
    await back.signIn('canary.name@example.org', PASSWORD);
    await back.post('/api/auth/two-factor/verify-totp', { code: '000000' });
    await back.post('/api/auth/two-factor/verify-backup-code', { code: body.backupCodes[0] });
    await back.post('/api/identity/prove', { password: 'canary wrong guess of mine' });
    await back.post('/api/identity/prove', { password: PASSWORD });
    await back.post('/api/auth/change-password', { currentPassword: PASSWORD, newPassword: NEXT });
    const reset = await inFirm(door, firm, (write) =>
      door.platform.identity.issueResetCode(write, firm.id, personId),
    );
    secrets.push(reset.code);
    await door.visitor().post('/api/identity/reset', { code: reset.code, password: PASSWORD });
    await back.post('/api/identity/sign-out-everywhere');

    expect(door.lines.map((line) => line.event)).toEqual([
      'code_refused',
      'invitation_accepted',
      'signed_in',
      'second_factor_begun',
      'second_factor_added',
      'sign_in_failed',
      'second_factor_asked',
      'second_factor_failed',
      'recovery_code_used',
      'proof_failed',
      'proved_again',
      'password_changed',
      'password_reset',
    ]);
    for (const line of door.lines) {
      expect(line.at).toEqual(door.clock.now());
      expect(line.address).toMatch(/^(198\.51\.100\.77|192\.0\.2\.1)$/);
    }
    const written = JSON.stringify(door.lines);
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(4);
      expect(written).not.toContain(secret);
    }
    expect(door.mails.map((mail) => mail.kind)).toEqual([
      'identity.second_factor_added',
      'identity.recovery_code_used',
      'identity.password_changed',
      'identity.password_changed',
    ]);
    const mailed = JSON.stringify(door.mails);
    for (const secret of secrets.filter((each) => each !== 'canary.name')) {
      expect(mailed).not.toContain(secret);
    }
  } finally {
    await door.stop();
  }
});
