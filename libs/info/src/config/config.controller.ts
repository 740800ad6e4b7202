import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Public, Requires } from '@app/access';
import type { Profile } from '@app/server';
import { badArgument, Conditional, WireProfile } from '@app/server';

import type { Category } from './categories.js';
import { categoryNames, rowSchema } from './categories.js';
import { Servers } from './servers.js';
import type { StaticRow } from './static-data.js';
import { StaticData } from './static-data.js';

const answer = {
  type: 'object' as const,
  properties: Object.fromEntries(categoryNames.map((name) => [name, rowSchema(name)])),
  example: { PaymentMethod: [{ PK_PaymentMethod: 1, Name: 'Cash' }] },
};

const EachCategory = (): MethodDecorator => (target, key, descriptor) => {
  for (const name of categoryNames) {
    const about = {
      name,
      required: false,
      description: `1: answer the rows of ${name}`,
      schema: { type: 'string' },
    } as const;
    ApiQuery(about)(target, key, descriptor);
  }
};

@ApiTags('info/config')
@Controller('info/config')
export class ConfigController {
  constructor(
    private readonly data: StaticData,
    private readonly servers: Servers,
  ) {}

  @Get('config')
  @Public()
  @Conditional()
  @ApiOperation({
    summary: 'Read static data by category',
    description:
      'Any number of categories at once, each as an argument of its own (`AccountType=1`). Clients keep the answer at least as long as their session.',
  })
  @EachCategory()
  @ApiOkResponse({ description: 'One list for each category that was asked for', schema: answer })
  async getConfig(
    @Query() query: Record<string, unknown>,
    @WireProfile() profile: Profile,
  ): Promise<Record<string, StaticRow[]>> {
    const names = Object.keys(query);
    if (names.length === 0) throw badArgument('category', `must be at least one of ${categoryNames.join(', ')}`);
    const unknown = names.find((name) => !categoryNames.some((category) => category === name));
    if (unknown !== undefined) throw badArgument(unknown.slice(0, 64), 'is not a category of the static data');
    const lists = await Promise.all(
      (names as Category[]).map((name) => (name === 'Server' ? this.servers.rows(profile) : this.data.rows(name))),
    );
    return Object.fromEntries(names.map((name, at) => [name, lists[at] ?? []]));
  }

  @Post('refresh')
  @HttpCode(200)
  @Requires('refresh_config')
  @ApiOperation({ summary: 'Make all instances read the static data anew', description: 'Heard within a second.' })
  @ApiOkResponse({ description: 'All instances have been told' })
  async refreshConfig(): Promise<void> {
    await this.data.refresh();
  }
}
