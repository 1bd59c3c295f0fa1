export interface Unit {
  id: string;
  version: number;
  state: "in-service" | "out-of-service" | "retired";
  /**
   * Unit number
   */
  number?: string;
  /**
   * Kind
   */
  kind?: "truck" | "tractor" | "trailer";
  /**
   * The day of the last inspection that the vehicle passed, 49 CFR 396.17.
   */
  inspectedOn?: string;
  /**
   * Defect
   */
  defect?: string;
  /**
   * Repair certified by
   */
  repairCertifiedBy?: string;
  /**
   * Repair certified on
   */
  repairCertifiedOn?: string;
  /**
   * Plate
   */
  plate?: string;
  /**
   * Odometer miles
   */
  odometerMiles?: number;
  /**
   * Sleeper berth
   */
  sleeperBerth?: boolean;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewUnit {
  /**
   * Unit number
   */
  number: string;
  /**
   * Kind
   */
  kind?: "truck" | "tractor" | "trailer";
  /**
   * The day of the last inspection that the vehicle passed, 49 CFR 396.17.
   */
  inspectedOn?: string;
  /**
   * Defect
   */
  defect?: string;
  /**
   * Plate
   */
  plate?: string;
  /**
   * Odometer miles
   */
  odometerMiles?: number;
  /**
   * Sleeper berth
   */
  sleeperBerth?: boolean;
}

export interface UnitChange {
  /**
   * Unit number
   */
  number?: string;
  /**
   * Kind
   */
  kind?: "truck" | "tractor" | "trailer";
  /**
   * The day of the last inspection that the vehicle passed, 49 CFR 396.17.
   */
  inspectedOn?: string | null;
  /**
   * Defect
   */
  defect?: string | null;
  /**
   * Plate
   */
  plate?: string | null;
  /**
   * Odometer miles
   */
  odometerMiles?: number | null;
  /**
   * Sleeper berth
   */
  sleeperBerth?: boolean;
}

export interface TakeOutOfServiceInput {
  /**
   * Defect
   */
  defect: string;
}

export interface ReturnToServiceInput {
  /**
   * Repair certified by
   */
  repairCertifiedBy: string;
}

export interface RetireUnitInput {}
