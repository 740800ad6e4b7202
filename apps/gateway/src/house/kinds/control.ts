import { kind } from '../kind.js';
import { HomeId, LastSceneTime, NetStatus, SceneActivated } from '../variables.js';
import { basics, battery, drain } from './basics.js';

/** The radio of the gateway, the parent of what it speaks with. */
export const zwaveNetwork = kind({
  type: 'urn:schemas-micasaverde-com:device:ZWaveNetwork:1',
  file: 'D_ZWaveNetwork.xml',
  category: 19,
  hidden: true,
  variables: [
    [NetStatus, '1'],
    [HomeId, (random) => random.whole(0x1000_0000, 0xffff_fffe).toString(16).toUpperCase()],
    ...basics,
  ],
});

const sceneController = {
  type: 'urn:schemas-micasaverde-com:device:SceneController:1',
  file: 'D_SceneController1.xml',
  category: 14,
};

/** The part of the engine that runs scenes. */
export const sceneRunner = kind({ ...sceneController, hidden: true, variables: [...basics] });

export const remote = kind({
  ...sceneController,
  variables: [
    [SceneActivated, '0'],
    [LastSceneTime, (random, seconds) => String(seconds - random.whole(60, 86_400))],
    battery,
    ...basics,
  ],
  live: drain,
  shows: () => 'Ready',
});
