export interface Observation {
  id: string;
  version: number;
  state: "registered" | "preliminary" | "final" | "amended" | "cancelled" | "entered-in-error";
  /**
   * Category
   */
  category?:
    | "social-history"
    | "vital-signs"
    | "imaging"
    | "laboratory"
    | "procedure"
    | "survey"
    | "exam"
    | "therapy"
    | "activity";
  /**
   * Code (LOINC)
   */
  code?: string;
  /**
   * Display
   */
  display?: string;
  /**
   * Effective date time
   */
  effectiveDateTime?: string;
  /**
   * Value
   */
  valueQuantity?: string;
  /**
   * Unit (UCUM)
   */
  valueUnit?: string;
  /**
   * Value string
   */
  valueString?: string;
  /**
   * Interpretation
   */
  interpretation?: "N" | "A" | "AA" | "H" | "HH" | "L" | "LL";
  /**
   * Note
   */
  note?: string;
  /**
   * FHIR `subject`.
   */
  patient?: string;
  /**
   * Encounter
   */
  encounter?: string;
  /**
   * Performer
   */
  performer?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewObservation {
  /**
   * Category
   */
  category:
    | "social-history"
    | "vital-signs"
    | "imaging"
    | "laboratory"
    | "procedure"
    | "survey"
    | "exam"
    | "therapy"
    | "activity";
  /**
   * Code (LOINC)
   */
  code: string;
  /**
   * Display
   */
  display?: string;
  /**
   * Effective date time
   */
  effectiveDateTime: string;
  /**
   * Value
   */
  valueQuantity?: string;
  /**
   * Unit (UCUM)
   */
  valueUnit?: string;
  /**
   * Value string
   */
  valueString?: string;
  /**
   * Interpretation
   */
  interpretation?: "N" | "A" | "AA" | "H" | "HH" | "L" | "LL";
  /**
   * Note
   */
  note?: string;
  /**
   * FHIR `subject`.
   */
  patient: string;
  /**
   * Encounter
   */
  encounter?: string;
  /**
   * Performer
   */
  performer?: string;
}

export interface ObservationChange {
  /**
   * Category
   */
  category?:
    | "social-history"
    | "vital-signs"
    | "imaging"
    | "laboratory"
    | "procedure"
    | "survey"
    | "exam"
    | "therapy"
    | "activity";
  /**
   * Code (LOINC)
   */
  code?: string;
  /**
   * Display
   */
  display?: string | null;
  /**
   * Effective date time
   */
  effectiveDateTime?: string;
  /**
   * Value
   */
  valueQuantity?: string | null;
  /**
   * Unit (UCUM)
   */
  valueUnit?: string | null;
  /**
   * Value string
   */
  valueString?: string | null;
  /**
   * Interpretation
   */
  interpretation?: "N" | "A" | "AA" | "H" | "HH" | "L" | "LL" | null;
  /**
   * Note
   */
  note?: string | null;
  /**
   * FHIR `subject`.
   */
  patient?: string;
  /**
   * Encounter
   */
  encounter?: string | null;
  /**
   * Performer
   */
  performer?: string | null;
}

export interface FinalizeObservationInput {}

export interface CancelObservationInput {}
