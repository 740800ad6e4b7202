export type Arguments = Record<string, string | number | boolean | readonly (string | number)[] | undefined>;

/** Lists are told with commas; what is undefined is not told. */
export function queryOf(values: Arguments): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, String(value));
  return query;
}
