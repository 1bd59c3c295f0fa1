export interface Load {
  id: string;
  version: number;
  state: "planned" | "accepted" | "dispatched" | "delivered" | "refused" | "invoiced" | "cancelled";
  /**
   * Bill of lading number
   */
  number?: string;
  /**
   * Number of packages
   */
  packages?: number;
  /**
   * Description of the freight
   */
  freightDescription?: string;
  /**
   * The rate depends on weight, volume or measure
   */
  ratedByWeight?: boolean;
  /**
   * Weight of the freight in pounds
   */
  weightPounds?: string;
  /**
   * Gross weight of the loaded combination in pounds
   */
  grossVehiclePounds?: number;
  /**
   * Permit for more weight
   */
  overweightPermit?: string;
  /**
   * Accepted by the carrier on
   */
  acceptedOn?: string;
  /**
   * Hazardous waste
   */
  hazardousWaste?: boolean;
  /**
   * The placards are displayed
   */
  placarded?: boolean;
  /**
   * Monitored at all times while the goods are under way, 49 CFR 172.604.
   */
  emergencyPhone?: string;
  /**
   * Who is registered under the emergency number
   */
  emergencyRegistrant?: string;
  /**
   * Certified by (for the shipper)
   */
  shipperCertifiedBy?: string;
  /**
   * Shipper certified on
   */
  shipperCertifiedOn?: string;
  /**
   * 49 CFR 172.204(b).
   */
  certificationException?: "carrier-cargo-tank" | "private-carrier";
  /**
   * Driving until the next rest of ten hours, in minutes
   */
  plannedDrivingMinutes?: number;
  /**
   * Driving and other work until the last driving ends, in minutes
   */
  plannedDutyMinutes?: number;
  /**
   * From dispatch until the last driving ends, pauses included, in minutes
   */
  plannedWindowMinutes?: number;
  /**
   * Driving before a break of 30 minutes or more, in minutes
   */
  plannedBreakAfter?: number;
  /**
   * Last day of the trip
   */
  tripEndsOn?: string;
  /**
   * Temperature
   */
  temperature?: "dry" | "chilled" | "frozen";
  /**
   * Miles planned
   */
  milesPlanned?: number;
  /**
   * Dispatched at
   */
  dispatchedAt?: string;
  /**
   * Delivered at
   */
  deliveredAt?: string;
  /**
   * Signed for by
   */
  signedForBy?: string;
  /**
   * Consignor
   */
  consignor?: string;
  /**
   * Consignee
   */
  consignee?: string;
  /**
   * Origin
   */
  origin?: string;
  /**
   * Destination
   */
  destination?: string;
  /**
   * Driver
   */
  driver?: string;
  /**
   * Vehicle
   */
  vehicle?: string;
  /**
   * Trailer
   */
  trailer?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewLoad {
  /**
   * Bill of lading number
   */
  number: string;
  /**
   * Number of packages
   */
  packages?: number;
  /**
   * Description of the freight
   */
  freightDescription?: string;
  /**
   * The rate depends on weight, volume or measure
   */
  ratedByWeight?: boolean;
  /**
   * Weight of the freight in pounds
   */
  weightPounds?: string;
  /**
   * Gross weight of the loaded combination in pounds
   */
  grossVehiclePounds?: number;
  /**
   * Permit for more weight
   */
  overweightPermit?: string;
  /**
   * Hazardous waste
   */
  hazardousWaste?: boolean;
  /**
   * The placards are displayed
   */
  placarded?: boolean;
  /**
   * Monitored at all times while the goods are under way, 49 CFR 172.604.
   */
  emergencyPhone?: string;
  /**
   * Who is registered under the emergency number
   */
  emergencyRegistrant?: string;
  /**
   * Certified by (for the shipper)
   */
  shipperCertifiedBy?: string;
  /**
   * Shipper certified on
   */
  shipperCertifiedOn?: string;
  /**
   * 49 CFR 172.204(b).
   */
  certificationException?: "carrier-cargo-tank" | "private-carrier";
  /**
   * Driving until the next rest of ten hours, in minutes
   */
  plannedDrivingMinutes?: number;
  /**
   * Driving and other work until the last driving ends, in minutes
   */
  plannedDutyMinutes?: number;
  /**
   * From dispatch until the last driving ends, pauses included, in minutes
   */
  plannedWindowMinutes?: number;
  /**
   * Driving before a break of 30 minutes or more, in minutes
   */
  plannedBreakAfter?: number;
  /**
   * Last day of the trip
   */
  tripEndsOn?: string;
  /**
   * Temperature
   */
  temperature?: "dry" | "chilled" | "frozen";
  /**
   * Miles planned
   */
  milesPlanned?: number;
  /**
   * Consignor
   */
  consignor?: string;
  /**
   * Consignee
   */
  consignee?: string;
  /**
   * Origin
   */
  origin?: string;
  /**
   * Destination
   */
  destination?: string;
  /**
   * Driver
   */
  driver?: string;
  /**
   * Vehicle
   */
  vehicle?: string;
  /**
   * Trailer
   */
  trailer?: string;
}

export interface LoadChange {
  /**
   * Bill of lading number
   */
  number?: string;
  /**
   * Number of packages
   */
  packages?: number | null;
  /**
   * Description of the freight
   */
  freightDescription?: string | null;
  /**
   * The rate depends on weight, volume or measure
   */
  ratedByWeight?: boolean;
  /**
   * Weight of the freight in pounds
   */
  weightPounds?: string | null;
  /**
   * Gross weight of the loaded combination in pounds
   */
  grossVehiclePounds?: number | null;
  /**
   * Permit for more weight
   */
  overweightPermit?: string | null;
  /**
   * Hazardous waste
   */
  hazardousWaste?: boolean;
  /**
   * The placards are displayed
   */
  placarded?: boolean;
  /**
   * Monitored at all times while the goods are under way, 49 CFR 172.604.
   */
  emergencyPhone?: string | null;
  /**
   * Who is registered under the emergency number
   */
  emergencyRegistrant?: string | null;
  /**
   * Certified by (for the shipper)
   */
  shipperCertifiedBy?: string | null;
  /**
   * Shipper certified on
   */
  shipperCertifiedOn?: string | null;
  /**
   * 49 CFR 172.204(b).
   */
  certificationException?: "carrier-cargo-tank" | "private-carrier" | null;
  /**
   * Driving until the next rest of ten hours, in minutes
   */
  plannedDrivingMinutes?: number | null;
  /**
   * Driving and other work until the last driving ends, in minutes
   */
  plannedDutyMinutes?: number | null;
  /**
   * From dispatch until the last driving ends, pauses included, in minutes
   */
  plannedWindowMinutes?: number | null;
  /**
   * Driving before a break of 30 minutes or more, in minutes
   */
  plannedBreakAfter?: number | null;
  /**
   * Last day of the trip
   */
  tripEndsOn?: string | null;
  /**
   * Temperature
   */
  temperature?: "dry" | "chilled" | "frozen";
  /**
   * Miles planned
   */
  milesPlanned?: number | null;
  /**
   * Consignor
   */
  consignor?: string | null;
  /**
   * Consignee
   */
  consignee?: string | null;
  /**
   * Origin
   */
  origin?: string | null;
  /**
   * Destination
   */
  destination?: string | null;
  /**
   * Driver
   */
  driver?: string | null;
  /**
   * Vehicle
   */
  vehicle?: string | null;
  /**
   * Trailer
   */
  trailer?: string | null;
}

export interface AcceptLoadInput {}

export interface DispatchLoadInput {}

export interface DeliverLoadInput {
  /**
   * Signed for by
   */
  signedForBy: string;
}

export interface RefuseLoadInput {}

export interface InvoiceLoadInput {}

export interface CancelLoadInput {}
