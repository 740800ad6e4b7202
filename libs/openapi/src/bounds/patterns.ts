/** Text of one line: no control characters. */
export const LINE = '^[^\\u0000-\\u001F\\u007F-\\u009F]*$';

/** Text of many lines: no control characters but line breaks and tabs. */
export const LINES = '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]*$';

/** What a header can hold. */
export const HEADER = '^[^\\u0000-\\u0008\\u000A-\\u001F\\u007F]*$';
