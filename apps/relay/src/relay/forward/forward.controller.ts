import { Controller, Delete, Get, NotFoundException, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PathId } from '@app/server';

import { Relayed } from './relayed.js';

const PATH = 'relay/device/:PK_Device/*';

/** The relayed requests as the document has them. `Forward` answers them all before they come here. */
@ApiTags('relay/relay')
@Controller('relay/relay')
export class ForwardController {
  @Get(PATH)
  @Relayed('GET')
  getFromDevice(@PathId('PK_Device') id: number): never {
    return nothing(id);
  }

  @Post(PATH)
  @Relayed('POST')
  postToDevice(@PathId('PK_Device') id: number): never {
    return nothing(id);
  }

  @Put(PATH)
  @Relayed('PUT')
  putToDevice(@PathId('PK_Device') id: number): never {
    return nothing(id);
  }

  @Delete(PATH)
  @Relayed('DELETE')
  deleteFromDevice(@PathId('PK_Device') id: number): never {
    return nothing(id);
  }
}

function nothing(id: number): never {
  throw new NotFoundException(`No device ${id}`);
}
