import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Public, RequiresOrGateway } from '@app/access';
import type { Profile } from '@app/server';
import { Extension, PathId, WireProfile } from '@app/server';

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

export class TunnelView {
  @ApiProperty({ type: 'integer', example: 50000001 })
  PK_Device: number;

  @ApiProperty({ description: 'Whether its tunnel is open', example: true })
  Connected: boolean;

  @ApiProperty({ description: 'Since when, UTC; empty without a tunnel', example: '2026-11-24 10:00:00' })
  Since: string;

  @ApiProperty({ description: 'The address that it comes from', example: '203.0.113.7' })
  Address: string;

  @ApiProperty({ description: 'The program that has opened it', example: 'OpenSSH_9.2' })
  Client: string;

  @ApiProperty({ description: 'The relay that holds it', example: 'relay.example.com' })
  Server_Relay: string;
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

  @Get('tunnel/:PK_Device')
  @RequiresOrGateway('view_account')
  @Extension()
  @ApiOperation({
    summary: 'Ask whether the tunnel of a gateway is open',
    description: 'And since when, and from where.',
  })
  @ApiOkResponse({ type: TunnelView, description: 'The tunnel, or that there is none' })
  @ApiNotFoundResponse({ description: 'No such device, to the caller' })
  getTunnel(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @WireProfile() profile: Profile,
  ): Promise<TunnelView> {
    return this.places.tunnel(caller, id, profile);
  }
}
