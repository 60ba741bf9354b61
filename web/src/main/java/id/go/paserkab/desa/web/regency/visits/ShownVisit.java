package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.visit.Visit;

/** A visit with its village, and how it stands today. */
public record ShownVisit(Visit visit, Village village, Visit.State state) {}
