export interface Room {
  id: string;
  version: number;
  /**
   * Name
   */
  name?: string;
  /**
   * Floor
   */
  floor?: number;
  /**
   * Accessible
   */
  accessible?: boolean;
  /**
   * Floor plan
   */
  floorPlan?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewRoom {
  /**
   * Name
   */
  name: string;
  /**
   * Floor
   */
  floor?: number;
  /**
   * Accessible
   */
  accessible?: boolean;
  /**
   * Floor plan
   */
  floorPlan?: string;
}

export interface RoomChange {
  /**
   * Name
   */
  name?: string;
  /**
   * Floor
   */
  floor?: number | null;
  /**
   * Accessible
   */
  accessible?: boolean;
  /**
   * Floor plan
   */
  floorPlan?: string | null;
}
