import { describe, expect, test } from 'vitest';
import { describeVariables, readEnvironment } from './environment.ts';

function mistakesIn(variables: Record<string, string>): readonly string[] {
  const read = readEnvironment(variables);
  return read.ok ? [] : read.mistakes;
}

describe('the environment', () => {
  test('needs nothing', () => {
    expect(readEnvironment({})).toEqual({
      ok: true,
      environment: {
        host: '127.0.0.1',
        port: 4555,
        dataDir: './data',
        databaseUrl: undefined,
        publicUrl: 'http://localhost:4555',
        smtpUrl: undefined,
        filesUrl: undefined,
      },
    });
  });

  test('takes every variable, trimmed', () => {
    const read = readEnvironment({
      HOST: ' :: ',
      PORT: '80',
      DATA_DIR: '/srv/plumbline data',
      DATABASE_URL: 'postgresql://ann:s%40crt@db.example.com/plumbline?sslmode=require',
      PUBLIC_URL: 'https://iso.example.com/',
      SMTP_URL: 'smtps://mail.example.com:465',
      FILES_URL: 's3://key:secret@s3.example.com/bucket?region=eu-central-1',
    });
    expect(read).toEqual({
      ok: true,
      environment: {
        host: '::',
        port: 80,
        dataDir: '/srv/plumbline data',
        databaseUrl: 'postgresql://ann:s%40crt@db.example.com/plumbline?sslmode=require',
        publicUrl: 'https://iso.example.com',
        smtpUrl: 'smtps://mail.example.com:465',
        filesUrl: 's3://key:secret@s3.example.com/bucket?region=eu-central-1',
      },
    });
  });

  test('treats an empty variable as unset', () => {
    const read = readEnvironment({ PORT: '', DATABASE_URL: '  ' });
    expect(read).toEqual(readEnvironment({}));
  });

  test('derives the public address from another port', () => {
    const read = readEnvironment({ PORT: '8080' });
    expect(read.ok && read.environment.publicUrl).toBe('http://localhost:8080');
  });

  test('tells all mistakes at once, in the order of --help, without repeating secrets', () => {
    const mistakes = mistakesIn({
      FILES_URL: 'ftp://hush@host/x',
      SMTP_URL: 'mail.example.com',
      PUBLIC_URL: 'iso.example.com',
      DATABASE_URL: 'mysql://hush@host/db',
      PORT: '70000',
      HOST: 'no host',
    });
    expect(mistakes).toEqual([
      'HOST must be an IP address or a host name, such as 127.0.0.1.',
      'PORT must be a whole number from 0 to 65535.',
      'DATABASE_URL must look like postgres://user:password@host:5432/database.',
      'PUBLIC_URL must be an address without a path, such as https://iso.example.com.',
      'SMTP_URL must look like smtp://user:password@host:587 or smtps://user:password@host:465.',
      'FILES_URL must look like file:///folder or s3://key:secret@host/bucket?region=….',
    ]);
    expect(mistakes.join()).not.toContain('hush');
  });

  test.each([
    ['HOST', '-x'],
    ['PORT', '-1'],
    ['PORT', '4555.5'],
    ['PORT', '0x50'],
    ['DATA_DIR', 'a\0b'],
    ['DATABASE_URL', 'postgres://host'],
    ['DATABASE_URL', 'postgres://host/'],
    ['PUBLIC_URL', 'https://example.com/app'],
    ['PUBLIC_URL', 'https://example.com?x'],
    ['PUBLIC_URL', 'https://ann:pw@example.com'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['SMTP_URL', 'smtp:'],
    ['FILES_URL', 'file://'],
    ['FILES_URL', 's3://key:secret@host'],
    ['FILES_URL', 's3://key:secret@host/bucket/deeper'],
  ])('refuses %s=%j', (name, text) => {
    expect(mistakesIn({ [name]: text })).toEqual([expect.stringMatching(`^${name} must `)]);
  });

  test.each([
    ['HOST', '0.0.0.0'],
    ['HOST', 'localhost'],
    ['PORT', '0'],
    ['DATABASE_URL', 'postgres:///plumbline?host=/run/postgresql'],
    ['FILES_URL', 'file:///srv/files'],
  ])('accepts %s=%j', (name, text) => {
    expect(mistakesIn({ [name]: text })).toEqual([]);
  });

  test('describes each variable and what an unset one means', () => {
    const text = describeVariables();
    for (const name of ['HOST', 'PORT', 'DATA_DIR', 'DATABASE_URL'])
      expect(text).toMatch(new RegExp(`^ {2}${name} .+\\n +Unset: .+\\.$`, 'm'));
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });
});
