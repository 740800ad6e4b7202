import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '@app/access';
import { Extension } from '@app/server';

import { TunnelPlaces } from './tunnel-places.js';

export class TunnelPlaceView {
  @ApiProperty({ description: 'Where gateways open their tunnels', example: 'relay.example.com' })
  Host: string;

  @ApiProperty({ type: 'integer', example: 2222 })
  Port: number;

  @ApiProperty({
    description: 'The keys by which it is known, the one it shows first, as OpenSSH writes them',
    type: [String],
    example: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIM/GTd++o2kmpPWu7hO3OwstZD8G1ZCz7gQUhCOcplBe'],
  })
  HostKeys: string[];
}

@ApiTags('relay/relay')
@Controller('relay/relay')
export class TunnelController {
  constructor(private readonly places: TunnelPlaces) {}

  @Get('tunnel')
  @Public()
  @Extension()
  @ApiOperation({
    summary: 'Find out where gateways open their tunnels',
    description: 'An SSH server, and the keys by which a gateway knows that it is the right one.',
  })
  @ApiOkResponse({ type: TunnelPlaceView, description: 'The place' })
  getTunnelPlace(): Promise<TunnelPlaceView> {
    return this.places.place();
  }
}
