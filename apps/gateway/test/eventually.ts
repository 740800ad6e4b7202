/** Tries until it no longer throws; gives up, with the last complaint, after five seconds. */
export async function eventually(attempt: () => unknown): Promise<void> {
  const until = Date.now() + 5000;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
