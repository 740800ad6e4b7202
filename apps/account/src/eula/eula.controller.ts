import { Controller, Get, HttpCode, Ip, Post, Put } from '@nestjs/common';
import { ApiForbiddenResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, Public, RequestKey, Requires, SignedIn } from '@app/access';
import { BodyArguments, Conditional, QueryArguments } from '@app/server';

import { AcceptEulaBody, EulaBody, EulaQuery, EulaView } from './eula.dto.js';
import { EulaService } from './eula.service.js';

const NO_OEM = "No such OEM in the caller's tree";

@ApiTags('eula/eula')
@Controller('eula/eula/eula')
export class EulaController {
  constructor(private readonly eulas: EulaService) {}

  @Get()
  @Public()
  @Conditional()
  @ApiOperation({
    summary: 'Read the newest licence agreement of an OEM',
    description:
      'Open to everybody. In the language that is asked for, or a near one, or English; for the app, or else for all apps.',
  })
  @ApiOkResponse({ type: EulaView, description: 'The highest version, in the language or a near one' })
  @ApiNotFoundResponse({ description: 'The OEM has none' })
  async getEula(@QueryArguments() query: EulaQuery): Promise<EulaView> {
    const { id, text, version } = await this.eulas.latest(query);
    return { Eula: text, EulaVersion: version, PK_Eula: id };
  }

  @Post()
  @HttpCode(200)
  @Requires('manage_eula')
  @ApiOperation({
    summary: 'Add a version of a licence agreement, or change its text',
    description: 'A version that is there already gets the new text.',
  })
  @ApiOkResponse({ description: 'It is there' })
  @ApiNotFoundResponse({ description: NO_OEM })
  postEula(
    @CurrentCaller() caller: Caller,
    @BodyArguments() body: EulaBody,
    @RequestKey() request: NamedRequest | null,
  ): Promise<void> {
    return this.eulas.write(caller, body, false, request);
  }

  @Put()
  @Requires('manage_eula')
  @ApiOperation({
    summary: 'Change the text of a version of a licence agreement',
    description: 'The version must be there already.',
  })
  @ApiOkResponse({ description: 'It is changed' })
  @ApiNotFoundResponse({ description: `${NO_OEM}, or no such version` })
  putEula(@CurrentCaller() caller: Caller, @BodyArguments() body: EulaBody): Promise<void> {
    return this.eulas.write(caller, body, true);
  }

  @Post('accept')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: 'Accept a licence agreement', description: 'Logged with the time and the address, once.' })
  @ApiOkResponse({ description: 'It is accepted' })
  @ApiForbiddenResponse({ description: 'Another user, or another account' })
  @ApiNotFoundResponse({ description: 'No such licence agreement of that OEM' })
  acceptEula(
    @CurrentCaller() caller: Caller,
    @Ip() address: string,
    @BodyArguments() body: AcceptEulaBody,
  ): Promise<void> {
    return this.eulas.accept(caller, address, body);
  }
}
