import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const USER_PRESENT_AND_VERIFIED = 0x05;
const WITH_KEY = 0x40;

type Answered = {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly clientExtensionResults: Record<string, never>;
  readonly response: Record<string, unknown>;
};

/** A passkey in software (WebAuthn level 2, ES256, no attestation): answers as a browser would. */
export class SoftPasskey {
  readonly #id = randomBytes(16);
  readonly #origin: string;
  readonly #private: KeyObject;
  readonly #key: Buffer;
  #uses = 0;

  /** @param origin the address at which the product is asked */
  constructor(origin: string) {
    this.#origin = origin;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#private = privateKey;
    // A COSE key: kty EC2, alg ES256, crv P-256, x, y.
    this.#key = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ]);
  }

  /** The answer to a challenge for a new passkey. */
  register(challenge: string): Answered {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.#id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.#id, this.#key]);
    const data = Buffer.concat([this.#authenticatorData(WITH_KEY), credential]);
    const size = Buffer.alloc(2);
    size.writeUInt16BE(data.length);
    // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
    const attestation = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
      size,
      data,
    ]);
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', challenge).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** The answer to a challenge for signing in. */
  prove(challenge: string): Answered {
    const client = this.#clientData('webauthn.get', challenge);
    const data = this.#authenticatorData(0);
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
    return this.#answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', signed, this.#private).toString('base64url'),
    });
  }

  #authenticatorData(flags: number): Buffer {
    this.#uses += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#uses);
    const site = createHash('sha256').update(new URL(this.#origin).hostname).digest();
    return Buffer.concat([site, Buffer.from([USER_PRESENT_AND_VERIFIED | flags]), counter]);
  }

  #answer(response: Record<string, unknown>): Answered {
    const id = this.#id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  #clientData(type: string, challenge: string): Buffer {
    const said = { type, challenge, origin: this.#origin, crossOrigin: false };
    return Buffer.from(JSON.stringify(said));
  }
}
