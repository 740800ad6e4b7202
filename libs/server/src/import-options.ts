import { ChoiceField, FlagField } from './fields.js';

/** How a file is imported. */
export class ImportOptions {
  @ChoiceField(['all', 'good'], {
    optional: true,
    default: 'all',
    description: 'all: nothing is imported when anything is wrong; good: what is right is imported',
  })
  Mode?: string;

  @FlagField({ optional: true, default: false, description: 'Only say what an import would do' })
  Preview?: boolean;
}
