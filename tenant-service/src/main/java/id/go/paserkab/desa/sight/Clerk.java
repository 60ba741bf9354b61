package id.go.paserkab.desa.sight;

import id.go.paserkab.desa.audit.Actor;

/** Whoever works at the village's desk, and whom they may see. */
public record Clerk(Actor actor, Sight sight) {}
