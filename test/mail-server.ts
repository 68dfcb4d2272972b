import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A mail server that takes everything and keeps it, on a port of its own of this machine. */
export type MailServer = {
  readonly url: string;
  /** To whom each mail was addressed, in the order in which they came. */
  readonly recipients: readonly string[];
  /** What each mail said, as it came over the wire. */
  readonly letters: readonly string[];
  stop(): Promise<void>;
};

/** Speaks as much SMTP (RFC 5321) as a client needs to hand over a mail. */
export async function startMailServer(): Promise<MailServer> {
  const recipients: string[] = [];
  const letters: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.write('220 test\r\n');
    let text = '';
    let inMail = false;
    socket.on('data', (piece) => {
      text += piece.toString();
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (inMail && line !== '.') {
          letters[letters.length - 1] += `${line}\r\n`;
          continue;
        }
        if (line === 'DATA') letters.push('');
        inMail = !inMail && line === 'DATA';
        const to = /^RCPT TO:<(.*?)>/i.exec(line)?.[1];
        if (to !== undefined) recipients.push(to);
        socket.write(line === 'QUIT' ? '221 bye\r\n' : inMail ? '354 go on\r\n' : '250 ok\r\n');
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    recipients,
    letters,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
