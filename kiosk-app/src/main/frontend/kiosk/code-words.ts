/** Offers the names and values that a JSON Schema allows where one types in a YAML file. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: string[];
  anyOf?: Schema[];
  required?: string[];
}

/** Blanks and dashes before a name, the name, and what stands behind its colon. */
const NAMED = /^(\s*(?:- +)*)([\w-]+):(.*)$/;
const NAME = /^(\s*(?:- +)*)([\w-]*)$/;
const BRACED = /[{,]\s*([\w-]*)$/;

/**
 * @param known values by the name that they may stand at, beside those of the schema
 */
export function offering(schema: Schema, known: Record<string, string[]>) {
  return (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const lines = context.state.doc.slice(0, line.from).toString().split('\n').slice(0, -1);
    const named = NAMED.exec(before);
    const braced = BRACED.exec(before);
    if (named && braced) {
      const here = at(schema, [...way(lines, named[1].length), named[2]]);
      return result(context, braced[1], names(here));
    }
    if (named) {
      const path = [...way(lines, named[1].length), named[2]];
      const typed = /[\w-]*$/.exec(named[3])![0];
      return result(context, typed, values(at(schema, path), known[named[2]] ?? []));
    }
    const name = NAME.exec(before);
    return name && result(context, name[2], names(at(schema, way(lines, name[1].length))));
  };
}

function result(context: CompletionContext, typed: string, options: Completion[]) {
  return options.length > 0 && (typed || context.explicit)
    ? { from: context.pos - typed.length, options, validFor: /^[\w-]*$/ }
    : null;
}

/** The names that lead from the root to a name in this column. */
function way(lines: string[], column: number): string[] {
  const path: string[] = [];
  let right = column;
  for (let at = lines.length - 1; at >= 0 && right > 0; at--) {
    const named = NAMED.exec(lines[at]);
    if (named && named[1].length < right) {
      right = named[1].length;
      path.unshift(named[2]);
    }
  }
  return path;
}

function at(schema: Schema, path: string[]): Schema[] {
  return path.reduce(
    (here, name) =>
      here.flatMap((one) => all(schema, one.properties?.[name])).flatMap((one) => all(schema, one)),
    all(schema, schema),
  );
}

/** What a schema stands for: what it refers to, any of several, the items of a list. */
function all(root: Schema, one?: Schema): Schema[] {
  if (!one) {
    return [];
  }
  if (one.$ref) {
    return all(root, root.$defs?.[one.$ref.replace('#/$defs/', '')]);
  }
  if (one.anyOf) {
    return one.anyOf.flatMap((any) => all(root, any));
  }
  return one.items ? all(root, one.items) : [one];
}

function names(here: Schema[]): Completion[] {
  return here.flatMap((one) =>
    Object.keys(one.properties ?? {}).map((name) => ({
      label: name,
      apply: `${name}: `,
      type: 'property',
      boost: one.required?.includes(name) ? 1 : 0,
    })),
  );
}

function values(here: Schema[], known: string[]): Completion[] {
  const truths = here.some((one) => one.type === 'boolean') ? ['true', 'false'] : [];
  const enums = here.flatMap((one) => one.enum ?? []);
  return [...enums, ...truths, ...known].map((label) => ({ label, type: 'enum' }));
}
