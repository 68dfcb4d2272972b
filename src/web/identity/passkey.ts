import type { Delivery } from '../api/deliver.ts';
import { fetchJson } from '../api/client.ts';
import { post } from './client.ts';

/** Whether this browser can use passkeys at all. */
export function passkeysPossible(): boolean {
  return typeof PublicKeyCredential === 'function';
}

/**
 * Signs in with a passkey of this device. Null where the person closed the browser's question.
 * @param ownDevice whose device it is; left out where that was said when the sign-in began
 */
export async function signInWithPasskey(ownDevice?: boolean): Promise<Delivery<unknown> | null> {
  const options = await fetchJson<RequestOptions>(
    '/api/auth/passkey/generate-authenticate-options',
  );
  const credential = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: (options.allowCredentials ?? []).map(withBytes),
      },
    }),
  );
  if (!credential) return null;
  const answer = credential.response as AuthenticatorAssertionResponse;
  return post('/api/auth/passkey/verify-authentication', {
    ...(ownDevice !== undefined && { ownDevice }),
    response: {
      ...common(credential),
      response: {
        clientDataJSON: text(answer.clientDataJSON),
        authenticatorData: text(answer.authenticatorData),
        signature: text(answer.signature),
        ...(answer.userHandle && { userHandle: text(answer.userHandle) }),
      },
    },
  });
}

/** Adds a passkey of this device to the account. Null where the person closed the browser's question. */
export async function addPasskey(name: string): Promise<Delivery<unknown> | null> {
  const options = await fetchJson<CreationOptions>('/api/auth/passkey/generate-register-options');
  const credential = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: (options.excludeCredentials ?? []).map(withBytes),
      },
    }),
  );
  if (!credential) return null;
  const answer = credential.response as AuthenticatorAttestationResponse;
  return post('/api/auth/passkey/verify-registration', {
    name,
    response: {
      ...common(credential),
      response: {
        clientDataJSON: text(answer.clientDataJSON),
        attestationObject: text(answer.attestationObject),
        transports: answer.getTransports(),
      },
    },
  });
}

type Written<Options> = Omit<Options, 'challenge'> & { challenge: string };
type WrittenKey = Omit<PublicKeyCredentialDescriptor, 'id'> & { id: string };
type RequestOptions = Written<Omit<PublicKeyCredentialRequestOptions, 'allowCredentials'>> & {
  allowCredentials?: WrittenKey[];
};
type CreationOptions = Written<
  Omit<PublicKeyCredentialCreationOptions, 'user' | 'excludeCredentials'>
> & {
  user: Omit<PublicKeyCredentialUserEntity, 'id'> & { id: string };
  excludeCredentials?: WrittenKey[];
};

/** A closed or timed-out question is an answer, not a failure. */
async function asked(
  question: () => Promise<Credential | null>,
): Promise<PublicKeyCredential | null> {
  try {
    return (await question()) as PublicKeyCredential | null;
  } catch (error) {
    if (
      error instanceof DOMException &&
      /^(?:NotAllowed|Abort|InvalidState)Error$/.test(error.name)
    )
      return null;
    throw error;
  }
}

function common(credential: PublicKeyCredential) {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    ...(credential.authenticatorAttachment && {
      authenticatorAttachment: credential.authenticatorAttachment,
    }),
  };
}

function withBytes(key: WrittenKey): PublicKeyCredentialDescriptor {
  return { ...key, id: bytes(key.id) };
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const plain = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
