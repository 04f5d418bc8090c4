import type { Route } from './route.js';
import { tikToolAccountRoutes } from './tiktool-accounts.js';
import { tikToolRoomRoutes } from './tiktool-rooms.js';
import { tikToolSigningRoutes } from './tiktool-signing.js';

/** What stands in for TikTool, the other sign provider. */
export const tikToolRoutes: readonly Route[] = [...tikToolSigningRoutes, ...tikToolRoomRoutes, ...tikToolAccountRoutes];
