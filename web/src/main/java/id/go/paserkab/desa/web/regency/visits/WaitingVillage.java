package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.visit.Visits;

/** A village that waits for a visit, by name. */
public record WaitingVillage(Village village, Visits.Waiting waiting) {}
