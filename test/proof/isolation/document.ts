const TAKE_FILES: ReadonlySet<string> = new Set(['/api/uploads', '/api/pictures']);

/** An operation of the OpenAPI document, as far as the suites look at it. */
export type Operation = {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly tag: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  /** Takes a file as multipart/form-data instead of JSON. */
  readonly takesFile: boolean;
};
export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
};

/** JSON Schema as zod writes it; only what the suites ask for is named. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | readonly Schema[];
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly maxItems?: number;
  readonly 'x-resource'?: string;
};

type Described = {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { schema?: Schema }>> };
};
export type ApiDocument = {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** Every operation of a document, in its order. Throws where one has no operationId: nothing could name it. */
export function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, value]) =>
      operationOf(path, method.toUpperCase() as Operation['method'], value as Described, document),
    ),
  );
}

function operationOf(
  path: string,
  method: Operation['method'],
  described: Described,
  document: ApiDocument,
): Operation {
  const content = described.requestBody?.content ?? {};
  if (described.operationId === undefined) throw new Error(`${method} ${path} has no operationId`);
  return {
    id: described.operationId,
    method,
    path,
    tag: described.tags?.[0] ?? '',
    parameters: (described.parameters ?? []).map((parameter) => ({
      ...parameter,
      required: parameter.required ?? false,
      schema: resolved(parameter.schema, document),
    })),
    body:
      content['application/json']?.schema && resolved(content['application/json'].schema, document),
    takesFile: TAKE_FILES.has(path) || 'multipart/form-data' in content,
  };
}

/** The schema with every reference into the document replaced by what it refers to. */
function resolved(schema: Schema, document: ApiDocument, depth = 0): Schema {
  if (depth > 40) return {};
  const text = schema.$ref;
  if (text !== undefined) {
    const target = text
      .slice(2)
      .split('/')
      .reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], document);
    return target === undefined ? {} : resolved(target as Schema, document, depth + 1);
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, resolvedValue(key, value, document, depth)]),
  ) as Schema;
}

function resolvedValue(key: string, value: unknown, document: ApiDocument, depth: number): unknown {
  if (['enum', 'const', 'default', 'required', 'type', 'examples'].includes(key)) return value;
  if (Array.isArray(value)) {
    return value.map((one) =>
      typeof one === 'object' && one !== null ? resolved(one as Schema, document, depth + 1) : one,
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  if (key === 'properties') {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        resolved(one as Schema, document, depth + 1),
      ]),
    );
  }
  return resolved(value as Schema, document, depth + 1);
}
