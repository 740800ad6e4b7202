const BATCH = 500;

/** Does the work for some rows at a time: a statement has only so much room for arguments. */
export async function inBatches<Row>(rows: Row[], work: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await work(rows.slice(start, start + BATCH));
}
