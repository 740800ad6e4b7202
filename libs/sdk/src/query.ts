export type Arguments = Record<string, string | number>;

export function queryOf(values: Arguments): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) query.set(name, String(value));
  return query;
}
