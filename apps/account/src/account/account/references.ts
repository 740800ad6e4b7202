import { Injectable } from '@nestjs/common';
import type { Category } from '@app/info';
import { StaticData } from '@app/info';
import { badArgument } from '@app/server';

/** What an argument names of the static data must exist; 0 and absence stand for none. */
@Injectable()
export class References {
  constructor(private readonly data: StaticData) {}

  country(name: string, id: number | undefined): Promise<void> {
    return this.check('Country', name, id);
  }

  provider(name: string, id: number | undefined): Promise<void> {
    return this.check('Country_Provider', name, id);
  }

  async language(name: string, id: number | undefined): Promise<void> {
    if (id === 0) throw badArgument(name, 'must be a Language of the static data');
    await this.check('Language', name, id);
  }

  private async check(category: Category, name: string, id: number | undefined): Promise<void> {
    if (id && !(await this.data.has(category, id))) throw badArgument(name, `must be a ${category} of the static data`);
  }
}
