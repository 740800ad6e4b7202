/** Tries until it no longer throws; gives up, with the last complaint, after `within` milliseconds. */
export async function eventually<T>(attempt: () => Promise<T>, within = 5000): Promise<T> {
  const until = Date.now() + within;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
